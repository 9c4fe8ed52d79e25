namespace Tests.Shared;

/// <summary>A fact about real inputs, skipped where they are not at hand.</summary>
internal sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (!Directory.Exists(Repository.RealData))
            Skip = "The folder ../shared/data with real inputs is not on this machine.";
    }
}
