namespace ReapplyKit.Tests;

/// <summary>The ways out that conflicts name, and the plain dates once some are taken.</summary>
internal static class WaysOut
{
    public static IReadOnlyList<ScheduleConflict> Conflicts(CountdownTemplate countdown, ScheduleRequest request) =>
        [.. countdown.For(request).Conflicts];

    public static IReadOnlyList<Relaxation> Of(CountdownTemplate countdown, ScheduleRequest request) =>
        [.. Conflicts(countdown, request).SelectMany(c => c.WaysOut.Select(w => w.Relaxation)).Distinct()];

    public static IEnumerable<Relaxation> Of(CountdownTemplate countdown, ScheduleRequest request, RelaxationKind kind) =>
        Of(countdown, request).Where(way => way.Kind == kind);

    public static ScheduleRequest Taking(this ScheduleRequest request, Relaxation way) =>
        request with { Relaxations = [.. request.Relaxations, way] };

    public static BruteForceSchedule Dated(CountdownTemplate countdown, ScheduleRequest request)
    {
        var relaxed = Relaxing.Apply(countdown, request);
        return new BruteForceSchedule(relaxed.Template, relaxed.Season, request.AsOf, relaxed.Decisions);
    }
}
