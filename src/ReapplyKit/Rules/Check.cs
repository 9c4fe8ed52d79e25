namespace ReapplyKit;

/// <summary>One check against one rule: what was checked, the value read, what is asked, and the result.</summary>
public sealed record Check
{
    internal Check(string subject, CheckState state, string value, string asked, RuleId rule) =>
        (Subject, State, Value, Asked, Rule) = (subject, state, value, asked, rule);

    /// <summary>What was looked at, such as <c>US letters of the last 18 months</c>.</summary>
    public string Subject { get; internal init; }

    /// <summary>How it came out.</summary>
    public CheckState State { get; internal init; }

    /// <summary>The value read; <c>not stated</c> where there is none.</summary>
    public string Value { get; internal init; }

    /// <summary>What it was held against.</summary>
    public string Asked { get; internal init; }

    /// <summary>The rule that asks it.</summary>
    public RuleId Rule { get; internal init; }

    internal const string NotStated = "not stated";

    internal static Check Of(string subject, bool? isMet, string? value, string asked, RuleId rule) =>
        new(subject, isMet switch { true => CheckState.Met, false => CheckState.NotMet, null => CheckState.Unknown },
            value ?? NotStated, asked, rule);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Subject}: {State}, {Value} (asked: {Asked}; {Rule})");
}

/// <summary>What holding something against a rule came to.</summary>
public enum CheckState
{
    /// <summary>Unknown: the file does not state what would decide it.</summary>
    Unknown,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met, or not yet.</summary>
    NotMet,
}
