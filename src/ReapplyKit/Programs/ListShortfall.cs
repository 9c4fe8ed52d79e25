namespace ReapplyKit;

/// <summary>Seats of a setting that its own programs could not fill.</summary>
/// <remarks>Equality: by content. Order: that of <see cref="ProgramSetting"/>. Default: impossible (a class).</remarks>
/// <param name="Setting">The setting.</param>
/// <param name="Wanted">Seats the mix gives it.</param>
/// <param name="Found">Seats its own programs fill.</param>
/// <param name="StandIns">Seats filled by programs of another or unknown setting.</param>
public sealed record ListShortfall(ProgramSetting Setting, int Wanted, int Found, int StandIns)
{
    /// <summary>Seats that stay empty.</summary>
    public int Empty => Wanted - Found - StandIns;
}
