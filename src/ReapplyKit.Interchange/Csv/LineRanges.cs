using System.Globalization;

namespace ReapplyKit.Interchange;

/// <summary>The lines that a note concerns, those that follow each other as one range, within a bound.</summary>
internal sealed class LineRanges
{
    private const int MostRanges = 40;

    private readonly List<(int First, int Last)> _ranges = [];
    private int _beyond;

    /// <summary>Adds a line; lines come in the order of the file.</summary>
    public void Add(int line)
    {
        if (_ranges is [.., var last] && line >= last.First && line <= last.Last + 1)
            _ranges[^1] = (last.First, Math.Max(last.Last, line));
        else if (_ranges.Count < MostRanges)
            _ranges.Add((line, line));
        else
            _beyond++;
    }

    /// <summary>The lines for people, such as <c>3, 8-10, 14</c>; empty where there is none.</summary>
    public override string ToString() => string.Join(", ", _ranges.Select(r => r.First == r.Last ? Text(r.First) : $"{Text(r.First)}-{Text(r.Last)}"))
        + (_beyond == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {_beyond} more after line {_ranges[^1].Last}"));

    private static string Text(int line) => line.ToString(CultureInfo.InvariantCulture);
}
