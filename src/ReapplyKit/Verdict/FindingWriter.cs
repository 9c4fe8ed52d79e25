using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Puts a verdict into words: what was read, what it was held against, what is missing.</summary>
internal readonly struct FindingWriter(CompetitivenessRubric rubric, ApplicantProfile profile, ApplicantFacts facts)
{
    private const string ComlexAlone =
        "only COMLEX is stated; it is kept and not converted, since no concordance with Step 2 CK is published";

    public Finding Step1()
    {
        var exam = facts.Step1;
        return Write(RubricComponent.Step1, rubric.Step1.Assess(facts),
            value: exam.Outcome == ExamOutcome.Passed
                ? $"passed, {Attempts(exam)}, gap to Step 2 CK {facts.Step1GapMonths} months"
                : Outcome(exam),
            threshold: Invariant($"one attempt, gap of {rubric.Step1.LongestOrdinaryGapMonths} months or less"),
            missing: [
                .. MissingOutcome(exam, "Step 1"),
                .. Missing(exam.Outcome == ExamOutcome.Passed && !exam.Attempts.IsExact, "number of Step 1 attempts"),
                .. Missing(exam.Outcome == ExamOutcome.Passed
                    && facts.Step1GapMonths.IsAtMost(rubric.Step1.LongestOrdinaryGapMonths) is null,
                    "dates of the Step 1 and Step 2 CK passes")],
            notes: ComlexNote(exam));
    }

    public Finding Step2Ck()
    {
        var exam = facts.Step2Ck;
        var band = exam.Score.IsExact ? rubric.Step2Ck.Scores[exam.Score.AtLeast] : null;
        var verdict = rubric.Step2Ck.Assess(facts);
        return Write(RubricComponent.Step2Ck, verdict,
            value: exam.Score.IsExact ? $"{exam.Score}, {Attempts(exam)}" : Outcome(exam),
            threshold: verdict.Rule == band?.Rule ? band.Range
                : exam.Attempts.AtLeast > 1 ? "one attempt"
                : string.Join("; ", rubric.Step2Ck.Scores.Bands.Select(b => b.Range)) + "; one attempt",
            missing: [
                .. MissingOutcome(exam, "Step 2 CK"),
                .. Missing(!exam.Score.IsExact && exam.Outcome == ExamOutcome.Passed, "Step 2 CK score"),
                .. Missing(exam.Score.IsExact && !exam.Attempts.IsExact, "number of Step 2 CK attempts")],
            notes: ComlexNote(exam));
    }

    public Finding YearsSinceGraduation()
    {
        var years = facts.YearsSinceGraduation;
        ValueList<string> notes = profile.Graduation is { IsExact: false } graduation
            ? [$"graduation known as {graduation} only, so the years are a range where it matters"]
            : [];
        return Count(RubricComponent.YearsSinceGraduation, rubric.YearsSinceGraduation, years, "years",
            years.IsUnknown ? "date of graduation" : "month and day of graduation", notes);
    }

    public Finding Usce()
    {
        var rotations = facts.UsceRotations;
        ValueList<string> notes = profile.Usce?.Months is { } months
            ? [Invariant($"only months are known ({months}); each whole month counts as one rotation")]
            : [];
        return Count(RubricComponent.Usce, rubric.Usce, rotations, "rotations",
            rotations.IsUnknown ? "USCE rotations" : "kind of each USCE rotation", notes);
    }

    public Finding Letters() => Write(RubricComponent.Letters, rubric.Letters.Assess(facts),
        value: facts.Letters is { } l
            ? Invariant($"{(l.Total == 1 ? "1 letter" : $"{l.Total} letters")}: {l.StrongUs} strong US, {l.Weak} non-US or generic")
                + (l.Undetermined + l.PossiblyWeak is var open and > 0 ? Invariant($", {open} not told") : "")
            : "not stated",
        threshold: Invariant($"{rubric.Letters.StrongUsLetters} or more strong US; not more than half non-US or generic"),
        missing: [facts.Letters is null ? "letters" : "origin and strength of each letter"],
        notes: []);

    private Finding Count(RubricComponent component, CountCriteria criteria, Quantity count, string unit, string missing,
        ValueList<string> notes)
    {
        var band = criteria.Bands.Of(count);
        return Write(component, criteria.Assess(count),
            value: count.IsUnknown ? "not stated" : count == Quantity.Exactly(1) ? $"1 {unit.TrimEnd('s')}" : $"{count} {unit}",
            threshold: band?.Range ?? string.Join("; ", criteria.Bands.Bands.Select(b => b.Range)),
            missing: [missing],
            notes: notes);
    }

    private Finding Write(
        RubricComponent component, Verdict verdict, string value, string threshold, ValueList<string> missing,
        ValueList<string> notes) => new()
        {
            Component = component,
            Tier = verdict.Tier,
            Value = value,
            Threshold = threshold,
            Rule = verdict.Rule,
            Clauses = rubric.Book[verdict.Rule].Clauses,
            Missing = verdict.Tier == Tier.Unknown ? missing : [],
            Notes = notes,
        };

    private ValueList<string> ComlexNote(ExamFacts exam) => exam == default && !profile.Comlex.IsEmpty ? [ComlexAlone] : [];

    private static ValueList<string> Missing(bool isMissing, string what) => isMissing ? [what] : [];

    private static ValueList<string> MissingOutcome(ExamFacts exam, string name) => exam.Outcome switch
    {
        ExamOutcome.Unknown => [$"{name} result"],
        ExamOutcome.NotTaken => [$"{name}: no result yet"],
        _ => [],
    };

    private static string Outcome(ExamFacts exam) => exam.Outcome switch
    {
        ExamOutcome.NotTaken => exam.Attempts.AtLeast > 0 ? "result pending" : "not taken",
        ExamOutcome.Unknown when exam == default => "not stated",
        ExamOutcome.Unknown => $"result not stated, {Attempts(exam)}",
        _ => $"{Words.Of(exam.Outcome)}, {Attempts(exam)}",
    };

    private static string Attempts(ExamFacts exam) =>
        exam.Attempts == Quantity.Exactly(1) ? "1 attempt" : $"{exam.Attempts} attempts";
}
