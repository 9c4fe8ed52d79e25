using FsCheck;

namespace ReapplyKit.Tests;

public class FactsOfAFileLaws
{
    private static readonly CompetitivenessRubric Rubric = RulePack.Default.Rubric;

    [Law]
    public bool The_order_of_records_never_matters_to_the_facts(ApplicantProfile profile, LocalDate asOf, int pick) =>
        Facts(profile.Reordered(pick), asOf) == Facts(profile, asOf);

    [Law]
    public bool The_order_of_records_never_matters_to_the_findings(ApplicantProfile profile, LocalDate asOf, int pick) =>
        Rubric.Assess(profile.Reordered(pick), asOf).Findings == Rubric.Assess(profile, asOf).Findings;

    [Fact]
    public void Of_two_passes_that_may_have_been_on_the_same_first_day_the_order_does_not_matter()
    {
        var day = new Attempt { Result = ExamResult.Passed, Date = PartialDate.On(new LocalDate(2020, 1, 1)) };
        var year = new Attempt { Result = ExamResult.Passed, Date = PartialDate.In(2020) };
        var profile = new ApplicantProfile { Step2Ck = ExamHistory.PassedAtFirst(date: PartialDate.On(new LocalDate(2022, 6, 1))) };
        Assert.Equal(
            Facts(profile with { Step1 = ExamHistory.Of(day, year) }, new LocalDate(2024, 6, 1)),
            Facts(profile with { Step1 = ExamHistory.Of(year, day) }, new LocalDate(2024, 6, 1)));
    }

    [Law]
    public bool What_happened_after_the_day_may_be_left_out(ApplicantProfile profile, LocalDate asOf) =>
        Facts(WithoutWhatFollows(profile, asOf), asOf) == Facts(profile, asOf);

    [Law]
    public bool What_happens_after_the_day_adds_nothing(
        ApplicantProfile profile, ApplicantProfile other, LocalDate asOf, PositiveInt days) =>
        Facts(WithMore(profile, other, asOf.PlusDays(1 + days.Get % 1000)), asOf) == Facts(profile, asOf);

    [Law]
    public void Comlex_and_red_flags_change_no_fact_but_what_Comlex_itself_says(ApplicantProfile profile, LocalDate asOf)
    {
        var kept = Facts(profile, asOf);

        Assert.Equal(
            kept with
            {
                ComlexLevel1 = ExamOutcome.Unknown,
                ComlexLevel2Ce = ExamOutcome.Unknown,
                HasFailedLevel1 = false,
                HasFailedLevel2Ce = false,
                Type = profile.Type,
            },
            Facts(profile with { Comlex = [], RedFlags = null }, asOf));
    }

    private static ApplicantFacts Facts(ApplicantProfile profile, LocalDate asOf) => Rubric.Reading.FactsOf(profile, asOf);

    private static ApplicantProfile WithoutWhatFollows(ApplicantProfile p, LocalDate asOf) => p with
    {
        Step1 = Until(p.Step1, asOf),
        Step2Ck = Until(p.Step2Ck, asOf),
        Step3 = Until(p.Step3, asOf),
        Usce = p.Usce is { Months: null } usce ? UsceHistory.Of(usce.Rotations.Where(r => !(RotationDays.Of(r)?.Start > asOf)).ToValueList().AsSpan()) : p.Usce,
        Letters = p.Letters?.Where(l => !(l.Date?.Earliest > asOf)).ToValueList(),
    };

    private static ExamHistory Until(ExamHistory history, LocalDate asOf) =>
        history.With(history.Attempts.Where(a => !(a.Date?.Earliest > asOf)).ToValueList());

    // Another file's records, moved to a later day.
    private static ApplicantProfile WithMore(ApplicantProfile p, ApplicantProfile other, LocalDate later) => p with
    {
        Step1 = WithMore(p.Step1, other.Step1, later),
        Step2Ck = WithMore(p.Step2Ck, other.Step2Ck, later),
        Step3 = WithMore(p.Step3, other.Step3, later),
        Usce = (p.Usce, other.Usce) is ({ Months: null } usce, { } more)
            ? UsceHistory.Of([.. usce.Rotations, .. more.Rotations.Select(r => r with { Start = later, End = null })])
            : p.Usce,
        Letters = p.Letters is { } letters
            ? [.. letters, .. (other.Letters ?? []).Select(l => l with { Date = PartialDate.On(later) })]
            : null,
    };

    private static ExamHistory WithMore(ExamHistory history, ExamHistory other, LocalDate later) =>
        history.With([.. history.Attempts, .. other.Attempts.Select(a => a with { Date = PartialDate.On(later) })]);
}
