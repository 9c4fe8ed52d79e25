using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Puts a verdict into words: what was read, what it was held against, what is missing.</summary>
internal readonly struct FindingWriter(
    CompetitivenessRubric rubric, ApplicantProfile profile, ApplicantFacts facts, LocalDate asOf, ValueList<string> specialties)
{
    private const string ComlexAlone =
        "only COMLEX is stated; it is kept and not converted, since no concordance with Step 2 CK is published";

    public Finding Step1()
    {
        var exam = facts.Step1;
        var verdict = rubric.Step1.Assess(facts);
        var isPassed = exam.Outcome == ExamOutcome.Passed;
        return Write(RubricComponent.Step1, verdict,
            value: isPassed ? $"{ExamText.Of(exam)}, gap to Step 2 CK {rubric.Step1.Said(facts.Step1GapMonths)}" : ExamText.Of(exam),
            threshold: Invariant($"one attempt, gap of {rubric.Step1.LongestOrdinaryGapMonths} months or less"),
            missing: [
                .. MissingOutcome(exam, "Step 1"),
                .. Missing(isPassed && !exam.Attempts.IsExact, "number of Step 1 attempts"),
                .. Missing(isPassed && facts.Step1GapMonths.IsAtMost(rubric.Step1.LongestOrdinaryGapMonths) is null,
                    "dates of the Step 1 and Step 2 CK passes")],
            open: exam.State switch
            {
                ExamState.Unknown => null,
                ExamState.PassedAtFirst => Between(verdict) + ", by the dates of the two passes",
                ExamState.Pending => Words.Sentence(verdict.AtBest) + " if the result is a pass",
                _ => Words.Sentence(verdict.AtBest) + " if passed at the first attempt",
            },
            notes: ComlexNote(exam));
    }

    public Finding Step2Ck()
    {
        var exam = facts.Step2Ck;
        var scores = rubric.Step2Ck.Scores;
        var band = exam.Score.IsExact ? scores[exam.Score.AtLeast] : null;
        var verdict = rubric.Step2Ck.Assess(facts);
        var ranges = string.Join("; ", scores.Bands.Select(b => b.Range));
        return Write(RubricComponent.Step2Ck, verdict,
            value: exam is { Score.IsExact: true, Outcome: ExamOutcome.Passed or ExamOutcome.Unknown }
                ? $"{exam.Score}, {ExamText.Attempts(exam)}" : ExamText.Of(exam),
            threshold: verdict.Rule == band?.Rule ? band.Range
                : exam.Attempts.AtLeast > 1 ? "one attempt"
                : ranges + "; one attempt",
            competitive: exam.Attempts.AtLeast > 1 ? "one attempt" : Best(scores).Range,
            missing: [
                .. MissingOutcome(exam, "Step 2 CK"),
                .. Missing(!exam.Score.IsExact && exam.Outcome == ExamOutcome.Passed, "Step 2 CK score"),
                .. Missing(exam.Score.IsExact && !exam.Attempts.IsExact, "number of Step 2 CK attempts")],
            open: exam switch
            {
                { Score.IsExact: true } => Words.Sentence(verdict.AtBest) + " if passed at the first attempt",
                { State: ExamState.Unknown } => null,
                { State: ExamState.PassedAtFirst } => $"competitive with {Best(scores).Range}",
                _ => $"competitive with {Best(scores).Range} at the first attempt",
            },
            notes: ComlexNote(exam));
    }

    public Finding YearsSinceGraduation()
    {
        var years = facts.YearsSinceGraduation;
        ValueList<string> notes = profile.Graduation is { IsExact: false } graduation
            ? [$"graduation known as {graduation} only, so the years are a range where it matters"]
            : [];
        return Count(RubricComponent.YearsSinceGraduation, rubric.YearsSinceGraduation, years, "years",
            years.IsUnknown ? "date of graduation" : IsMonthKnown ? "day of graduation" : "month and day of graduation", notes,
            range: profile.Graduation is { } on && !years.IsExact && years.AtMost is { } most
                ? Invariant($"graduation in {on} is {years.AtLeast} or {most} years ago") : null);
    }

    private bool IsMonthKnown => profile.Graduation is { } day && day.Earliest.Month == day.Latest.Month;

    public Finding Usce()
    {
        var rotations = facts.UsceRotations;
        var isUndated = profile.Usce is { Months: null } && rotations.AtMost is null;
        ValueList<string> notes = profile.Usce?.Months is { } months
            ? [Invariant($"only months are known ({months}); each whole month counts as one rotation")]
            : isUndated ? ["a rotation without dates may be of any length, over or still to come"]
            : [];
        var day = asOf;
        notes = [.. notes, .. Apart("rotation", (profile.Usce?.Rotations ?? [])
            .Where(r => RotationDays.Of(r) is { } days && days.Start <= day).Distinct().Select(r => r.Specialty))];
        return Count(RubricComponent.Usce, rubric.Usce, rotations, "rotations",
            isUndated ? "first and last day of each USCE rotation"
                : rotations.IsUnknown ? "USCE rotations"
                : "kind of each USCE rotation",
            notes);
    }

    public Finding Letters()
    {
        var day = asOf;
        var verdict = rubric.Letters.Assess(facts);
        return Write(RubricComponent.Letters, verdict,
            value: facts.Letters is { Total: 0 } ? "no letters"
                : facts.Letters is { } l
                ? Parts(l)
                : "not stated",
            threshold: Invariant($"{rubric.Letters.StrongUsLetters} or more strong US; not more than half non-US or generic"),
            missing: [facts.Letters is null ? "letters" : "origin and strength of each letter"],
            open: facts.Letters is null ? null : Between(verdict) + ", by the letters not told",
            notes: [.. Apart("letter", (profile.Letters ?? []).Where(l => !(l.Date?.Earliest > day)).Select(l => l.Specialty)), .. Repeated()]);
    }

    // What there is none of is not told.
    private static string Parts(LetterFacts letters)
    {
        static string? Part(int count, string kind) => count > 0 ? Invariant($"{count} {kind}") : null;
        var open = letters.Undetermined + letters.PossiblyWeak;
        string?[] parts =
        [
            Part(letters.StrongUs, "strong US"), Part(letters.Total - letters.StrongUs - letters.Weak - open, "other US"),
            Part(letters.Weak, "non-US or generic"), Part(open, "not told"),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private Finding Count(RubricComponent component, CountCriteria criteria, Quantity count, string unit, string missing,
        ValueList<string> notes, string? range = null)
    {
        var band = criteria.Bands.Of(count);
        var verdict = criteria.Assess(count);
        return Write(component, verdict,
            value: count.IsUnknown ? "not stated" : count == Quantity.Exactly(1) ? $"1 {unit.TrimEnd('s')}" : $"{count} {unit}",
            threshold: band?.Range ?? string.Join("; ", criteria.Bands.Bands.Select(b => b.Range)),
            competitive: Best(criteria.Bands).Range,
            missing: [missing],
            open: count.IsUnknown ? null : $"{Between(verdict)}: {range ?? $"{count} {unit}"}",
            notes: notes);
    }

    private Finding Write(
        RubricComponent component, Verdict verdict, string value, string threshold, ValueList<string> missing, string? open,
        ValueList<string> notes, string? competitive = null) => new()
        {
            Component = component,
            Tier = verdict.Tier,
            AtBest = verdict.AtBest,
            AtWorst = verdict.AtWorst,
            Open = verdict.Tier == Tier.Unknown ? open : null,
            Value = value,
            Threshold = threshold,
            Competitive = competitive ?? threshold,
            Rule = verdict.Rule,
            Clauses = rubric.Book[verdict.Rule].Clauses,
            Missing = verdict.Tier == Tier.Unknown ? missing : [],
            Notes = notes,
        };

    // With three tiers in order, an open one lies between all three or between two neighbours.
    private static string Between(Verdict verdict) => verdict switch
    {
        { AtBest: Tier.Competitive, AtWorst: Tier.Concerning } => "competitive to concerning",
        _ => $"{Words.Sentence(verdict.AtBest)} or {Words.Sentence(verdict.AtWorst)}",
    };

    private static Band Best(BandTable table) => table.Bands.First(b => b.Tier == Tier.Competitive);

    private ValueList<string> Apart(string what, IEnumerable<string?> done)
    {
        var (families, wanted) = (rubric.Reading.Specialties, specialties);
        return done.OfType<string>().Where(s => families.Counts(wanted, s) == false)
            .GroupBy(families.NameOf, StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Invariant(
                $"{g.Count()} {what}{(g.Count() == 1 ? "" : "s")} in {g.Key} counted apart: not for {string.Join(" or ", wanted)}"))
            .ToValueList();
    }

    private ValueList<string> Repeated()
    {
        var dated = (profile.Letters ?? []).Where(l => l.Date is not null).ToList();
        var repeated = dated.Count - dated.Distinct().Count();
        return repeated == 0 ? []
            : [Invariant($"{repeated} of the letters stated twice, word for word, and counted once; tell them apart by writer's specialty or date")];
    }

    private ValueList<string> ComlexNote(ExamFacts exam) => exam == default && !profile.Comlex.IsEmpty ? [ComlexAlone] : [];

    private static ValueList<string> Missing(bool isMissing, string what) => isMissing ? [what] : [];

    private static ValueList<string> MissingOutcome(ExamFacts exam, string name) => exam.Outcome switch
    {
        ExamOutcome.Unknown => [$"{name} result"],
        ExamOutcome.NotTaken => [$"{name}: no result yet"],
        _ => [],
    };
}
