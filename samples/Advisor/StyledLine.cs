using System.Globalization;
using System.Runtime.CompilerServices;
using Spectre.Console;

namespace Advisor;

/// <summary>
/// A line whose own words may stand between <c>[bold]</c> and <c>[/]</c>; what is put into it is printed as it is, also brackets and colons, of
/// which markup would make styles and emoji.
/// </summary>
[InterpolatedStringHandler]
internal sealed class StyledLine
{
    private readonly Paragraph _text = new();
    private readonly Stack<Spectre.Console.Style> _styles = new([Spectre.Console.Style.Plain]);

    public StyledLine()
    {
    }

    public StyledLine(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _ = formattedCount;
    }

    public void AppendLiteral(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOf('[') is >= 0 and var open && rest[open..].IndexOf(']') is > 0 and var length)
        {
            Append(rest[..open]);
            var tag = rest.Slice(open + 1, length - 1);
            if (tag is "/")
                _styles.Pop();
            else
                _styles.Push(Named(tag));
            rest = rest[(open + length + 1)..];
        }
        Append(rest);
    }

    public void AppendFormatted(string? text) => Append(text);

    public void AppendFormatted<T>(T value) => Append(string.Create(CultureInfo.InvariantCulture, $"{value}"));

    public void WriteTo(IAnsiConsole console)
    {
        console.Write(_text);
        console.WriteLine();
    }

    private static Spectre.Console.Style Named(ReadOnlySpan<char> name) => name switch
    {
        "bold" => new(decoration: Decoration.Bold),
        "grey" => new(Color.Grey),
        "green" => new(Color.Green),
        "yellow" => new(Color.Yellow),
        "red" => new(Color.Red),
        _ => throw new ArgumentException($"No style is called {name}.", nameof(name)),
    };

    private void Append(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
            _text.Append(text.ToString(), _styles.Peek());
    }
}
