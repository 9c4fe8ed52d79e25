namespace Tests.Shared;

/// <summary>A theory about real inputs, skipped where they are not at hand.</summary>
internal sealed class RealDataTheoryAttribute : TheoryAttribute
{
    public RealDataTheoryAttribute()
    {
        if (!Directory.Exists(Repository.RealData))
            Skip = "The folder ../shared/data with real inputs is not on this machine.";
    }
}
