using FsCheck.Xunit;
using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

[Properties(Arbitrary = [typeof(RotationYearArbitrary)])]
public sealed class LetterPlanLaws
{
    [SeededProperty]
    public void The_days_for_asking_are_those_of_week_3_and_4_counted_day_by_day(RotationYear year)
    {
        foreach (var request in Requests(year).Where(r => r.Rotation is { Start: not null, End: not null }))
        {
            var days = Iso.Days(request.Rotation.Start!.Value, request.Rotation.End!.Value)
                .Select((day, at) => (Day: day, Week: at / 7 + 1)).Where(d => d.Week is 3 or 4).Select(d => d.Day).ToList();

            Assert.Equal(days, request.Ask?.ToList() ?? []);
            Assert.Equal(
                days.Count == 0 ? LetterRequestState.TooShort
                    : days.Contains(year.AsOf) ? LetterRequestState.Due
                    : days.Any(d => d > year.AsOf) ? LetterRequestState.Upcoming : LetterRequestState.Late,
                request.State);
        }
    }

    [SeededProperty]
    public void Every_rotation_not_over_for_more_than_four_weeks_has_its_request(RotationYear year) =>
        Assert.Equal(year.Rotations.Where(r => IsListed(r, year.AsOf)), Requests(year).Select(r => r.Rotation));

    [SeededProperty]
    public void Waiting_a_day_never_moves_the_days_for_asking(RotationYear year)
    {
        var (today, tomorrow) = (Requests(year), Requests(year with { AsOf = year.AsOf.PlusDays(1) }));

        Assert.All(tomorrow.AsEnumerable(), r => Assert.Contains((r.Rotation, r.Ask), today.Select(t => (t.Rotation, t.Ask))));
    }

    private static bool IsListed(Rotation rotation, LocalDate asOf)
    {
        var end = rotation.End ?? rotation.Start?.PlusDays(27);
        return !(end < asOf.PlusDays(-28)) && !(rotation.Start >= SubmissionDay);
    }

    private static ValueList<LetterRequest> Requests(RotationYear year) =>
        RulePack.Default.Letters.Plan(year.Profile, Match2028, year.AsOf).Requests!.Value;
}
