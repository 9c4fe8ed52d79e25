using System.Globalization;

namespace ReapplyKit;

/// <summary>Looks for every fact that two files of one applicant differ in.</summary>
internal sealed class ChangeSearch(ProofFactRules rules, CompetitivenessReport before, CompetitivenessReport after)
{
    private readonly List<Change> _changes = [];

    public ValueList<Change> Run()
    {
        var (was, now) = (before.Facts, after.Facts);
        Exam(
            was.Step1, now.Step1, ChangedFact.Step1Outcome, ChangedFact.Step1Score, ChangedFact.Step1Attempts, RubricComponent.Step1);
        Number(ChangedFact.Step1Gap, RubricComponent.Step1, was.Step1GapMonths, now.Step1GapMonths, false, canBecomeBetter: false);
        Exam(
            was.Step2Ck, now.Step2Ck, ChangedFact.Step2CkOutcome, ChangedFact.Step2CkScore, ChangedFact.Step2CkAttempts,
            RubricComponent.Step2Ck);
        Exam(was.Step3, now.Step3, ChangedFact.Step3Outcome, ChangedFact.Step3Score, ChangedFact.Step3Attempts, null);
        Years(was.YearsSinceGraduation, now.YearsSinceGraduation);
        Number(ChangedFact.UsceRotations, RubricComponent.Usce, was.UsceRotations, now.UsceRotations, true);
        Letters(was.Letters, now.Letters);
        Fact(ChangedFact.EcfmgCertificate, was.EcfmgCertified, now.EcfmgCertified, YesNo, FactOrder.Of);
        Fact(ChangedFact.VisaNeed, was.Visa, now.Visa, VisaText.Need, FactOrder.Of);
        if (!was.Connections.ToHashSet().SetEquals(now.Connections))
            Fact(ChangedFact.Connections, was.Connections, now.Connections, Ties, FactOrder.Of);
        RedFlags(before.RedFlags, after.RedFlags);
        return _changes.ToValueList();
    }

    private void Exam(
        ExamFacts was, ExamFacts now, ChangedFact outcome, ChangedFact score, ChangedFact attempts, RubricComponent? component)
    {
        Add(outcome, component, was.Outcome, now.Outcome, Words.Sentence, FactOrder.Of);
        Number(score, component, was.Score, now.Score, true);
        Add(attempts, component, was.Attempts, now.Attempts, q => q.ToString(), FactOrder.OfAttempts);
    }

    private void Years(Quantity was, Quantity now) =>
        Number(ChangedFact.YearsSinceGraduation, RubricComponent.YearsSinceGraduation, was, now, false, canBecomeBetter: false);

    private void Letters(LetterFacts? was, LetterFacts? now)
    {
        Number(ChangedFact.StrongUsLetters, RubricComponent.Letters, Strong(was), Strong(now), true);
        Number(ChangedFact.WeakLetters, RubricComponent.Letters, Weak(was), Weak(now), false);
        Add(ChangedFact.Letters, RubricComponent.Letters, was?.Total, now?.Total, Text,
            (b, _) => b is null ? ChangeDirection.Stated : ChangeDirection.Different);
    }

    private void RedFlags(ValueList<RedFlag>? was, ValueList<RedFlag>? now)
    {
        if (was is { } flags && now is { } others && flags.ToHashSet().SetEquals(others))
            return;
        Fact(ChangedFact.RedFlags, was, now, Flags, (b, _) => b is null ? ChangeDirection.Stated : ChangeDirection.Different);
    }

    private void Number(
        ChangedFact fact, RubricComponent? component, Quantity was, Quantity now, bool higherIsBetter, bool canBecomeBetter = true) =>
        Add(fact, component, was, now, q => q.ToString(), (b, a) => FactOrder.Of(b, a, higherIsBetter, canBecomeBetter));

    private void Fact<T>(ChangedFact fact, T was, T now, Func<T, string> text, Func<T, T, ChangeDirection> order) =>
        Add(fact, null, was, now, text, order);

    private void Add<T>(ChangedFact fact, RubricComponent? component, T was, T now, Func<T, string> text, Func<T, T, ChangeDirection> order)
    {
        if (EqualityComparer<T>.Default.Equals(was, now))
            return;
        _changes.Add(new Change
        {
            Fact = fact,
            Subject = ProofText.Of(fact),
            Before = text(was),
            After = text(now),
            Direction = order(was, now),
            Component = component,
            TierBefore = component is { } c ? before.Tiers[c] : null,
            TierAfter = component is { } d ? after.Tiers[d] : null,
            Rule = component is { } e ? after[e].Rule : RuleOf(fact),
        });
    }

    private RuleId RuleOf(ChangedFact fact) => fact switch
    {
        ChangedFact.EcfmgCertificate => rules.EcfmgCertificate,
        ChangedFact.VisaNeed => rules.VisaNeed,
        ChangedFact.Connections => rules.Connections,
        ChangedFact.RedFlags => rules.RedFlags,
        _ => rules.Step3,
    };

    // Letters of which origin or strength is not told may be strong, or weak.
    private static Quantity Strong(LetterFacts? letters) =>
        letters is { } l ? Quantity.Between(l.StrongUs, l.StrongUs + l.Undetermined) : Quantity.Unknown;

    private static Quantity Weak(LetterFacts? letters) =>
        letters is { } l ? Quantity.Between(l.Weak, l.Weak + l.Undetermined + l.PossiblyWeak) : Quantity.Unknown;

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? Check.NotStated;

    private static string YesNo(bool? stated) => stated switch { true => "issued", false => "not issued", null => Check.NotStated };

    private static string Ties(ValueList<ProgramConnection> ties) => ties.IsEmpty
        ? "none stated"
        : string.Join(", ", ties.Distinct().Select(t => $"{t.Program} ({Words.Sentence(t.Kind)})"));

    private static string Flags(ValueList<RedFlag>? flags) => flags switch
    {
        null => Check.NotStated,
        { IsEmpty: true } => "none",
        { } stated => string.Join(", ", stated.Select(f => Words.Sentence(f.Kind))),
    };
}
