using NodaTime;
using ReapplyKit.Interchange;

namespace Advisor;

/// <summary>What the command line asked for.</summary>
internal sealed record Request(FileInfo? Case, FileInfo? Programs, FileInfo? Roster, FileDefaults Given, int? Season, LocalDate AsOf, DirectoryInfo? Out);
