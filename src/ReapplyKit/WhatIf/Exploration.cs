using static System.FormattableString;

namespace ReapplyKit;

/// <summary>One exploration: the levers there are, the sets that can be made of them, and what each set brings.</summary>
internal sealed class Exploration
{
    private readonly WhatIfRules _rules;
    private readonly ValueList<ResidencyProgram> _programs;
    private readonly ListTarget _target;
    private readonly LocalDate _asOf;
    private readonly LocalDate _submissionDay;
    private readonly ListLevers _listLevers;
    private readonly ValueList<Lever> _factOptions;
    private readonly ValueList<Lever> _options;
    private readonly ApplicantFacts[] _facts;
    private readonly Func<string, ApplicantFacts[]>? _factsOf;

    public Exploration(
        WhatIfRules rules,
        ApplicantFacts facts,
        Func<string, ApplicantFacts>? ofSpecialty,
        ValueList<ResidencyProgram> programs,
        ListTarget target,
        LocalDate submissionDay,
        LocalDate asOf)
    {
        (_rules, _programs, _target, _asOf, _submissionDay) = (rules, programs, target, asOf, submissionDay);
        _listLevers = new ListLevers(rules, programs, target);
        Lever[] highest =
        [
            new Lever(LeverKind.Step3Pass),
            new Lever(LeverKind.Rotation, rules.Levers.MostRotations),
            new Lever(LeverKind.StrongLetter, rules.Levers.MostLetters),
        ];
        _factOptions = highest.Where(l => rules.WhyNot(facts, l.Kind).IsEmpty).ToValueList();
        _options = [.. _factOptions, .. _listLevers.Offered];
        var grid = new LeverGrid(_factOptions);
        _facts = Pulled(facts);
        _factsOf = ofSpecialty is null ? null : s => Pulled(ofSpecialty(s));

        ApplicantFacts[] Pulled(ApplicantFacts before) =>
            [.. Enumerable.Range(0, grid.Count).Select(set => grid[set].Aggregate(before, (f, lever) => rules.Apply(f, lever)))];
    }

    public WhatIfReport Report(Quantity yearsThen) => new()
    {
        Pack = _rules.Pack,
        AsOf = _asOf,
        SubmissionDay = _submissionDay,
        Levers = [.. _options.SelectMany(UpTo).Select(Offer), .. Research().Where(r => r.Fits)],
        Unavailable = Unavailable(),
        Lifts = Lifts().ToValueList(),
        Immovable = new ImmovableFacts(_rules, _facts[0], _submissionDay, yearsThen).Find(),
        Greens = Greens(yearsThen),
    };

    private int DaysLeft => Period.DaysBetween(_asOf, _submissionDay);

    private static IEnumerable<Lever> UpTo(Lever highest) =>
        Enumerable.Range(1, highest.Amount).Select(amount => new Lever(highest.Kind, amount, highest.What));

    private LeverOffer Offer(Lever lever) => new(lever, _rules.DaysNeeded(lever, _asOf), DaysLeft, _rules.Levers.Rules[lever.Kind]);

    private ValueList<UnavailableLever> Unavailable() =>
    [
        .. Enum.GetValues<LeverKind>().SelectMany(k => _rules.WhyNot(_facts[0], k).AsEnumerable()),
        .. _listLevers.Unavailable,
        .. Research().Where(r => !r.Fits).Select(r => new UnavailableLever(
            r.Lever.Kind, Invariant($"the shortest project needs {r.DaysNeeded} days, and {DaysLeft switch { 1 => "1 is", > 1 => Invariant($"{DaysLeft} are"), _ => "none are" }} left"), r.Rule)),
    ];

    // A project that cannot end before the season is none of this year's levers.
    private IEnumerable<LeverOffer> Research() => [Offer(new Lever(LeverKind.Research))];

    private IEnumerable<ComponentLift> Lifts()
    {
        var (grid, tiers) = (new LeverGrid(_factOptions), Array.ConvertAll(_facts, f => _rules.Programs.Rubric.Assess(f)));
        foreach (var component in Enum.GetValues<RubricComponent>())
        {
            var from = tiers[0][component];
            // COMLEX is stated, and nothing converts it.
            if (component is RubricComponent.Step1 or RubricComponent.Step2Ck && _facts[0].SitsComlexAlone)
                continue;
            // That an exam is not taken is stated.
            if ((component == RubricComponent.Step1 && _facts[0].Step1.State == ExamState.NotTaken)
                || (component == RubricComponent.Step2Ck && _facts[0].Step2Ck.State == ExamState.NotTaken))
                continue;
            if (from == Tier.Unknown)
                yield return new ComponentLift(component, from, [], _rules.Levers.StateFirst);
            if (from is not (Tier.Borderline or Tier.Concerning))
                continue;
            var steps = new List<TierStep>();
            foreach (var to in from == Tier.Borderline ? [Tier.Competitive] : (Tier[])[Tier.Borderline, Tier.Competitive])
            {
                var sets = grid.Improving(set => tiers[set][component] == to ? 1 : 0).Select(set => SetOf(grid[set])).ToValueList();
                if (!sets.IsEmpty)
                    steps.Add(new TierStep(to, Ordered(sets, s => s)));
            }
            yield return new ComponentLift(component, from, steps.ToValueList(), stateFirst: null);
        }
    }

    private GreenPrograms Greens(Quantity yearsThen)
    {
        var grid = new LeverGrid(_options);
        // Programs read the file on the day of application.
        var count = new GreenCount(_rules, Applied(_facts), _factsOf is null ? null : s => Applied(_factsOf(s)), _options, _programs, _target);
        var now = count.Under(0);
        var gains = grid.Improving(count.Under).Select(set => new GreenGain(SetOf(grid[set]), count.Under(set), count.Under(set) - now));
        return new GreenPrograms { Now = now, Gains = Ordered(gains, g => g.Set) };

        ApplicantFacts[] Applied(ApplicantFacts[] facts) => Array.ConvertAll(
            facts, f => f with { YearsSinceGraduation = yearsThen, SubmissionDay = LocalDate.Max(_asOf, _submissionDay) });
    }

    private LeverSet SetOf(ValueList<Lever> levers)
    {
        var days = levers.Max(l => _rules.DaysNeeded(l, _asOf));
        return new LeverSet(levers, days, days <= DaysLeft);
    }

    private static ValueList<T> Ordered<T>(IEnumerable<T> items, Func<T, LeverSet> set) =>
        items.OrderBy(i => set(i).Units).ThenBy(i => set(i).DaysNeeded).ToValueList();
}
