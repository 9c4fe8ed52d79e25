namespace ReapplyKit;

/// <summary>Which version of the personal statement goes to a program (clauses M5.2 to M5.4).</summary>
public enum StatementVersion
{
    /// <summary>The core statement of the specialty.</summary>
    Core,

    /// <summary>The variant with an academic flavour.</summary>
    Academic,

    /// <summary>The variant with a community flavour.</summary>
    Community,
}
