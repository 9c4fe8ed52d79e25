using NodaTime;

namespace Advisor;

/// <summary>What the command line asked for.</summary>
internal sealed record Request(FileInfo? Case, FileInfo? Programs, FileInfo? Roster, int? Season, LocalDate AsOf, DirectoryInfo? Out);
