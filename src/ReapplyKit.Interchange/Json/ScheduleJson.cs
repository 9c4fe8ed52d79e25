using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Writes a schedule by itself as JSON in UTF-8, and reads it back, off that document or off a whole plan, to be shown or planned on.
/// Members that are not known are passed over, since a later writer of the same version may add some.
/// </summary>
public static class ScheduleJson
{
    // A plan of version 1 could hold conflicts in place of a schedule.
    private const string Conflicts = "scheduleConflicts";

    /// <summary>Writes a schedule. The same schedule gives the same bytes.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <returns>The document, indented, without byte-order mark; <see cref="Read"/> gives back the same schedule.</returns>
    public static byte[] Write(Schedule schedule) => Document.Write(Guard.Against.Null(schedule));

    /// <summary>Reads a schedule.</summary>
    /// <param name="utf8">A schedule's document, or a plan's that has a schedule.</param>
    /// <returns>
    /// The schedule; or every problem with its JSON path. A document of version 1 states days and words only: hours, windows and targets
    /// of its milestones are then those of the built-in pack, where that pack made it.
    /// </returns>
    public static OneOf<Schedule, InputProblems> Read(ReadOnlyMemory<byte> utf8) =>
        VersionedJson.Read(utf8, (root, version) => (version == 1 ? ScheduleVersion1.Read(root) : Schedule(root))!);

    /// <summary>Whether a plan has a schedule and not the conflicts that stand in its place.</summary>
    internal static bool IsIn(JsonCursor plan) => plan["schedule"].IsStated && plan["schedule"][OneOfCase.Discriminator].Raw != Conflicts;

    private static Schedule? Schedule(JsonCursor root)
    {
        if (!root["schedule"].IsStated)
            return ScheduleReader.Read(root);
        if (IsIn(root))
            return ScheduleReader.Read(root["schedule"]);
        root["schedule"].Problem("holds conflicts and no dates: make the plan again");
        return null;
    }
}
