namespace ReapplyKit;

/// <summary>The phases of a season in order; every day lies in exactly one.</summary>
public enum SeasonPhase
{
    /// <summary>Before ERAS opens: the months of the rebuild.</summary>
    Rebuild,

    /// <summary>ERAS is open for preparing the application.</summary>
    Preparation,

    /// <summary>Applications may be sent; all sent before programs begin to review carry one date.</summary>
    Submission,

    /// <summary>Programs review applications and hold interviews.</summary>
    Interviews,

    /// <summary>Rank lists are entered and certified.</summary>
    Ranking,

    /// <summary>Rank lists are closed, and nobody knows yet who matched.</summary>
    Waiting,

    /// <summary>Match Week up to the day before Match Day: who matched is known, and SOAP runs.</summary>
    MatchWeek,

    /// <summary>Match Day.</summary>
    MatchDay,

    /// <summary>After Match Day.</summary>
    Over,
}
