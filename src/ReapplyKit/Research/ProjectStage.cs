namespace ReapplyKit;

/// <summary>How far a project has come (clauses M11.6 and M6.6).</summary>
public enum ProjectStage
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>An idea only.</summary>
    Idea,

    /// <summary>In process.</summary>
    InProcess,

    /// <summary>Submitted.</summary>
    Submitted,

    /// <summary>Accepted or published.</summary>
    Accepted,
}
