namespace ReapplyKit;

/// <summary>Seats of a setting that its own programs could not fill.</summary>
public sealed record ListShortfall
{
    /// <summary>The specialty whose seats they are; null where the list has one total for all.</summary>
    public string? Specialty { get; init; }

    /// <summary>The setting.</summary>
    public required ProgramSetting Setting { get; init; }

    /// <summary>Seats the mix gives it.</summary>
    public required int Wanted { get; init; }

    /// <summary>Seats its own programs fill.</summary>
    public required int Found { get; init; }

    /// <summary>Seats filled by programs of another or unknown setting.</summary>
    public required int StandIns { get; init; }

    /// <summary>What keeps programs of this setting off the list: what would have to change to fill it.</summary>
    public ValueList<ShortfallRemedy> WouldFill { get; init; }

    /// <summary>Seats that stay empty.</summary>
    public int Empty => Wanted - Found - StandIns;
}
