using NodaTime;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;

namespace Advisor;

/// <summary>What the command line asked for.</summary>
internal sealed record Request(FileInfo? Case, FileInfo? Programs, FileInfo? Roster, FileDefaults Given, int? Season, LocalDate AsOf, DirectoryInfo? Out)
{
    /// <summary>An earlier plan to plan on from; null for none.</summary>
    public FileInfo? Since { get; init; }

    /// <summary>Milestones that are done, by title or id.</summary>
    public ValueList<string> Done { get; init; }

    /// <summary>The parts to print after the first screen.</summary>
    public ValueList<string> Show { get; init; }

    /// <summary>Whether milestones are printed with their ids.</summary>
    public bool WithIds { get; init; }

    /// <summary>How much the written report tells.</summary>
    public ReportLength Report { get; init; }

    public bool Shows(string part) => Show.Contains(part) || Show.Contains(ShowOption.All);
}
