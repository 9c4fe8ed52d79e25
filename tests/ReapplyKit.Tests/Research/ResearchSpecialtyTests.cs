using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

/// <summary>Research of another specialty is counted apart and named; what states none counts.</summary>
public sealed class ResearchSpecialtyTests
{
    private static readonly ResearchRules Research = RulePack.Default.Research;

    [Theory]
    // applied in, specialty of the one submitted project, does it count, what is named
    [InlineData("Family Medicine", "Surgery", CheckState.NotMet, "0; counted apart: 1 in General Surgery")]
    [InlineData("Family Medicine", "Internal Medicine", CheckState.Met, "1")]
    [InlineData("Internal Medicine", "Family Medicine", CheckState.NotMet, "0; counted apart: 1 in Family Medicine")]
    [InlineData("Internal Medicine", "cardiology", CheckState.Met, "1")]
    [InlineData("Surgery", "General Surgery", CheckState.Met, "1")]
    [InlineData("Transitional Year", "Dermatology", CheckState.Met, "1")]
    [InlineData("Family Medicine", null, CheckState.Met, "1")]
    [InlineData("Family Medicine", "Space Medicine", CheckState.Unknown, "0 to 1")]
    [InlineData(null, "Surgery", CheckState.Met, "1")]
    public void A_project_counts_by_the_family_of_its_specialty(string? wanted, string? specialty, CheckState state, string value)
    {
        ResearchProject project = new() { Specialty = specialty, Stage = ProjectStage.Submitted, Output = ResearchOutput.Poster };
        ValueList<string> specialties = wanted is null ? [] : [wanted];

        var audit = Research.Assess([project], specialties);
        var tally = Research.CountSubmitted([project], specialties);

        Assert.Equal((state, value), (StateOf(audit, "research.joined"), ValueOf(audit, "research.joined")));
        Assert.Equal((state, value), (StateOf(audit, "research.in-process"), ValueOf(audit, "research.in-process")));
        Assert.Equal(value.Split(';')[0], tally.Posters.ToString());
        Assert.Equal(state == CheckState.NotMet, !tally.CountedApart.IsEmpty);
        Assert.Equal(
            wanted is not null && specialty is not null,
            Research.Assess(project, Match2028, Iso.Day("2027-03-25"), specialties).Checks.Any(c => c.Rule.ToString() == "reading.specialties"));
    }

    [Fact]
    public void A_project_of_another_specialty_leaves_the_search_for_one_to_do()
    {
        ResearchProject surgery = new() { Specialty = "Surgery", Stage = ProjectStage.InProcess };

        Assert.Equal((false, true), (IsDone(surgery), IsDone(surgery with { Specialty = "Pediatrics" })));

        static bool IsDone(ResearchProject project) => ReapplyPlanner.Plan(
            RulePack.Default, new() { Profile = new(), Projects = [project], List = new() { Specialties = ["Family Medicine"] } }, Iso.Day("2027-03-25"))
            .AsT0.Schedule.DoneBefore.Any(m => m.Milestone.Id.ToString() == "research.join");
    }
}
