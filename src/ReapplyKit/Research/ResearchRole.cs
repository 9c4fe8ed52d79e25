namespace ReapplyKit;

/// <summary>What the applicant does in a project (clause M8.9).</summary>
public enum ResearchRole
{
    /// <summary>Data collection.</summary>
    DataCollection,

    /// <summary>Analysis.</summary>
    Analysis,

    /// <summary>Writing.</summary>
    Writing,
}
