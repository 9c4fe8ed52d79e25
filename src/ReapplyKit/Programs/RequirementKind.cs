namespace ReapplyKit;

/// <summary>How a program states a requirement.</summary>
public enum RequirementKind
{
    /// <summary>Nobody has looked, or nothing could be found: ask the program.</summary>
    Unknown,

    /// <summary>The program says it has none.</summary>
    NoneStated,

    /// <summary>A strict minimum or maximum: whoever misses it is not considered.</summary>
    Strict,

    /// <summary>A preference: missing it weighs, and does not exclude.</summary>
    Preferred,
}
