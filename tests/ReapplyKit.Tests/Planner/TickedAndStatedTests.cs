namespace ReapplyKit.Tests;

/// <summary>What is ticked against what the case states: which of the two is told, and what is still asked.</summary>
public sealed class TickedAndStatedTests
{
    private static readonly ReapplicationCase Base = new() { Profile = SoundFile.Profile, Cycle = SoundFile.Cycle(1) };

    private static readonly CycleOutcome Running =
        new() { Season = 2027, Interviews = 2, Matched = null, Submitted = Iso.Day("2026-09-23") };

    // Sent on 19 September 2025; rank lists of that season closed on 4 March 2026. Who has the certificate by then can be matched.
    [Theory]
    [InlineData("2025-09-20", false)]
    [InlineData("2026-03-03", false)]
    [InlineData("2026-03-04", false)]
    [InlineData("2026-03-05", true)]
    [InlineData("2027-01-20", true)]
    public void A_certificate_after_the_application_is_a_cause_and_after_the_lists_the_end(string received, bool isEnd)
    {
        var profile = SoundFile.Profile with { EcfmgCertified = false, EcfmgExpires = null };
        var cycle = SoundFile.Cycle(1) with { Season = 2026, Submitted = Iso.Day("2025-09-19"), Ranked = 1 };
        var brief = Plan(Done(Base with { Profile = profile, Cycle = cycle }, ("ecfmg.certificate", received)), "2027-03-20").Brief;

        Assert.Equal(isEnd, brief.Headline.Contains("nobody could match you", StringComparison.Ordinal));
        Assert.StartsWith(
            $"no ECFMG certificate when you applied (received {DayText.Said(Iso.Day(received))})",
            brief.Causes.Single(c => c.Weakness == WeaknessKind.NotEligible).Value, StringComparison.Ordinal);
    }

