namespace ReapplyKit;

/// <summary>One numbered clause of the countdown text: an instruction, figure or rule, in our own words.</summary>
/// <param name="Id">The clause's number.</param>
/// <param name="Part">The title of the part it stands in.</param>
/// <param name="Text">What the clause says.</param>
public sealed record Clause(ClauseId Id, string Part, string Text);
