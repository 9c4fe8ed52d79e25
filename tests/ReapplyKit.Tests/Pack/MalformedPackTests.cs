using System.Text;

namespace ReapplyKit.Tests;

/// <summary>Documents that are no rule pack at all: each is a value that says where, never an exception.</summary>
public sealed class MalformedPackTests
{
    private const string Stamp = """ "id": "own", "version": "1", "effective": "2026-01-01", "extends": "countdown-article" """;

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void An_empty_document_is_called_empty(string json) =>
        Assert.Equal([new Problem("", null, "the document is empty")], PackDocument.Problems(json));

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"rules\"")]
    [InlineData("42")]
    public void A_document_that_is_not_an_object_is_refused(string json) =>
        Assert.Equal([new Problem("$", null, "the document must be a JSON object")], PackDocument.Problems(json));

    [Theory]
    [InlineData("{", "line 1, byte 2")]
    [InlineData("{\n  \"id\": \"own\",\n  \"version\": \"1", "line 3, byte 16")]
    [InlineData("{ \"id\": \"own\" } {}", "line 1, byte 17")]
    [InlineData("{ 'id': 'own' }", "line 1, byte 3")]
    public void Text_that_is_not_well_formed_is_refused_with_its_line(string json, string where)
    {
        var problem = Assert.Single(PackDocument.Problems(json).AsEnumerable());

        Assert.Equal(where, problem.Where);
        Assert.StartsWith("this is not well-formed JSON: ", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_seed_is_refused_wherever_it_breaks_off()
    {
        var whole = Encoding.UTF8.GetBytes(SourceTree.Seed("rules").TrimEnd());

        Assert.All(Enumerable.Range(1, 200).Select(i => i * (whole.Length - 1) / 200), length =>
            Assert.True(RulePack.Parse(whole.AsMemory(0, length)).IsT1));
    }

    [Fact]
    public void A_name_that_stands_twice_is_refused() =>
        Assert.Contains("'id'", Assert.Single(PackDocument.Problems($$"""{ {{Stamp}}, "id": "other" }""").AsEnumerable()).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(31, "$.rubric")]
    [InlineData(32, "line 1")]
    [InlineData(100_000, "line 1")]
    public void Nesting_beyond_32_levels_is_refused_before_anything_is_read(int lists, string where)
    {
        var problems = PackDocument.Problems($$"""{ {{Stamp}}, "rubric": {{new string('[', lists)}}{{new string(']', lists)}} }""");

        Assert.StartsWith(where, problems[0].Where, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", """{ "id": "\ud800", "version": "1", "effective": "2026-01-01", "extends": "countdown-article" }""")]
    [InlineData("name", """{ "\ud800": 1, "id": "own", "version": "1", "effective": "2026-01-01", "extends": "countdown-article" }""")]
    public void A_text_with_half_a_surrogate_pair_is_refused_and_does_not_throw(string what, string json) =>
        Assert.True(PackDocument.Parse(json).IsT1, $"{what} is not a text");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_and_do_not_throw()
    {
        var utf8 = Encoding.UTF8.GetBytes("{" + Stamp + "}");
        utf8[Array.IndexOf(utf8, (byte)'w')] = 0xC3;

        Assert.True(RulePack.Parse(utf8).IsT1);
    }
}