    // Lists of 2027 close on 3 March; Match Week begins on the 15th.
    [Theory]
    [InlineData(null, "2027-03-03", false)]
    [InlineData(null, "2027-03-04", true)]
    [InlineData(null, "2027-03-15", true)]
    [InlineData(true, "2027-03-15", false)]
    public void The_applications_of_SOAP_are_for_the_registered(bool? isRegistered, string asOf, bool isConditional)
    {
        var schedule = Plan(Base with { Cycle = null, Running = Running with { Registered = isRegistered } }, asOf).Running!.Schedule!;

        Assert.Equal(isConditional, schedule.Dated(MilestoneId.Parse("soap.apply"))!.Milestone.Title
            .StartsWith("If you were registered by 3 March and did not match", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(true, false)]
    public void Who_is_said_not_to_have_matched_takes_part_if_registered(bool? isRegistered, bool isConditional) => Assert.Equal(
        isConditional,
        Plan(Base with { Cycle = null, Running = Running with { Registered = isRegistered, Matched = false } }, "2027-03-16").Brief.Headline
            .EndsWith("if you were registered by 3 March, send up to 45 SOAP applications.", StringComparison.Ordinal));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(12)]
    public void Who_has_shown_the_file_has_booked_the_session(int interviews)
    {
        var plan = Plan(Done(Base with { Cycle = SoundFile.Cycle(interviews) }, ("opinions.sessions", "2026-12-18")), "2026-12-19");

        Assert.DoesNotContain(plan.Brief.Tasks, t => t.Milestone == MilestoneId.Parse("opinions.book"));
        Assert.Null(plan.Schedule.Dated(MilestoneId.Parse("opinions.book")));
    }

    // The notes on programs are part of a season's interviews, and end with their tick.
    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-11-27", false)]
    public void The_notes_can_be_ticked(string? ticked, bool isAsked)
    {
        var @case = Base with { Cycle = null, Running = Running with { Registered = true } };
        var tasks = Plan(ticked is null ? @case : Done(@case, ("season.interviews", ticked)), "2026-11-28").Brief.Tasks;

        Assert.Equal(isAsked, tasks.Any(t => t.What.StartsWith("Keep notes", StringComparison.Ordinal) && t.Milestone == MilestoneId.Parse("season.interviews")));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-11-27", false)]
    public void The_word_with_the_program_director_can_be_ticked(string? ticked, bool isAsked)
    {
        var @case = Base with { Decisions = new YearDecisions { MainActivity = MainActivity.PrelimResident } };
        var tasks = Plan(ticked is null ? @case : Done(@case, ("activity.prelim-year", ticked)), "2026-11-28").Brief.Tasks;

        Assert.Equal(isAsked, tasks.Any(t => t.What.Contains("program director that you apply again", StringComparison.Ordinal)));
    }

    // Two months lie between the end of a rotation and a tick that can still be its own.
    [Theory]
    [InlineData(null, true)]
    [InlineData("2027-03-19", true)]
    [InlineData("2027-03-20", false)]
    [InlineData("2027-05-20", false)]
    public void A_rotation_that_is_ticked_and_not_in_the_file_is_asked_for(string? ended, bool isAsked)
    {
        var usce = ended is null ? UsceHistory.None
            : UsceHistory.Of(new Rotation { Kind = RotationKind.HandsOnElective, Start = Iso.Day(ended).PlusDays(-27), End = Iso.Day(ended) });
        var @case = Done(Base with { Profile = SoundFile.Profile with { Usce = usce } }, ("clinical.usce.rotate", "2027-05-20"));

        Assert.Equal(isAsked, Plan(@case, "2027-05-21").Brief.Notices.Any(n => n.StartsWith("Add the rotation to your case", StringComparison.Ordinal)));
    }

    // A letter of the last 18 months may be the one that is confirmed.
    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-01-14", true)]
    [InlineData("2026-01-15", false)]
    public void Letters_that_are_ticked_and_not_in_the_file_are_asked_for(string? written, bool isAsked)
    {
        ValueList<Letter> letters = written is null ? []
            : [new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong, Date = PartialDate.On(Iso.Day(written)) }];
        var @case = Done(Base with { Profile = SoundFile.Profile with { Letters = letters } }, ("letters.confirmed", "2027-07-15"));

        Assert.Equal(isAsked, Plan(@case, "2027-07-16").Brief.Notices.Any(n => n.StartsWith("Add the letters to your case", StringComparison.Ordinal)));
    }

    // The plan begins on 28 November 2026; four weeks later is 26 December.
    [Theory]
    [InlineData("2026-12-25", true)]
    [InlineData("2026-12-26", false)]
    public void A_rotation_done_before_it_can_have_taken_place_is_doubted(string done, bool isDoubted)
    {
        var @case = Base with { Profile = SoundFile.Profile with { Usce = UsceHistory.None } };
        var later = Done(@case with { PlanSoFar = Plan(@case, "2026-11-28").Schedule }, ("clinical.usce.rotate", done));

        Assert.Equal(isDoubted, Plan(later, "2027-01-05").Doubts.Any(d => d.Message.Contains("less than four weeks after the plan began", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_rotation_that_the_file_states_is_not_doubted()
    {
        var usce = UsceHistory.Of(new Rotation { Kind = RotationKind.HandsOnElective, Start = Iso.Day("2026-11-20"), End = Iso.Day("2026-12-17") });
        var @case = Base with { Profile = SoundFile.Profile with { Usce = usce } };
        var later = Done(@case with { PlanSoFar = Plan(@case, "2026-11-28").Schedule }, ("clinical.usce.rotate", "2026-12-17"));

        Assert.DoesNotContain(Plan(later, "2027-01-05").Doubts, d => d.Message.Contains("less than four weeks", StringComparison.Ordinal));
    }

    private static ReapplicationCase Done(ReapplicationCase @case, params (string Id, string Day)[] done) => @case with
    {
        Progress = done.Aggregate(@case.Progress, (so, at) => so.With(MilestoneProgress.Done(MilestoneId.Parse(at.Id), Iso.Day(at.Day)))),
    };

    private static ReapplicationPlan Plan(ReapplicationCase @case, string asOf) => ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(asOf)).AsT0;
}
