using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What is too large or too deep is refused before it is read.</summary>
[Collection(nameof(Alone))]
public sealed class JsonLimitTests
{
    private const int Largest = 64 * 1024 * 1024;

    [Fact]
    public void A_document_is_read_up_to_64_mebibytes_and_no_further()
    {
        var utf8 = new byte[Largest + 1];
        Array.Fill(utf8, (byte)' ');
        Encoding.UTF8.GetBytes("""{ "version": 1, "applicant": {} }""").CopyTo(utf8, 0);

        var problem = new Problem("", null, "the document has 67108865 bytes; at most 67108864 are read");

        Assert.True(CaseJson.Read(utf8.AsMemory(0, Largest)).IsT0);
        Assert.Equal([problem], CaseJson.Read(utf8).AsT1.Problems);
        Assert.Equal([problem], ProgramJson.Read(utf8).AsT1.Problems);
        Assert.Equal([problem], ScheduleJson.Read(utf8).AsT1.Problems);
        Assert.Equal([problem], RulePack.Parse(utf8).AsT1.Problems);
    }

    [Theory]
    [InlineData(32, "$.surprise")]
    [InlineData(33, "line 1")]
    public void Nesting_beyond_32_levels_is_refused(int levels, string where)
    {
        var lists = levels - 1;
        var text = $$"""{ "version": 1, "applicant": {}, "surprise": {{new string('[', lists)}}{{new string(']', lists)}} }""";

        Assert.StartsWith(where, Assert.Single(CaseJson.Read(Encoding.UTF8.GetBytes(text)).AsT1.Problems.AsEnumerable()).Where, StringComparison.Ordinal);
    }
}
