using System.Runtime.CompilerServices;

namespace ReapplyKit.Reports;

/// <summary>Lets a phrase be written as an interpolated string.</summary>
[InterpolatedStringHandler]
internal readonly struct PhraseHandler(int literalLength, int formattedCount)
{
    public List<Run> Runs { get; } = new(literalLength > 0 ? formattedCount + 1 + formattedCount : formattedCount);

    public void AppendLiteral(string text) => Runs.Add(new Run(text));

    public void AppendFormatted(string? text) => Runs.Add(new Run(text ?? ""));

    public void AppendFormatted(int number) => Runs.Add(new Run(ReportWords.Number(number)));

    public void AppendFormatted(LocalDate day) => Runs.Add(new Run(ReportWords.Day(day)));

    public void AppendFormatted(Quantity quantity) => Runs.Add(new Run(quantity.ToString()));

    public void AppendFormatted(Run run) => Runs.Add(run);

    public void AppendFormatted(Phrase phrase) => Runs.AddRange(phrase.Runs.AsSpan());
}
