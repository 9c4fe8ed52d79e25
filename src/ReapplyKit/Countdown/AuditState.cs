namespace ReapplyKit;

/// <summary>How a check of the audit stands on a day.</summary>
public enum AuditState
{
    /// <summary>It is so.</summary>
    Met,

    /// <summary>It should be so by now, and is not.</summary>
    Behind,

    /// <summary>It should be so by now; whether it is was not measured.</summary>
    NotMeasured,

    /// <summary>Its day has not come.</summary>
    NotYetDue,
}
