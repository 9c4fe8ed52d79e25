namespace ReapplyKit.Tests;

/// <summary>A program that names the earliest year of graduation, or years since, or both.</summary>
public class GraduationLimitTests
{
    private static readonly ProgramRules Programs = RulePack.Default.Programs;

    [Theory]
    [InlineData("2021", 2021, "met")]
    [InlineData("2020-12-31", 2021, "missed")]
    [InlineData("2021-01-01", 2021, "met")]
    [InlineData("2020-12", 2021, "missed")]
    [InlineData("2026", 2021, "met")]
    [InlineData(null, 2021, "unknown")]
    public void A_year_is_held_against_the_year_of_graduation(string? graduated, int earliest, string expected) =>
        Assert.Equal(expected, Says(graduated, new ProgramRequirements { EarliestGraduationYear = Requirement.Strict(earliest) }));

    [Theory]
    [InlineData("2021-06", 5, 2021, "met")]
    [InlineData("2020-06", 6, 2021, "missed")]
    [InlineData("2021-06", 4, 2021, "missed")]
    [InlineData("2019-06", 4, 2021, "missed")]
    [InlineData(null, 4, 2021, "unknown")]
    public void Where_years_and_a_year_are_stated_both_must_be_met(string? graduated, int years, int earliest, string expected) =>
        Assert.Equal(expected, Says(graduated, new ProgramRequirements
        {
            MaxYearsSinceGraduation = Requirement.Strict(years),
            EarliestGraduationYear = Requirement.Strict(earliest),
        }));

    [Theory]
    [InlineData("2019-06", "caution")]
    [InlineData("2021-06", "met")]
    public void A_preferred_year_weighs_and_does_not_exclude(string graduated, string expected) =>
        Assert.Equal(expected, Says(graduated, new ProgramRequirements { EarliestGraduationYear = Requirement.Preferred(2021) }));

    [Fact]
    public void A_year_answers_what_would_else_be_asked_of_the_program()
    {
        var silent = Assess("2021-06", default);
        var stated = Assess("2021-06", new ProgramRequirements { EarliestGraduationYear = Requirement.Strict(2021) });

        Assert.Contains(silent.Unknowns, u => u.Factor == ProgramFactor.YearsSinceGraduation);
        Assert.DoesNotContain(stated.Unknowns, u => u.Factor == ProgramFactor.YearsSinceGraduation);
    }

    [Fact]
    public void Both_sides_are_told_in_years_of_graduation()
    {
        var blocker = Assert.Single(Assess("2020-12", new ProgramRequirements { EarliestGraduationYear = Requirement.Strict(2021) }).Blockers);

        Assert.Equal(("graduated in 2020", "graduated in 2021 or later"), (blocker.Applicant, blocker.Program));

        var both = Assert.Single(Assess("2020-12", new ProgramRequirements
        {
            MaxYearsSinceGraduation = Requirement.Preferred(6),
            EarliestGraduationYear = Requirement.Strict(2021),
        }).Blockers);
        Assert.Equal(
            ("graduated in 2020, 5 years", "graduated in 2021 or later; graduated at most 6 years ago, preferred"),
            (both.Applicant, both.Program));
    }

    private static string Says(string? graduated, ProgramRequirements asks)
    {
        var assessed = Assess(graduated, asks);
        return Holds(assessed.Blockers) ? "missed" : Holds(assessed.Cautions) ? "caution" : Holds(assessed.Unknowns) ? "unknown"
            : Holds(assessed.Strengths) ? "met" : "";

        static bool Holds(ValueList<ProgramFinding> findings) => findings.Any(f => f.Factor == ProgramFactor.YearsSinceGraduation);
    }

    private static ProgramAssessment Assess(string? graduated, ProgramRequirements asks) => Programs.Assess(
        RulePack.Default.Exams.Reading.FactsOf(
            new ApplicantProfile { Graduation = graduated is null ? null : PartialDate.Parse(graduated) }, new LocalDate(2026, 9, 24)),
        new ResidencyProgram { Name = "Elm", Requirements = asks });
}
