namespace ReapplyKit.Rules;

/// <summary>
/// How long one practised answer takes. The text gives a figure for explanations only (clause M1.15); of other answers it fears overlong
/// ones and says no more (clause M7.12), so that their length is told and not judged.
/// </summary>
/// <remarks>A report lists them in the order of the answers.</remarks>
/// <param name="Question">The question answered.</param>
/// <param name="Explains">What it explains; null where not stated.</param>
/// <param name="Seconds">Its length; a range where it is estimated from words, unknown where there are neither seconds nor words.</param>
/// <param name="IsMeasured">Whether it was measured on a recording, rather than estimated.</param>
public sealed record AnswerLength(PracticeQuestion Question, WeaknessKind? Explains, Quantity Seconds, bool IsMeasured);
