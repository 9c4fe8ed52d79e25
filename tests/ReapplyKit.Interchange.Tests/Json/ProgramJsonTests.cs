using System.Text;

namespace ReapplyKit.Interchange.Tests;

public sealed class ProgramJsonTests
{
    [Fact]
    public void What_is_left_out_or_null_stays_unknown() => Assert.Equal(
        [new ResidencyProgram { Name = "A" }],
        Read("""{ "version": 1, "programs": [ { "name": "A", "visa": null, "requirements": { "minStep2Ck": null } } ] }""").AsT0);

    [Theory]
    [InlineData("""{ "kind": "strict", "value": 220 }""", "220 strict")]
    [InlineData("""{ "kind": "preferred", "value": 220 }""", "220 preferred")]
    [InlineData("""{ "kind": "noneStated" }""", "none")]
    [InlineData("""{ "kind": "unknown" }""", "unknown")]
    public void A_requirement_is_strict_preferred_none_or_unknown(string json, string expected) =>
        Assert.Equal(expected, Single($$"""{ "name": "A", "requirements": { "minStep2Ck": {{json}} } }""").Requirements.MinStep2Ck.ToString());

    [Theory]
    [InlineData("""{ "percent": 0 }""", "0 % IMG")]
    [InlineData("""{ "percent": 100 }""", "100 % IMG")]
    [InlineData("""{ "residents": 12 }""", "12 IMGs, share not stated")]
    [InlineData("""{ "some": true }""", "IMGs present, share not stated")]
    public void IMGs_are_a_share_a_number_or_some(string json, string expected) =>
        Assert.Equal(expected, Single($$"""{ "name": "A", "imgPresence": {{json}} }""").ImgPresence.ToString());

    [Fact]
    public void A_track_follows_from_the_code_unless_it_is_stated()
    {
        Assert.Equal(ProgramTrack.Preliminary, Single("""{ "name": "A", "code": "9001140P0" }""").Track);
        Assert.Equal(ProgramTrack.Unknown, Single("""{ "name": "A", "code": "9001140P0", "track": "unknown" }""").Track);
    }

    [Fact]
    public void Every_problem_is_listed_with_its_path()
    {
        var problems = Read("""
            {
              "version": 1,
              "programs": [
                { "name": " ", "code": "12", "positions": 1001, "imgPresence": { "percent": 101, "residents": 3 } },
                { "name": "B", "requirements": { "minStep2Ck": { "kind": "strict" }, "maxAttempts": { "kind": "noneStated", "value": 2 } } },
                { "name": "C", "imgPresence": { "some": false }, "visas": "J-1" },
                { "name": "B" }
              ]
            }
            """).AsT1.Problems;

        Assert.Equal(
            [
                "$.programs[0].name", "$.programs[0].code", "$.programs[0].positions", "$.programs[0].imgPresence.percent", "$.programs[0].imgPresence",
                "$.programs[1].requirements.minStep2Ck.value", "$.programs[1].requirements.maxAttempts.value",
                "$.programs[2].visas", "$.programs[2].imgPresence.some",
                "$.programs[3]",
            ],
            problems.Select(p => p.Where));
        Assert.Contains("$.programs[1] already", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_program_twice_is_a_programmers_mistake() => Assert.Throws<ArgumentException>(() =>
        ProgramJson.Write([new ResidencyProgram { Name = "A" }, new ResidencyProgram { Name = "A" }]));

    private static ResidencyProgram Single(string json) => Assert.Single(Read($$"""{ "version": 1, "programs": [ {{json}} ] }""").AsT0.AsEnumerable());

    private static OneOf.OneOf<ValueList<ResidencyProgram>, InputProblems> Read(string text) => ProgramJson.Read(Encoding.UTF8.GetBytes(text));
}
