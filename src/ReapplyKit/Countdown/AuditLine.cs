namespace ReapplyKit;

/// <summary>One check of the audit on a day.</summary>
/// <param name="Check">The check.</param>
/// <param name="State">How it stands.</param>
/// <param name="Due">The day by which the plan has it.</param>
/// <param name="Value">What was read: an amount, or how far the milestone has come.</param>
public sealed record AuditLine(AuditCheck Check, AuditState State, LocalDate Due, string Value);
