namespace ReapplyKit.Tests;

/// <summary>What a case moves in its plan: the three bands, rotations and letters, what is done already, and the hours of a week.</summary>
public sealed class CaseInPlanTests
{
    private static readonly LocalDate AsOf = Iso.Day("2027-03-25");

    [Theory]
    [InlineData(1, 5)]
    [InlineData(5, 9)]
    [InlineData(1, 9)]
    public void The_bands_give_visibly_different_years(int interviews, int other)
    {
        var (one, two) = (ById(Banded(interviews)), ById(Banded(other)));
        var differing = one.Keys.Union(two.Keys).Count(id => !one.TryGetValue(id, out var a) || !two.TryGetValue(id, out var b)
            || (a.Start, a.Finish, a.Milestone.Importance, a.Milestone.Hours) != (b.Start, b.Finish, b.Milestone.Importance, b.Milestone.Hours));

        Assert.True(differing >= 10, $"{differing} milestones differ");
    }

    [Fact]
    public void Each_band_puts_first_what_the_text_suspects_there()
    {
        Assert.Equal(Importance.Essential, ById(Banded(1))["list.rough"].Milestone.Importance);
        Assert.Equal(Importance.Essential, ById(Banded(5))["interview.record"].Milestone.Importance);
        Assert.Equal(Importance.Essential, ById(Banded(9))["statement.red-flags"].Milestone.Importance);
        Assert.True(ById(Banded(5))["interview.record"].Start < ById(Banded(1))["interview.record"].Start);
        Assert.DoesNotContain("statement.red-flags", ById(Banded(1)).Keys);
    }

    [Fact]
    public void About_twenty_milestones_of_the_pack_are_essential()
    {
        string[] named =
        [
            "opinions.sessions", "decide.specialty", "decide.main-activity", "decide.step3", "clinical.usce.arrange", "letters.ask",
            "exam.step3.sit", "statement.final", "eras.experiences-final", "letters.confirmed", "list.final", "eras.credentials",
            "eras.upload", "submit.double-check", "submit.apply", "interview.mock", "ecfmg.certificate",
        ];
        var essential = RulePack.Default.Countdown.Milestones.Where(m => m.Importance == Importance.Essential).Select(m => m.Id.ToString()).ToArray();

        Assert.All(named, id => Assert.Contains(id, essential));
        Assert.InRange(essential.Length, named.Length, 28);
    }

    private static UsceHistory TwoRotations => UsceHistory.Of(
        new Rotation { Kind = RotationKind.Externship, Start = Iso.Day("2026-11-16"), End = Iso.Day("2027-01-10") },
        new Rotation { Kind = RotationKind.Observership, Start = Iso.Day("2027-02-01"), End = Iso.Day("2027-02-26") });

    [Fact]
    public void A_letter_is_asked_for_in_the_third_or_fourth_week_of_the_rotation_in_the_file()
    {
        var plan = Plan(SoundFile.Profile with
        {
            Letters = [],
            Usce = UsceHistory.Of(new Rotation { Kind = RotationKind.Externship, Start = Iso.Day("2027-05-03"), End = Iso.Day("2027-05-30") }),
        });
        var ask = ById(plan)["letters.ask"];

        Assert.InRange(ask.Start, Iso.Day("2027-05-17"), Iso.Day("2027-05-30"));
        Assert.Equal(ask.Start, plan.LetterPlan.Requests!.Value.Single().Ask!.Start);
        Assert.Equal(ById(plan)["letters.remind"].Finish, plan.LetterPlan.RemindBy);
    }

