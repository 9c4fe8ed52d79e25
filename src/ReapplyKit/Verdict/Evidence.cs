namespace ReapplyKit;

/// <summary>What a suspicion rests on.</summary>
public enum Evidence
{
    /// <summary>The file or the cycle shows it: there is a value that met a threshold.</summary>
    Shown,

    /// <summary>Only the number of interviews suggests it; nothing in the file speaks for or against.</summary>
    Supposed,
}
