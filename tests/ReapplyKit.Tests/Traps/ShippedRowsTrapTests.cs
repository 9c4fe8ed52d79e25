using System.Text;

namespace ReapplyKit.Tests;

/// <summary>The tenth trap, in everything that is shipped or shown: no row of a real program.</summary>
public sealed class ShippedRowsTrapTests
{
    private const char FictionalInstitution = '9';

    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Trap_10_no_package_carries_a_file_that_is_no_rule_and_no_schema(string package) => Assert.All(
        Packages.Of(package).GetManifestResourceNames(), name => Assert.True(
            name.EndsWith(".schema.json", StringComparison.Ordinal)
                || name is "clauses.json" or "countdown.json" or "rules.json" or "seasons.json",
            name));

    [Fact]
    public void Trap_10_the_programs_of_the_samples_are_fictional() => Assert.All(
        SampleCodes, code => Assert.Equal(FictionalInstitution, code[0]));

    [RealDataFact]
    public void Trap_10_no_code_of_the_samples_is_one_of_a_real_track()
    {
        var real = File.ReadLines(Path.Combine(Repository.RealData, "nrmp-tracks.csv"))
            .Skip(1).Select(line => line[(line.LastIndexOf(',') + 1)..]).ToHashSet();

        Assert.NotEmpty(real);
        Assert.All(SampleCodes, code => Assert.DoesNotContain(code, real));
    }

    private static string[] SampleCodes { get; } =
        [.. Encoding.UTF8.GetString(Repository.Read("samples", "Advisor", "programs.csv")).Split('\n')
            .SelectMany(line => line.Split(',')).Where(cell => NrmpProgramCode.TryParse(cell.Trim(), out _))];
}
