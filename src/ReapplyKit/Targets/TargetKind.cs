namespace ReapplyKit;

/// <summary>What a target of the year is about (clauses M11.3 to M11.9).</summary>
public enum TargetKind
{
    /// <summary>A Step 2 CK score, in points.</summary>
    Step2CkScore,

    /// <summary>Step 3 passed, in a window of dates.</summary>
    Step3Pass,

    /// <summary>USCE, in months.</summary>
    UsceMonths,

    /// <summary>Abstracts submitted.</summary>
    Abstracts,

    /// <summary>Posters submitted.</summary>
    Posters,

    /// <summary>Manuscripts submitted; work under way does not count.</summary>
    Manuscripts,

    /// <summary>New US letters.</summary>
    Letters,

    /// <summary>Programs to apply to, in one specialty or in all.</summary>
    Programs,

    /// <summary>States to apply to.</summary>
    States,
}
