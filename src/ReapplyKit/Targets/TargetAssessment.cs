using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Holds targets against the rules, the calendar and one plan.</summary>
internal sealed class TargetAssessment(
    TargetRules rules, ValueList<RebuildTarget> all, Schedule plan, LocalDate asOf)
{
    private readonly LocalDate _submissionDay = plan.Season.SubmissionDay;

    public TargetCheck Assess(RebuildTarget target)
    {
        var rule = rules[target.Kind];
        var subject = target.Focus is { } focus ? $"{rule.Unit}, {focus}" : rule.Unit;
        return new TargetCheck
        {
            Target = target,
            Unit = rule.Unit,
            Measurable = target.Kind == TargetKind.Step3Pass
                ? Check.Of(subject, target is { From: not null, By: not null }, Window(target), "a first and a last day", rules.Measurable)
                : Check.Of(subject, !target.Amount.IsUnknown, Amount(target.Amount), "a number or a range", rules.Measurable),
            Dated = Check.Of(subject, target.By is not null, Text(target.By), "a day", rules.Dated),
            Enough = rule.Range is { } range
                ? Check.Of(subject, Total(target).IsAtLeast(range.AtLeast), Amount(Total(target)), range.Amount, rule.Rule)
                : null,
            Feasible = Feasible(target, rule, subject),
        };
    }

    private Check Feasible(RebuildTarget target, TargetRule rule, string subject)
    {
        var days = rule.DaysFor(target.Amount);
        var asked = Invariant($"{(days is { } d ? Invariant($"{d} days ") : "")}after {DayText.Said(asOf)}, by {DayText.Said(_submissionDay)}");
        var against = Against(target, rule, days).ToArray();
        var open = Open(target, rule, days).ToArray();
        return against.Length > 0 ? Check.Of(subject, false, string.Join("; ", against), asked, rules.Feasible)
            : open.Length > 0 ? Check.Of(subject, null, string.Join("; ", open), asked, rules.Feasible)
            : Check.Of(subject, true, Text(target.By), asked, rules.Feasible);
    }

    private IEnumerable<string> Against(RebuildTarget target, TargetRule rule, int? days)
    {
        if (target.By is { } by)
        {
            if (by <= asOf)
                yield return $"{DayText.Said(by)} is not after {DayText.Said(asOf)}";
            else if (target.From > by)
                yield return $"the window begins on {DayText.Said(target.From)} and ends on {DayText.Said(by)}";
            else if (Left(target, rule, by) is var left && left < days)
                yield return Invariant($"{days} days are needed, {left} are left");
            if (by > _submissionDay)
                yield return $"{DayText.Said(by)} is after the submission day";
            if (Dated(rule) is { } dated && dated.Start > by)
                yield return $"“{dated.Milestone.Title}” begins on {DayText.Said(dated.Start)}";
        }
        if (rule.DeliveredBy is not null && Dated(rule) is null && Held(rule) is null)
            yield return $"“{plan.TitleOf(rule.DeliveredBy)}” is not in the plan: {WhyDropped(rule)}";
    }

    private IEnumerable<string> Open(RebuildTarget target, TargetRule rule, int? days)
    {
        if (target.By is null)
            yield return "no day is set";
        if (days is null)
            yield return "no amount is set";
        if (Held(rule) is { } held)
            yield return $"{rule.DeliveredBy} waits for a decision: {string.Join(", ", held.WaitsFor.Select(Words.Sentence))}";
    }

    // The study for an exam begins the day after and its window tells when it is sat; other work begins today, or with its window.
    private int Left(RebuildTarget target, TargetRule rule, LocalDate by)
    {
        var first = rule.IsExam ? asOf.PlusDays(1) : target.From is { } from ? LocalDate.Max(from, asOf) : asOf;
        return Period.DaysBetween(first, by) + 1;
    }

    // Programs of several specialties go onto one list.
    private Quantity Total(RebuildTarget target)
    {
        if (target is not { Kind: TargetKind.Programs, Focus: not null })
            return target.Amount;
        var parts = all.Where(t => t is { Kind: TargetKind.Programs, Focus: not null }).Select(t => t.Amount).ToArray();
        var atLeast = Whole(parts.Sum(p => (long)p.AtLeast));
        return parts.Any(p => p.AtMost is null) ? Quantity.OrMore(atLeast)
            : Quantity.Between(atLeast, Whole(parts.Sum(p => (long)p.AtMost!)));
    }

    private static int Whole(long sum) => (int)Math.Min(sum, Quantity.MostExact);

    private ScheduledMilestone? Dated(TargetRule rule) => plan.Dated(rule.DeliveredBy);

    private HeldMilestone? Held(TargetRule rule) =>
        plan.Held.FirstOrDefault(h => h.Milestone.Id == rule.DeliveredBy);

    private string WhyDropped(TargetRule rule) =>
        plan.NotThisSeason.Any(m => m.Milestone.Id == rule.DeliveredBy) ? "there is no time for it this season"
            : plan.LeftOutByDecisions().Any(m => m.Id == rule.DeliveredBy)
            ? "the decisions leave it out"
            : "it is skipped or left out";

    private static string? Amount(Quantity amount) => amount.IsUnknown ? null : amount.ToString();

    private static string? Text(LocalDate? day) => DayText.Said(day);

    private static string? Window(RebuildTarget target) => target is { From: null, By: null }
        ? null
        : $"{Text(target.From) ?? Check.NotStated} to {Text(target.By) ?? Check.NotStated}";
}
