using FsCheck.Xunit;
using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

[Properties(Arbitrary = [typeof(RotationYearArbitrary)])]
public sealed class UsceOutlookLaws
{
    private static readonly RotationKind[] Counting =
        [
            RotationKind.Observership, RotationKind.Externship, RotationKind.HandsOnElective, RotationKind.SubInternship,
            RotationKind.Residency,
        ];

    [SeededProperty]
    public void Planned_days_are_those_a_walk_over_the_calendar_meets(RotationYear year)
    {
        var (certain, possible) = (0, 0);
        var known = year.Rotations.Select(r => (r.Kind, Days: DaysOf(r))).Where(r => r.Days.Count > 0 && r.Days.Max() > year.AsOf).ToList();
        foreach (var day in Iso.Days(year.AsOf.PlusDays(-900), SubmissionDay.PlusDays(-1)))
        {
            var there = known.Where(r => r.Days.Contains(day)).ToList();
            certain += there.Any(r => Counting.Contains(r.Kind)) ? 1 : 0;
            possible += there.Any(r => r.Kind == RotationKind.Unknown || Counting.Contains(r.Kind)) ? 1 : 0;
        }
        var isOpen = year.Rotations.Any(r => DaysOf(r).Count == 0 && (r.Kind == RotationKind.Unknown || Counting.Contains(r.Kind)));

        Assert.Equal(isOpen ? Quantity.OrMore(certain) : Quantity.Between(certain, possible), Assess(year).PlannedDays);
    }

    [SeededProperty]
    public void The_order_of_rotations_means_nothing(RotationYear year) =>
        Assert.Equal(Assess(year), Assess(year with { Rotations = year.Rotations.Reverse().ToValueList() }));

    [SeededProperty]
    public void One_more_rotation_never_turns_a_met_check(RotationYear year, RotationYear other)
    {
        var before = Assess(year).Checks;
        var after = Assess(year with { Rotations = [.. year.Rotations, .. other.Rotations] }).Checks;

        Assert.All(before.Zip(after), pair => Assert.True(pair.First.State != CheckState.Met || pair.Second.State == CheckState.Met));
    }

    [SeededProperty]
    public void Knowing_less_of_a_rotation_only_widens_what_is_known_of_all(RotationYear year)
    {
        var known = Assess(year);
        for (var i = 0; i < year.Rotations.Count; i++)
        {
            var rotation = year.Rotations[i];
            AssertWider(known, Assess(year.With(i, rotation with { Kind = RotationKind.Unknown })));
            AssertWider(known, Assess(year.With(i, rotation with { Start = null, End = null })));
        }
    }

    private static void AssertWider(UsceOutlook known, UsceOutlook less) => Assert.All(
        new[]
        {
            (known.Done, less.Done), (known.Running, less.Running), (known.Upcoming, less.Upcoming),
            (known.PlannedDays, less.PlannedDays), (known.Planned, less.Planned),
        },
        pair => Assert.True(pair.Item2.AtLeast <= pair.Item1.AtLeast && !(pair.Item2.AtMost < (pair.Item1.AtMost ?? int.MaxValue))));

    private static HashSet<LocalDate> DaysOf(Rotation rotation) => (rotation.Start, rotation.End) switch
    {
        ({ } start, { } end) => [.. Iso.Days(start, end), .. Weekend(end)],
        ({ } start, null) => [.. Enumerable.Range(0, 28).Select(start.PlusDays)],
        (null, { } end) => [.. Enumerable.Range(0, 28).Select(back => end.PlusDays(-back)), .. Weekend(end)],
        _ => [],
    };

    private static LocalDate[] Weekend(LocalDate end) => end.DayOfWeek == IsoDayOfWeek.Friday ? [end.PlusDays(1), end.PlusDays(2)] : [];

    private static UsceOutlook Assess(RotationYear year) => RulePack.Default.Usce.Assess(year.Profile, Match2028, year.AsOf);
}
