namespace ReapplyKit.Tests;

/// <summary>A specialty that takes applications by a service of its own has its account there; only where all do, none at ERAS (clause S.17).</summary>
public sealed class OwnServiceTests
{
    [Theory]
    [InlineData("Emergency Medicine", false, true)]
    [InlineData("OB/GYN", false, true)]
    [InlineData("Emergency Medicine;Obstetrics and Gynecology", false, true)]
    [InlineData("Internal Medicine;Emergency Medicine", true, true)]
    [InlineData("Internal Medicine", true, false)]
    [InlineData("", true, false)]
    public void Accounts_are_opened_where_the_specialties_are(string specialties, bool isAtEras, bool hasOwn)
    {
        var @case = new ReapplicationCase
        {
            Profile = new ApplicantProfile { Graduation = PartialDate.In(2022, 6), Visa = VisaNeed.J1 },
            List = new ListWishes { Specialties = specialties.Split(';', StringSplitOptions.RemoveEmptyEntries).ToValueList() },
        };

        var ids = ReapplyPlanner.Plan(RulePack.Default, @case, new LocalDate(2027, 4, 5)).AsT0.Schedule.Milestones.Select(m => m.Milestone.Id.ToString()).ToHashSet();

        Assert.Equal(
            (isAtEras, isAtEras, hasOwn), (ids.Contains("eras.token"), ids.Contains("eras.account"), ids.Contains("service.account")));
        Assert.Contains("eras.upload", ids);
    }

    [Theory]
    [InlineData("Emergency Medicine", "Emergency Medicine takes applications by ResidencyCAS, not by ERAS")]
    [InlineData("Internal Medicine", null)]
    public void The_first_screen_says_that_its_days_are_others(string specialty, string? notice)
    {
        var @case = new ReapplicationCase
        {
            Profile = new ApplicantProfile { Graduation = PartialDate.In(2022, 6) },
            List = new ListWishes { Specialties = [specialty] },
        };

        var brief = ReapplyPlanner.Plan(RulePack.Default, @case, new LocalDate(2026, 11, 26)).AsT0.Brief;

        Assert.Equal(notice is not null, brief.Notices.Any(n => n.StartsWith(notice ?? "-", StringComparison.Ordinal)));
    }
}
