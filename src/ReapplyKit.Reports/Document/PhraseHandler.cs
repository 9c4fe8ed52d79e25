using System.Runtime.CompilerServices;

namespace ReapplyKit.Reports;

/// <summary>Lets a phrase be written as an interpolated string.</summary>
[InterpolatedStringHandler]
internal struct PhraseHandler(int literalLength, int formattedCount)
{
    private RentedList<Run> _runs = new(literalLength > 0 ? formattedCount + 1 + formattedCount : formattedCount);

    public readonly bool IsEmpty => _runs.Count == 0;

    public void AppendLiteral(string text) => AppendFormatted(new Run(text));

    public void AppendFormatted(string? text) => AppendFormatted(new Run(text ?? ""));

    public void AppendFormatted(int number) => AppendFormatted(new Run(ReportWords.Number(number)));

    public void AppendFormatted(LocalDate day) => AppendFormatted(new Run(ReportWords.Day(day)));

    public void AppendFormatted(Quantity quantity) => AppendFormatted(new Run(quantity.ToString()));

    public void AppendFormatted(Run run) => _runs.Add([run]);

    public void AppendFormatted(Phrase phrase) => _runs.Add(phrase.Runs.AsSpan());

    /// <summary>The phrase that was written; nothing can be appended to it any more.</summary>
    public Phrase Finish()
    {
        var phrase = new Phrase([.. _runs.AsSpan()]);
        _runs.Return();
        return phrase;
    }
}
