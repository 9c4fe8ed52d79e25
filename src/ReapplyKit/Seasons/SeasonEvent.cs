namespace ReapplyKit;

/// <summary>The dated events of an ERAS and NRMP season, in the order of the year.</summary>
public enum SeasonEvent
{
    /// <summary>ERAS opens for applicants, in June.</summary>
    ErasOpens,

    /// <summary>First day applications may be submitted, in September: the day <c>S</c> from which Month 1 is counted.</summary>
    SubmissionOpens,

    /// <summary>NRMP registration opens.</summary>
    NrmpRegistrationOpens,

    /// <summary>Programs may review applications: where the final weeks begin.</summary>
    ReviewOpens,

    /// <summary>Last day of NRMP registration without the late fee.</summary>
    NrmpStandardRegistrationCloses,

    /// <summary>Rank lists may be entered.</summary>
    RankingOpens,

    /// <summary>Rank lists must be certified.</summary>
    RankListDeadline,

    /// <summary>Monday of Match Week: matched or not, and SOAP begins.</summary>
    MatchWeekBegins,

    /// <summary>SOAP ends.</summary>
    SoapEnds,

    /// <summary>Match Day.</summary>
    MatchDay,

    /// <summary>The ERAS season closes.</summary>
    ErasCloses,
}
