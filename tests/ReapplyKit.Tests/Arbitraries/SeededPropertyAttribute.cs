using FsCheck.Xunit;

namespace ReapplyKit.Tests;

/// <summary>
/// A property that draws the same cases in every run, so that a red build is never luck. <c>REAPPLYKIT_EXPLORE=true</c> draws others each time.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal class SeededPropertyAttribute : PropertyAttribute
{
    private const string Seed = "(6452104934696795354,11546256394146558089)";

    public SeededPropertyAttribute()
    {
        if (!IsExploring)
            Replay = Seed;
    }

    protected static bool IsExploring { get; } = Environment.GetEnvironmentVariable("REAPPLYKIT_EXPLORE") == "true";
}
