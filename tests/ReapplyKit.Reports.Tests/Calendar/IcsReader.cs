using System.Text;
using System.Text.RegularExpressions;

namespace ReapplyKit.Reports.Tests;

/// <summary>A strict reader of RFC 5545 that shares nothing with the writer: bytes, folding, content lines, nesting, escapes.</summary>
internal static partial class IcsReader
{
    private const int MostOctets = 75;

    public static IcsComponent Read(byte[] ics)
    {
        var lines = Unfold(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(ics));
        var open = new Stack<IcsComponent>();
        open.Push(new IcsComponent("file"));
        foreach (var property in lines.Select(Property))
        {
            Assert.True(open.Count > 1 || property.Name == "BEGIN", $"{property.Name} stands outside every component.");
            if (property.Name == "BEGIN")
                open.Push(new IcsComponent(property.Value));
            else if (property.Name != "END")
                open.Peek().Properties.Add(property);
            else
                Close(open, property.Value);
        }
        var file = Assert.Single(open);
        Assert.Empty(file.Properties);
        var calendar = Assert.Single(file.Components);
        Assert.Equal("VCALENDAR", calendar.Name);
        return calendar;
    }

    public static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            Assert.False(value[i] is ';' or ',', $"A bare {value[i]} in a text.");
            if (value[i] != '\\')
                text.Append(value[i]);
            else
                text.Append(Escaped(value[++i]));
        }
        return text.ToString();
    }

    private static char Escaped(char letter) => letter switch
    {
        'n' or 'N' => '\n',
        '\\' or ';' or ',' => letter,
        _ => throw new FormatException($"\\{letter} is no escape."),
    };

    private static List<string> Unfold(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var unfolded = new List<string>();
        foreach (var line in text[..^2].Split("\r\n"))
        {
            Assert.True(Encoding.UTF8.GetByteCount(line) <= MostOctets, $"More than {MostOctets} octets: {line}");
            Assert.DoesNotContain(line, c => char.IsControl(c) && c != '\t');
            if (line.StartsWith(' ') || line.StartsWith('\t'))
                unfolded[^1] += line[1..];
            else
                unfolded.Add(line);
        }
        return unfolded;
    }

    private static IcsProperty Property(string line)
    {
        var match = ContentLine().Match(line);
        Assert.True(match.Success, $"No content line: {line}");
        return new IcsProperty(match.Groups["name"].Value, [.. match.Groups["parameter"].Captures.Select(c => c.Value)], match.Groups["value"].Value);
    }

    private static void Close(Stack<IcsComponent> open, string name)
    {
        var closed = open.Pop();
        Assert.Equal(closed.Name, name);
        open.Peek().Components.Add(closed);
    }

    [GeneratedRegex(
        """^(?<name>[A-Z0-9-]+)(;(?<parameter>[A-Z0-9-]+=("[^"]*"|[^";:,]*)(,("[^"]*"|[^";:,]*))*))*:(?<value>.*)$""",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex ContentLine();
}
