using System.Globalization;
using FsCheck;

namespace ReapplyKit.Tests;

[Trait("Speed", "Slow")]
public class SignalLaws
{
    private const int Programs = 60;
    private const int Institutions = 7;

    private static readonly RulePack Pack = RulePack.Default;
    private static readonly HashSet<RuleId> Rules = [.. Pack.Book.Rules.Select(r => r.Id)];

    [Law]
    public void What_is_sent_and_what_is_unused_is_the_allowance_tier_by_tier(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, NonNegativeInt season)
    {
        var (list, plan) = Allocate(facts, programs, target, season);
        foreach (var specialty in Specialties(list).Except(plan.UnknownSpecialties))
        {
            foreach (var tier in Enum.GetValues<SignalTier>())
            {
                var sent = plan.Choices.Count(c => c.Assessment.Program.Specialty == specialty && c.Tier == tier);
                var unused = plan.Unused.Where(u => u.Specialty == specialty && u.Tier == tier).Sum(u => u.Count);
                Assert.Equal(Pack.Signals.Allowance(specialty, In(season))![tier], sent + unused);
            }
        }
    }

    [Law]
    public void Every_program_on_the_list_is_signalled_once_or_says_why_not(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, NonNegativeInt season)
    {
        var (list, plan) = Allocate(facts, programs, target, season);
        Assert.Equal(
            list.Programs.Select(p => p.Assessment.Program.Key).Order(StringComparer.Ordinal),
            plan.Choices.Select(c => c.Assessment).Concat(plan.NotSignalled.Select(p => p.Assessment)).Select(a => a.Program.Key)
                .Order(StringComparer.Ordinal));
    }

    [Law]
    public void No_red_program_is_signalled(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, NonNegativeInt season) => Assert.All(
        Allocate(facts, programs, target, season).Plan.Choices,
        c => Assert.InRange(c.Assessment.ListLabel, ProgramLabel.Green, ProgramLabel.Yellow));

    [Law]
    public void No_institution_gets_two_signals_in_internal_medicine(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, NonNegativeInt season) => Assert.Distinct(
        Allocate(facts, InternalMedicine(programs), Everything, season).Plan.Choices.Select(c => c.Assessment.Program.Code!.Institution));

    [Law]
    public void An_institution_goes_without_only_where_no_signal_is_left(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, NonNegativeInt season)
    {
        var (_, plan) = Allocate(facts, InternalMedicine(programs), Everything, season);
        var signalled = plan.Choices.Select(c => c.Assessment.Program.Code!.Institution).ToHashSet();
        Assert.All(plan.NotSignalled.Where(p => p.Reason == UnsignalledReason.SharesInstitution), p =>
            Assert.Contains(p.Assessment.Program.Code!.Institution, signalled));
        Assert.True(plan.Unused.IsEmpty || plan.NotSignalled.All(p => p.Reason != UnsignalledReason.NoneLeft));
    }

    [Law]
    public bool The_order_of_the_input_never_matters(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, NonNegativeInt season, int pick) =>
        Allocate(facts, programs, target, season).Plan == Allocate(facts, programs.Reordered(pick), target, season).Plan;

    [Law]
    public void A_new_connection_never_loses_a_signal_nor_makes_it_weaker(
        ApplicantFacts facts, ValueList<ResidencyProgram> drawn, bool shareInstitutions, ListTarget target, NonNegativeInt season,
        ConnectionKind kind)
    {
        var programs = shareInstitutions ? InternalMedicine(drawn) : drawn;
        foreach (var before in Allocate(facts, programs, target, season).Plan.Choices)
        {
            var tied = facts with { Connections = [.. facts.Connections, kind.With(before.Assessment.Program)] };
            var after = Allocate(tied, programs, target, season).Plan.Choices
                .Where(c => c.Assessment.Program.Key == before.Assessment.Program.Key);
            Assert.True(Assert.Single(after).Tier <= before.Tier);
        }
    }

    [Law]
    public void Where_the_visa_is_known_signals_come_first(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, NonNegativeInt season)
    {
        var (_, plan) = Allocate(facts, programs, target, season);
        foreach (var specialty in plan.Choices.GroupBy(c => c.Assessment.Program.Specialty))
        {
            Assert.DoesNotContain(specialty.SkipWhile(c => IsVisaKnown(c.Assessment)), c => IsVisaKnown(c.Assessment));
            var without = plan.NotSignalled
                .Where(p => p.Reason == UnsignalledReason.NoneLeft && p.Assessment.Program.Specialty == specialty.Key);
            if (without.Any(p => IsVisaKnown(p.Assessment)))
                Assert.All(specialty, c => Assert.True(IsVisaKnown(c.Assessment)));
        }
    }

    [Law]
    public void One_specialty_s_signals_do_not_depend_on_another_s(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, NonNegativeInt season)
    {
        var (list, plan) = Allocate(facts, programs, target, season);
        foreach (var specialty in Specialties(list))
        {
            var alone = list with { Programs = list.Programs.Where(p => p.Assessment.Program.Specialty == specialty).ToValueList() };
            Assert.Equal(
                plan.Choices.Where(c => c.Assessment.Program.Specialty == specialty),
                Pack.Signals.Allocate(alone, In(season)).Choices.AsEnumerable());
        }
    }

    [Law]
    public void A_season_without_a_table_is_unknown_in_every_specialty(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var list = Pack.Programs.BuildList(facts, programs, target);
        var plan = Pack.Signals.Allocate(list, Pack.Seasons.For(2029));
        Assert.Equal(Specialties(list).Order(StringComparer.Ordinal), plan.UnknownSpecialties);
        Assert.Equal((0, 0, list.Programs.Count), (plan.Choices.Count, plan.Unused.Count, plan.NotSignalled.Count));
    }

    [Law]
    public void Whatever_is_cited_stands_in_the_book_and_the_label_leads_the_reason(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, NonNegativeInt season)
    {
        var (_, plan) = Allocate(facts, programs, target, season);
        RuleId[] cited = [.. plan.Choices.Select(c => c.Rule), .. plan.NotSignalled.Select(p => p.Rule), .. plan.Limits];
        Assert.All(cited, rule => Assert.Contains(rule, Rules));
        Assert.All(plan.Choices, c => Assert.StartsWith(c.Assessment.Label == ProgramLabel.Green ? "green; " : "yellow; ", c.Reason,
            StringComparison.Ordinal));
    }

    private static ListTarget Everything => new() { Total = Programs * 10, RedPercent = 100 };

    private static Season In(NonNegativeInt season) => Pack.Seasons.For(2024 + season.Get % 4);

    private static IEnumerable<string> Specialties(ProgramList list) =>
        list.Programs.Select(p => p.Assessment.Program.Specialty).OfType<string>().Distinct();

    // A visa that waits for Step 3 is offered all the same.
    private static bool IsVisaKnown(ProgramAssessment assessment) => assessment.Visa <= VisaOffer.Conditional;

    private static (ProgramList List, SignalPlan Plan) Allocate(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, NonNegativeInt season)
    {
        var list = Pack.Programs.BuildList(facts, programs, target);
        return (list, Pack.Signals.Allocate(list, In(season)));
    }

    // Programs of the same few institutions; the first ones keep the codes that connections name.
    private static ValueList<ResidencyProgram> InternalMedicine(ValueList<ResidencyProgram> programs) => programs.Select((p, i) => p with
    {
        Specialty = "Internal Medicine",
        Code = NrmpProgramCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{1000 + i % Institutions}140C{i / Institutions}")),
    }).ToValueList();
}
