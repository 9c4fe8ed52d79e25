namespace ReapplyKit;

/// <summary>One thing held against one rule: what was looked at, what stood there, what is asked, and how it came out.</summary>
/// <remarks>A result lists its checks in the order of the text.</remarks>
/// <param name="Subject">What was looked at, such as <c>US letters of the last 18 months</c>.</param>
/// <param name="State">How it came out.</param>
/// <param name="Value">The value read; <c>not stated</c> where there is none.</param>
/// <param name="Asked">What it was held against.</param>
/// <param name="Rule">The rule that asks it.</param>
public sealed record Check(string Subject, CheckState State, string Value, string Asked, RuleId Rule)
{
    internal const string NotStated = "not stated";

    internal static Check Of(string subject, bool? isMet, string? value, string asked, RuleId rule) =>
        new(subject, isMet switch { true => CheckState.Met, false => CheckState.Missed, null => CheckState.Unknown },
            value ?? NotStated, asked, rule);
}

/// <summary>What holding something against a rule came to.</summary>
public enum CheckState
{
    /// <summary>What would decide is not stated: neither met nor missed.</summary>
    Unknown,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Missed.</summary>
    Missed,
}
