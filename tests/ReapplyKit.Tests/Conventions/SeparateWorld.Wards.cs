namespace ReapplyKit.Tests;

/// <summary>Of the separate world: USCE, letters and research.</summary>
internal static partial class SeparateWorld
{
    private static object[] OnTheWards(RulePack rules)
    {
        var profile = Profile() with
        {
            Usce = UsceHistory.Of(
                new Rotation { Kind = RotationKind.Externship, Start = AsOf.PlusDays(10), End = AsOf.PlusDays(37) },
                new Rotation { Kind = RotationKind.Observership }),
        };
        Letter letter = new() { Origin = LetterOrigin.Us, Date = PartialDate.In(2025, 12), DirectPatientCare = true, Specialty = "Neurology" };
        return
        [
            rules.Usce.Assess(profile, rules.Seasons.For(2027), AsOf),
            rules.Letters.Plan(profile, rules.Seasons.For(2027), AsOf),
            rules.Letters.Assess([letter, new Letter()], AsOf, "Neurology"),
        ];
    }

    private static object[] InResearch(RulePack rules)
    {
        ResearchProject review = new() { Kind = ProjectKind.ReviewArticle, Stage = ProjectStage.InProcess, Output = ResearchOutput.Manuscript };
        return
        [
            rules.Research.Assess(review, rules.Seasons.For(2027), AsOf),
            rules.Research.Assess([review])[0],
            rules.Research.CountSubmitted([review with { Stage = ProjectStage.Submitted }]),
        ];
    }
}
