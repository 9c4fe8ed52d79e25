using System.Text.Json;

namespace ReapplyKit.Interchange.Tests;

public sealed class RubricCasesTests
{
    private const string File = "rubric.json";

    public static TheoryData<string> Names => SeedCase.Names(File);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_verdict_is_the_expected_one(string name)
    {
        var seed = SeedCase.Find(File, name);
        var report = RulePack.Default.Rubric.Assess(seed.Read(seed.Given).Profile, seed.AsOf);

        foreach (var expected in seed.Expect.EnumerateObject())
            Assert.Equal(expected.Value.GetString(), SeedCase.Word(report.Findings.Single(f => SeedCase.Word(f.Component) == expected.Name).Tier));
        if (seed.Rules.ValueKind == JsonValueKind.Object)
        {
            foreach (var expected in seed.Rules.EnumerateObject())
                Assert.Equal(expected.Value.GetString(), report.Findings.Single(f => SeedCase.Word(f.Component) == expected.Name).Rule.ToString());
        }
    }

    [Fact]
    public void All_15_cells_of_the_table_are_among_the_cases()
    {
        var cells = SeedCase.All(File)
            .SelectMany(c => c.Expect.EnumerateObject())
            .Select(e => (e.Name, Tier: e.Value.GetString()))
            .Where(c => c.Tier != "unknown")
            .Distinct();

        Assert.Equal(15, cells.Count());
    }
}
