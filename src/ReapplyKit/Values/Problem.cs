namespace ReapplyKit;

/// <summary>One thing that is wrong with an input: where it stood, what stood there, and what is expected instead.</summary>
/// <param name="Where">The place: a JSON path such as <c>$.applicant.step2Ck</c>, a line such as <c>line 12, step2</c>, or empty for the
/// whole.</param>
/// <param name="Value">The offending value as it stood, shortened if long; null where nothing stood there.</param>
/// <param name="Message">What is wrong and what would be right, in a sentence.</param>
public sealed record Problem(string Where, string? Value, string Message)
{
    /// <summary>The problem on one line, for people.</summary>
    /// <returns>Place, message and value.</returns>
    public override string ToString() =>
        (Where.Length == 0 ? "" : Where + ": ") + Message + (Value is null ? "" : $" (found: {Value})");
}
