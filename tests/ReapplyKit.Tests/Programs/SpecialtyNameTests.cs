namespace ReapplyKit.Tests;

/// <summary>A specialty has one set of names, wherever it is read: in a wish, a list, a cycle, a fee, a signal.</summary>
public sealed class SpecialtyNameTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly LocalDate AsOf = Iso.Day("2027-03-25");

    [Theory]
    // wished, as the list writes it, is it listed
    [InlineData("Surgery", "General Surgery", true)]
    [InlineData("General Surgery", "Surg", true)]
    [InlineData("IM", "Internal Medicine", true)]
    [InlineData("internal medicine", "Medicine", true)]
    [InlineData("Pediatrics", "Paediatrics", true)]
    [InlineData("Ob-Gyn", "OB/GYN", true)]
    [InlineData("PM&R", "Phys Medicine & Rehab", true)]
    [InlineData("Internal Medicine", "Cardiology", false)] // it counts for internal medicine, and is another program
    [InlineData("Family Medicine", "Internal Medicine", false)]
    public void A_wish_takes_the_programs_of_its_specialty_by_any_name(string wish, string written, bool isListed)
    {
        ResidencyProgram program = new() { Name = "Example Hospital", Specialty = written };
        var facts = Rules.Rubric.Reading.FactsOf(new(), AsOf);

        var byWish = Rules.Programs.BuildList(facts, [program], Rules.Programs.DefaultTarget with { Specialties = [wish], RedPercent = 100 });
        var bySeats = Rules.Programs.BuildList(
            facts, [program], Rules.Programs.DefaultTarget with { PerSpecialty = [new(wish, 5)], RedPercent = 100 });

        Assert.Equal((isListed, isListed), (!byWish.Programs.IsEmpty, !bySeats.Programs.IsEmpty));
        Assert.Equal(!isListed, byWish.Notes.Any(n => n.Kind == ListNoteKind.SpecialtyNotFound));
    }

    [Theory]
    [InlineData("IM", true)]
    [InlineData("Medicine", true)]
    [InlineData("Family Practice", true)]
    [InlineData("Psych", true)]
    [InlineData(null, true)]
    [InlineData("Surgery", false)]
    [InlineData("Neurology", false)]
    public void Twenty_applications_are_few_in_the_three_specialties_of_the_text_by_any_name(string? specialty, bool isTold)
    {
        var diagnosis = Rules.Interviews.Diagnose(
            new() { Season = 2027, Matched = false, Interviews = 0, Applications = 20, Specialty = specialty }, Rules.Rubric.Assess(new(), AsOf));

        Assert.Equal(isTold, diagnosis.Suspects.Any(s => s.Weakness == WeaknessKind.ApplicationBreadth));
    }

    [Fact]
    public void Two_names_of_one_specialty_are_priced_and_signalled_as_one()
    {
        var season = Rules.Seasons.For(2026);
        var eras = Rules.Fees.BudgetFor(season, [new("Surgery", 20), new("General Surgery", 20)]).Lines.Where(l => l.Kind == FeeKind.ErasApplications);

        Assert.Equal(Rules.Fees.ErasDollars(2026, 40), Assert.Single(eras).Dollars);
        Assert.Equal(Rules.Signals.Allowance("Surgery", season), Rules.Signals.Allowance("General Surgery", season));
    }

    [Theory]
    [InlineData("Famly Medicine", true)]
    [InlineData("Famly Medicine", false)]
    public void A_misspelt_wish_is_told_once(string wish, bool hasPrograms)
    {
        var plan = ReapplyPlanner.Plan(
            Rules,
            new() { Profile = new(), List = new() { Specialties = [wish] }, Programs = hasPrograms ? [new() { Name = "One", Specialty = "Internal Medicine" }] : [] },
            AsOf).AsT0;
        var told = plan.Doubts.Select(d => d.ToString()).Concat((plan.List?.Notes ?? []).Select(n => n.Text)).Where(t => t.Contains(wish));

        Assert.Contains("Family Medicine", Assert.Single(told));
    }
}