    // The externship runs from Monday, 16 November, to 10 January: weeks 3 and 4 end on 13 December, and four weeks after it on 7 February.
    [Theory]
    [InlineData("2026-11-28", "2026-11-30", "2026-12-13", "Ask the attending, mid-rotation")]
    [InlineData("2026-12-13", "2026-12-13", "2026-12-13", "Ask the attending, mid-rotation")]
    [InlineData("2026-12-14", "2026-12-14", "2026-12-14", "Ask the attending now, before the rotation ends")]
    [InlineData("2027-01-10", "2027-01-10", "2027-01-10", "Ask the attending now, before the rotation ends")]
    [InlineData("2027-01-11", "2027-01-11", "2027-01-11", "Write now to the attending of the rotation that ended on 10 January 2027")]
    [InlineData("2027-02-07", "2027-02-07", "2027-02-07", "Write now to the attending of the rotation that ended on 10 January 2027")]
    [InlineData("2027-02-08", "2027-02-15", "2027-02-26", "Ask the attending, mid-rotation")]
    public void A_letter_that_was_not_asked_for_in_time_is_asked_for_now(string asOf, string first, string last, string title)
    {
        var plan = ById(Plan(SoundFile.Profile with { Letters = [], Usce = TwoRotations }, asOf: Iso.Day(asOf)));

        Assert.Equal((Iso.Day(first), Iso.Day(last)), (plan["letters.ask"].Start, plan["letters.ask"].Finish));
        Assert.StartsWith(title, plan["letters.ask"].Milestone.Title, StringComparison.Ordinal);
        Assert.Equal(Iso.Day(last).PlusDays(1), plan["letters.writer-kit"].Start);
    }

    [Theory]
    [InlineData("2026-11-15", "2026-12-20")]
    [InlineData("2026-11-16", "2027-02-15")]
    public void Whose_writer_has_written_since_is_not_asked_again(string written, string ask)
    {
        var letter = Letter.FromUs(LetterStrength.Ordinary, Iso.On(written));
        var plan = ById(Plan(SoundFile.Profile with { Letters = [letter], Usce = TwoRotations }, asOf: Iso.Day("2026-12-20")));

        Assert.Equal(Iso.Day(ask), plan["letters.ask"].Start);
    }

