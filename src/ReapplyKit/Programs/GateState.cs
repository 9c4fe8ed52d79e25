namespace ReapplyKit.Rules;

/// <summary>What a set of requirements comes to for an applicant.</summary>
public enum GateState : byte
{
    /// <summary>All are met.</summary>
    Met,

    /// <summary>None is missed, but one or more cannot be told.</summary>
    Unknown,

    /// <summary>One or more is missed.</summary>
    Missed,
}
