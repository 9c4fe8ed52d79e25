namespace ReapplyKit.Interchange;

/// <summary>The JSON documents of the library.</summary>
public enum DocumentKind
{
    /// <summary>One applicant's case: <see cref="CaseJson"/>.</summary>
    Case,

    /// <summary>A program list: <see cref="ProgramJson"/>.</summary>
    Programs,

    /// <summary>A rule pack: <see cref="ReapplyKit.RulePack.Parse"/>.</summary>
    RulePack,

    /// <summary>A plan: <see cref="PlanJson"/>.</summary>
    Plan,

    /// <summary>A schedule by itself: <see cref="ScheduleJson"/>.</summary>
    Schedule,

    /// <summary>One applicant's verdicts with all that led to them: <see cref="AssessmentJson"/>.</summary>
    Assessment,

    /// <summary>A judged roster: <see cref="RosterJson"/>.</summary>
    Roster,
}
