namespace ReapplyKit;

/// <summary>Advice on Step 3: what the strongest rule says, the value read, the rule, and all that speaks for sitting it.</summary>
public sealed record Step3Advice
{
    internal Step3Advice(Step3Recommendation recommendation, string value, RuleId rule, ValueList<CitedValue> reasons) =>
        (Recommendation, Value, Rule, Reasons) = (recommendation, value, rule, reasons);

    /// <summary>What the strongest rule says.</summary>
    public Step3Recommendation Recommendation { get; internal init; }

    /// <summary>The values read.</summary>
    public string Value { get; internal init; }

    /// <summary>The rule that decided.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>
    /// Every rule that speaks for sitting it, in the order weak score, years out, H-1B; empty where none does and once it is passed.
    /// </summary>
    public ValueList<CitedValue> Reasons { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Recommendation}: {Value} ({Rule})");
}

/// <summary>What is said of Step 3 for a file.</summary>
public enum Step3Recommendation
{
    /// <summary>The file does not state what would decide.</summary>
    Unknown,

    /// <summary>It is needed: only an H-1B will do, and that waits for a Step 3 pass (clauses M12.29 and M2.13).</summary>
    NeededForH1B,

    /// <summary>Consider it seriously: Step 2 CK is weak (clause M10.2).</summary>
    Consider,

    /// <summary>It gains in value: a decent score, some years out (clause M10.3).</summary>
    MoreValuable,

    /// <summary>Neither rule applies.</summary>
    NoRule,

    /// <summary>It is passed already.</summary>
    Passed,

    /// <summary>It cannot be sat yet: Step 1 or Step 2 CK comes first.</summary>
    NotYet,

    /// <summary>It is failed: another attempt only when practice scores are safely above the pass.</summary>
    RetakeWithCare,
}
