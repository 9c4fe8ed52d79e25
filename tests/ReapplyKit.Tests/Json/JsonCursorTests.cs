using System.Text;
using System.Text.Json;

namespace ReapplyKit.Tests;

/// <summary>What a place in a document answers, and what it is told where something else stands there.</summary>
public sealed class JsonCursorTests
{
    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("0", 0.0)]
    [InlineData("3", 3.0)]
    public void A_number_within_its_bounds_is_read(string json, double number) =>
        Assert.Equal(((decimal?)number, null), Read(json, c => c.Number(0, 3)));

    [Theory]
    [InlineData("-0.5", "must be a number from 0 to 3")]
    [InlineData("3.5", "must be a number from 0 to 3")]
    [InlineData("1e99", "must be a number from 0 to 3")]
    [InlineData("\"2\"", "a number is expected, without quotes")]
    [InlineData("null", null)]
    public void What_is_no_such_number_is_said_and_unknown(string json, string? message) =>
        Assert.Equal((null, message), Read(json, c => c.Number(0, 3)));

    [Fact]
    public void The_properties_of_an_object_know_their_paths() => Assert.Equal(
        ("a at $.at.a, b at $.at.b", null), Read("""{ "a": 1, "b": null }""", Properties));

    [Theory]
    [InlineData("[]", "an object is expected")]
    [InlineData("1", "an object is expected")]
    [InlineData("null", null)]
    [InlineData("{}", null)]
    public void What_is_no_object_has_no_properties(string json, string? message) => Assert.Equal(("", message), Read(json, Properties));

    [Theory]
    [InlineData("7", "a text is expected, in quotes")]
    [InlineData("\" \"", "must not be blank; leave it out where it is not known")]
    [InlineData("\"\\ud800\"", "holds half a character: a \\u escape without its other half")]
    public void What_is_no_text_is_said(string json, string message) => Assert.Equal((null, message), Read(json, c => c.Text()));

    [Theory]
    [InlineData("9", "a time such as 09:00 is expected, in quotes")]
    [InlineData("\"9\"", "is not a time of day such as 09:00")]
    public void What_is_no_time_is_said(string json, string message) => Assert.Equal((null, message), Read(json, c => c.Time()));

    [Fact]
    public void What_is_no_word_is_told_all_words() => Assert.Equal(
        (null, "one of unknown, abstract, poster, manuscript is expected, in quotes"),
        Read("1", c => c.Word<ResearchOutput>()));

    [Fact]
    public void A_name_that_is_not_known_is_told_those_that_are() => Assert.Equal(
        ("", "is not known here; known are a, b"), Read("""{ "c": 1 }""", c => c.Knows("a", "b").Path == "" ? "?" : ""));

    [Fact]
    public void A_document_beyond_64_MiB_is_not_read_and_one_of_64_MiB_is()
    {
        var spaces = new byte[JsonText.LargestDocument + 1];
        Array.Fill(spaces, (byte)' ');

        Assert.Equal(new Problem("", null, "the document has 67108865 bytes; at most 67108864 are read"), Refused(spaces));
        Assert.Equal(new Problem("", null, "the document is empty"), Refused(spaces.AsMemory(1)));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_said() =>
        Assert.Equal(new Problem("", null, "the document is not valid UTF-8; save it in that encoding"), Refused(new byte[] { (byte)'{', 0xC3, (byte)'}' }));

    [Fact]
    public void Half_a_character_in_a_name_is_said() => Assert.Equal(
        new Problem("", null, "a name in the document holds half a character: a \\u escape without its other half"),
        Refused(Encoding.UTF8.GetBytes("""{ "\ud800": 1 }""")));

    [Theory]
    [InlineData("""{ "a": 1, "a": 2 }""", "a name stands twice in one object, 'a'; keep one of the two")]
    [InlineData("""{ "a": 1 "b": 2 }""", "this is not well-formed JSON: a quote, comma, colon or bracket is missing, or one too many, here or just before")]
    public void What_is_wrong_with_the_text_is_told_in_plain_words(string json, string message) =>
        Assert.Equal(message, Refused(Encoding.UTF8.GetBytes(json)).Message);

    private static string Properties(JsonCursor cursor) =>
        string.Join(", ", cursor.Properties().Select(p => $"{p.Name} at {p.Value.Path}"));

    private static Problem Refused(ReadOnlyMemory<byte> utf8)
    {
        var log = new ProblemLog();
        Assert.Null(JsonText.Open(utf8, log));
        return Assert.Single(log.Problems.AsEnumerable());
    }

    private static (T Value, string? Message) Read<T>(string json, Func<JsonCursor, T> read)
    {
        using var document = JsonDocument.Parse(json);
        var log = new ProblemLog();
        var value = read(new JsonCursor(document.RootElement, "$.at", log));
        return (value, log.Problems.SingleOrDefault()?.Message);
    }
}
