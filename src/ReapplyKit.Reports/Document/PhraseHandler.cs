using System.Buffers;
using System.Runtime.CompilerServices;

namespace ReapplyKit.Reports;

/// <summary>Lets a phrase be written as an interpolated string.</summary>
// The runs are gathered in memory that the next phrase uses again: a report has thousands of phrases.
[InterpolatedStringHandler]
internal struct PhraseHandler(int literalLength, int formattedCount)
{
    private Run[] _runs = ArrayPool<Run>.Shared.Rent(literalLength > 0 ? formattedCount + 1 + formattedCount : formattedCount);
    private int _count;

    public readonly bool IsEmpty => _count == 0;

    public void AppendLiteral(string text) => AppendFormatted(new Run(text));

    public void AppendFormatted(string? text) => AppendFormatted(new Run(text ?? ""));

    public void AppendFormatted(int number) => AppendFormatted(new Run(ReportWords.Number(number)));

    public void AppendFormatted(LocalDate day) => AppendFormatted(new Run(ReportWords.Day(day)));

    public void AppendFormatted(Quantity quantity) => AppendFormatted(new Run(quantity.ToString()));

    public void AppendFormatted(Run run) => Append([run]);

    public void AppendFormatted(Phrase phrase) => Append(phrase.Runs.AsSpan());

    /// <summary>The phrase that was written; nothing can be appended to it any more.</summary>
    public readonly Phrase Finish()
    {
        var phrase = new Phrase([.. _runs.AsSpan(0, _count)]);
        ArrayPool<Run>.Shared.Return(_runs, clearArray: true);
        return phrase;
    }

    private void Append(ReadOnlySpan<Run> runs)
    {
        if (runs.Length > _runs.Length - _count)
            Grow(_count + runs.Length);
        runs.CopyTo(_runs.AsSpan(_count));
        _count += runs.Length;
    }

    private void Grow(int count)
    {
        var longer = ArrayPool<Run>.Shared.Rent(Math.Max(count, 2 * _runs.Length));
        _runs.AsSpan(0, _count).CopyTo(longer);
        ArrayPool<Run>.Shared.Return(_runs, clearArray: true);
        _runs = longer;
    }
}