    // The file has four weeks in February, and eight are to be arranged: new ones begin after them, on Monday, 1 March, where two weeks to
    // arrange them and four of waiting end before that.
    [Theory]
    [InlineData("2027-01-12", true)]
    [InlineData("2027-01-20", false)]
    [InlineData("2027-02-03", false)]
    public void New_rotations_do_not_fall_on_those_in_the_file(string asOf, bool isBeforeThem)
    {
        var rotate = ById(Plan(SoundFile.Profile with { Letters = [], Usce = TwoRotations }, asOf: Iso.Day(asOf)))["clinical.usce.rotate"];

        Assert.True(rotate.Start >= Iso.Day("2027-03-01"), DayText.Of(rotate.Start));
        Assert.Equal(isBeforeThem, rotate.Milestone.Title.Contains("from 1 March 2027 on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-09-10")]
    [InlineData("2026-12-01")]
    [InlineData("2027-02-01")]
    public void A_letter_is_asked_for_in_the_third_or_fourth_week_of_a_rotation_still_to_be_found(string asOf)
    {
        var plan = ById(Plan(SoundFile.Profile with { Letters = [], Usce = UsceHistory.None }, asOf: Iso.Day(asOf)));

        Assert.InRange(Period.DaysBetween(plan["clinical.usce.rotate"].Start, plan["letters.ask"].Start), 14, 27);
    }

    [Fact]
    public void A_preliminary_resident_arranges_no_rotation_beside_residency()
    {
        var plan = ById(Plan(SoundFile.Profile, activity: MainActivity.PrelimResident));

        Assert.DoesNotContain("clinical.usce.arrange", plan.Keys);
        Assert.DoesNotContain("clinical.usce.rotate", plan.Keys);
        Assert.Contains("activity.prelim-year", plan.Keys);
    }

    [Fact]
    public void What_the_library_has_just_done_is_not_asked_for()
    {
        var plan = Plan(SoundFile.Profile, SoundFile.Cycle(1));
        var done = plan.Schedule.DoneBefore.Select(d => d.Milestone.Id.ToString()).ToArray();

        Assert.All(["autopsy.classify", "autopsy.interviews", "plan.gantt"], id =>
        {
            Assert.Contains(id, done);
            Assert.DoesNotContain(id, ById(plan).Keys);
        });
    }

    [Fact]
    public void Nobody_accepts_a_risk_that_nobody_named()
    {
        Assert.DoesNotContain("specialty.accept-risk", ById(Plan(SoundFile.Profile)).Keys);
        Assert.DoesNotContain("specialty.second-look", ById(Plan(SoundFile.Profile)).Keys);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(40)]
    public void Work_stays_within_the_hours_or_the_week_is_named(int hours)
    {
        var plan = Plan(SoundFile.Profile with { Letters = [], Usce = UsceHistory.None }, asOf: Iso.Day("2026-09-10"), weeklyHours: hours);
        var named = plan.Schedule.OverfullWeeks.Select(w => w.Week.Start).ToHashSet();

        // Added up day by day, apart from the scheduler: hours spread evenly over the days of each milestone.
        var load = new Dictionary<LocalDate, double>();
        foreach (var m in plan.Schedule.Milestones)
        {
            var days = Period.DaysBetween(m.Start, m.Finish) + 1;
            for (var day = 0; day < days; day++)
            {
                var week = plan.AsOf.PlusDays(Period.DaysBetween(plan.AsOf, m.Start.PlusDays(day)) / 7 * 7);
                load[week] = load.GetValueOrDefault(week) + (double)m.Milestone.Hours / days;
            }
        }
        Assert.All(load.Where(w => w.Value > hours + 0.5), w => Assert.Contains(w.Key, named));
        Assert.All(named, week => Assert.True(load[week] > hours - 0.5));
    }

    [Fact]
    public void Levelling_breaks_no_prerequisite_and_no_deadline()
    {
        var plan = ById(Plan(SoundFile.Profile with { Letters = [], Usce = UsceHistory.None }, asOf: Iso.Day("2026-09-10"), weeklyHours: 8));

        Assert.All(plan.Values, m =>
        {
            Assert.True(m.Start <= m.LatestStart, m.Milestone.Id.ToString());
            Assert.All(m.Milestone.After.Where(b => plan.ContainsKey(b.Milestone.ToString())), b =>
            {
                var before = plan[b.Milestone.ToString()];
                Assert.True(m.Start >= (b.FromStart ? before.Start : before.Finish.PlusDays(1)).PlusDays(b.LagDays), $"{m.Milestone.Id} after {b.Milestone}");
            });
        });
    }

    [Fact]
    public void Fewer_hours_than_work_are_levelled_before_they_are_named()
    {
        var (file, day) = (SoundFile.Profile with { Letters = [], Usce = UsceHistory.None }, Iso.Day("2026-09-10"));
        var named = Plan(file, asOf: day, study: 12).Schedule.OverfullWeeks;
        var levelled = Plan(file, asOf: day, weeklyHours: 12).Schedule.OverfullWeeks;

        Assert.True(levelled.Sum(w => w.MissingHours) < named.Sum(w => w.MissingHours));
    }

    private static ReapplicationPlan Banded(int interviews) => Plan(SoundFile.Profile, SoundFile.Cycle(interviews));

    private static Dictionary<string, ScheduledMilestone> ById(ReapplicationPlan plan) =>
        plan.Schedule.Milestones.ToDictionary(m => m.Milestone.Id.ToString());

    private static ReapplicationPlan Plan(
        ApplicantProfile profile, CycleOutcome? cycle = null, MainActivity activity = MainActivity.ObserverExtern, LocalDate? asOf = null,
        int? weeklyHours = null, int? study = null) =>
        ReapplyPlanner.Plan(RulePack.Default, new ReapplicationCase
        {
            Profile = profile,
            Cycle = cycle,
            Season = 2028,
            WeeklyHours = weeklyHours,
            Study = study is { } hours ? new ExamStudy { WeeklyHours = hours } : null,
            Decisions = new YearDecisions { Step3 = false, Specialty = SpecialtyChoice.Same, MainActivity = activity },
        }, asOf ?? AsOf).AsT0;
}
