namespace ReapplyKit;

/// <summary>A remark on an exam plan: the values read, and the rule.</summary>
/// <remarks>A plan lists notes in the order of <see cref="ExamNoteKind"/>.</remarks>
/// <param name="Kind">What it is about.</param>
/// <param name="Value">The values read.</param>
/// <param name="Rule">The rule behind it.</param>
public sealed record ExamNote(ExamNoteKind Kind, string Value, RuleId Rule);
