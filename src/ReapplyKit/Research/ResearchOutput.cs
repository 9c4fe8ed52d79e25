namespace ReapplyKit;

/// <summary>What comes out of a project (clause M11.6).</summary>
public enum ResearchOutput
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>An abstract.</summary>
    Abstract,

    /// <summary>A poster.</summary>
    Poster,

    /// <summary>A manuscript.</summary>
    Manuscript,
}
