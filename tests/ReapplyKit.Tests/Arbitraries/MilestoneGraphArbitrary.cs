using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Countdowns of up to 200 milestones: the pack's own, and others that wait, lag and overshoot as no text has it.</summary>
internal static class MilestoneGraphArbitrary
{
    private const int Most = 200;

    private static readonly CountdownTemplate Pack = RulePack.Default.Countdown;
    private static readonly WindowMark[] Weeks =
    [
        .. Enumerable.Range(1, 12).Reverse().SelectMany(month => Enumerable.Range(1, 4).Select(week => Mark($"M{month}W{week}"))),
        .. Enumerable.Range(1, 4).Select(week => Mark($"FW{week}")),
    ];

    private static readonly Gen<(int At, WindowMark From, WindowMark To)> Window = Gen.Frequency(
        (6, from at in Gen.Choose(0, Weeks.Length - 1)
            from weeks in Gen.Frequency((4, Gen.Choose(0, 3)), (1, Gen.Choose(0, 20)))
            select (at, Weeks[at], Weeks[Math.Min(at + weeks, Weeks.Length - 1)])),
        (1, from day in Gen.Choose(1, 29)
            from days in Gen.Choose(0, 2)
            select (11 * 4 + (day - 1) / 7, Mark($"M1D{day}"), Mark($"M1D{day + days}"))));

    private static readonly Gen<int> Days = Gen.Frequency((6, Gen.Choose(1, 7)), (1, Gen.Choose(1, 60)));
    private static readonly Gen<int> Lag = Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 30)));
    private static readonly Gen<MilestoneCondition?> When = Gen.Frequency(
        (3, Gen.Constant<MilestoneCondition?>(null)),
        (1, Condition.Select(c => (MilestoneCondition?)c)));
    private static readonly Gen<DecisionGate?> NoGate = Gen.Constant<DecisionGate?>(null);
    private static readonly Gen<DecisionGate?> Gate = Gen.Frequency(
        (8, NoGate),
        (1, Draw.Of<DecisionGate>().Select(g => (DecisionGate?)g)));
    private static readonly Gen<WindowMark?> NotBefore = Gen.Frequency(
        (30, Gen.Constant<WindowMark?>(null)),
        (4, Gen.Choose(0, 30).Select(days => (WindowMark?)WindowMark.On(SeasonEvent.ErasOpens, days))),
        (1, Gen.Constant<WindowMark?>(WindowMark.On(SeasonEvent.SubmissionOpens))));

    private static Gen<MilestoneCondition> Condition =>
        from step3 in Draw.YesNoOrUnknown
        from specialty in Gen.Elements<SpecialtyChoice?>(null, null, SpecialtyChoice.Same, SpecialtyChoice.Change)
        from activities in Gen.Elements<MainActivity[]>(
            [], [MainActivity.ResearchFellow], [MainActivity.ObserverExtern, MainActivity.PrelimResident])
        select new MilestoneCondition { Step3 = step3, Specialty = specialty, MainActivities = activities.ToValueList() };

    public static Arbitrary<CountdownTemplate> Countdowns() => Arb.From(Gen.Frequency((1, Gen.Constant(Pack)), (8, Countdown)), Simpler);

    public static CountdownTemplate Of(ValueList<Milestone> prerequisitesFirst) =>
        new(prerequisitesFirst, Pack.Guidance, Pack.AuditChecks, Pack.Corrections, Pack.Seasons);

    private static Gen<CountdownTemplate> Countdown =>
        from count in Gen.Frequency((12, Gen.Choose(0, 12)), (6, Gen.Choose(0, 50)), (1, Gen.Choose(50, Most)))
        from windows in Gen.ArrayOf(Window, count)
        from isInTextOrder in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        let inOrder = isInTextOrder ? windows.OrderBy(w => w.At).ToArray() : windows
        from milestones in Gen.CollectToArray(
            Enumerable.Range(0, count), number => Numbered(number, inOrder[number].From, inOrder[number].To))
        select Of(milestones.ToValueList());

    private static Gen<Milestone> Numbered(int number, WindowMark first, WindowMark last) =>
        from workstream in Draw.Of<Workstream>()
        from importance in Draw.Of<Importance>()
        from days in Days
        from hours in Gen.Choose(1, 200)
        from when in When
        from decides in when is null ? Gate : NoGate
        from locks in decides is null ? Gate : NoGate
        from notBefore in NotBefore
        from depth in Gen.Frequency((4, Gen.Constant(PlanDepth.Pressed)), (1, Gen.Elements(PlanDepth.Core, PlanDepth.Late)))
        from needs in number == 0 ? Gen.Constant<int[]>([]) : Gen.Frequency(
            (6, Gen.Constant<int[]>([])), (1, Gen.Choose(0, number - 1).Select(n => new[] { n })))
        from after in number == 0 ? Gen.Constant<ValueList<Prerequisite>>([]) : Draw.ListOf(Earlier(number), most: 3)
        select new Milestone
        {
            Id = Id(number),
            Title = $"Milestone {number}",
            From = first,
            To = last,
            Workstream = workstream,
            Importance = importance,
            MinDays = days,
            Hours = hours,
            When = when,
            Decides = decides,
            Locks = locks,
            NotBefore = notBefore,
            Depth = depth,
            Needs = depth == PlanDepth.Pressed ? needs.Select(Id).ToValueList() : [],
            After = after.DistinctBy(p => p.Milestone).ToValueList(),
            Clauses = Pack.Guidance,
        };

    private static Gen<Prerequisite> Earlier(int number) =>
        from before in Gen.OneOf(Gen.Choose(0, number - 1), Gen.Choose(Math.Max(0, number - 6), number - 1))
        from lag in Lag
        from fromStart in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Prerequisite(Id(before), lag, fromStart);

    private static IEnumerable<CountdownTemplate> Simpler(CountdownTemplate countdown) =>
        Shrink.List(countdown.Milestones, Simpler).Select(WithoutTheMissing);

    private static CountdownTemplate WithoutTheMissing(ValueList<Milestone> milestones)
    {
        var left = milestones.Select(m => m.Id).ToHashSet();
        return Of(milestones.Select(m => m with
        {
            After = m.After.Where(p => left.Contains(p.Milestone)).ToValueList(),
            Needs = m.Needs.Where(left.Contains).ToValueList(),
        }).ToValueList());
    }

    private static IEnumerable<Milestone> Simpler(Milestone m) =>
    [
        .. Shrink.To(m,
            m with { When = null }, m with { Decides = null }, m with { Locks = null }, m with { NotBefore = null },
            m with { Depth = PlanDepth.Pressed }, m with { Needs = [] },
            m with { Workstream = default }, m with { Importance = default }, m with { Targets = [] }),
        .. Shrink.Number(m.MinDays, simplest: 1).Select(days => m with { MinDays = days }),
        .. Shrink.Number(m.Hours, simplest: 1).Select(hours => m with { Hours = hours }),
        .. Shrink.List(m.After, p => Shrink.Number(p.LagDays).Select(lag => p with { LagDays = lag }))
            .Select(after => m with { After = after }),
    ];

    private static MilestoneId Id(int number) => MilestoneId.Parse(string.Create(CultureInfo.InvariantCulture, $"m{number}"));

    private static WindowMark Mark(FormattableString text) =>
        WindowMark.TryParse(text.ToString(CultureInfo.InvariantCulture), out var mark)
            ? mark
            : throw new ArgumentException($"{text} is no mark.");
}
