namespace ReapplyKit.Rules;

/// <summary>The kinds of evidence the diagnosis looks for; each interview band has its own order of them.</summary>
public enum SuspectKind
{
    /// <summary>A red flag the applicant states.</summary>
    OwnRedFlag,

    /// <summary>A component the rubric calls concerning.</summary>
    ConcerningComponent,

    /// <summary>A component the rubric calls borderline.</summary>
    BorderlineComponent,

    /// <summary>Fewer applications than the usual list.</summary>
    ApplicationBreadth,

    /// <summary>Applications to few states.</summary>
    Geography,

    /// <summary>Submitted after the first days.</summary>
    LateSubmission,

    /// <summary>Fewer programs ranked than interviewed at.</summary>
    RankedFewer,

    /// <summary>A visa is needed, and a J-1 or either will do.</summary>
    VisaNeed,

    /// <summary>A visa is needed that few programs sponsor: only an H-1B, or another, will do.</summary>
    RareVisa,

    /// <summary>Step 3 failed, or passed after a failure.</summary>
    Step3Attempts,

    /// <summary>An exam that the Match asks for is not passed, or ECFMG did not confirm eligibility.</summary>
    NotEligible,

    /// <summary>Not registered with NRMP.</summary>
    NotRegistered,

    /// <summary>Withdrawn from the Match.</summary>
    Withdrawn,

    /// <summary>Interviews held, and no rank list certified.</summary>
    NoRankList,
}
