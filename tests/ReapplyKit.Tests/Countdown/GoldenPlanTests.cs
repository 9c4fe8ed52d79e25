namespace ReapplyKit.Tests;

/// <summary>Five plans kept as text, to be read as an applicant would. A change of any of them shows in review; delete a file and run once to write it anew.</summary>
public sealed class GoldenPlanTests
{
    private static readonly YearDecisions Decided = new() { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ObserverExtern, Step3 = true };

    public static TheoryData<string, int, string> Plans => new()
    {
        { "17-and-a-half-months", 2028, "2026-03-20" },
        { "12-months", 2028, "2026-09-01" },
        { "10-months", 2028, "2026-11-01" },
        { "5-and-a-half-months", 2027, "2026-03-20" },
        { "2-months", 2027, "2026-07-02" },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_plan_reads_as_it_was_last_agreed(string name, int year, string asOf)
    {
        var path = Path.Combine(Repository.Root, "tests", "ReapplyKit.Tests", "Countdown", "Golden", name + ".txt");
        var plan = Plan(year, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value);
        if (!File.Exists(path))
        {
            File.WriteAllText(path, plan);
            Assert.Fail($"{name} did not exist; it is written now. Read it, then run again.");
        }
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), plan);
    }

    private static string Plan(int year, LocalDate asOf) =>
        ScheduleText.ByMonth(RulePack.Default.Countdown.Schedule(RulePack.Default.Seasons.For(year), asOf, Decided));
}
