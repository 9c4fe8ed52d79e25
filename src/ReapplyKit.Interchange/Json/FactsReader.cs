namespace ReapplyKit.Interchange;

/// <summary>Reads facts that a caller states outright.</summary>
internal static class FactsReader
{
    // As many as a case may list.
    private const int MostListed = 500;

    public static ApplicantFacts Read(JsonCursor at)
    {
        at.Knows(
            "step1", "step1GapMonths", "step2Ck", "step3", "comlexLevel1", "comlexLevel2Ce", "yearsSinceGraduation", "graduationYear",
            "usceRotations", "usceMonths", "handsOnMonths", "letters", "ecfmgCertified", "ecfmgExpires", "type", "visa", "citizenship",
            "submissionDay", "connections");
        return new ApplicantFacts
        {
            Step1 = Exam(at["step1"]),
            Step1GapMonths = QuantityReader.Read(at["step1GapMonths"]),
            Step2Ck = Exam(at["step2Ck"]),
            Step3 = Exam(at["step3"]),
            ComlexLevel1 = at["comlexLevel1"].Word<ExamOutcome>() ?? ExamOutcome.Unknown,
            ComlexLevel2Ce = at["comlexLevel2Ce"].Word<ExamOutcome>() ?? ExamOutcome.Unknown,
            YearsSinceGraduation = QuantityReader.Read(at["yearsSinceGraduation"]),
            GraduationYear = QuantityReader.Read(at["graduationYear"]),
            UsceRotations = QuantityReader.Read(at["usceRotations"]),
            UsceMonths = QuantityReader.Read(at["usceMonths"]),
            HandsOnMonths = QuantityReader.Read(at["handsOnMonths"]),
            Letters = at["letters"].IsStated ? Letters(at["letters"]) : null,
            EcfmgCertified = at["ecfmgCertified"].YesNo(),
            EcfmgExpires = ApplicantJson.Expiry(at["ecfmgExpires"]),
            Type = ApplicantJson.Type(at["type"]),
            Visa = ApplicantJson.Visa(at["visa"]),
            Citizenship = ApplicantJson.Citizen(at["citizenship"]),
            SubmissionDay = ApplicantJson.Day(at["submissionDay"]),
            Connections = ApplicantJson.Connections(at["connections"]),
        };
    }

    public static ExamFacts Exam(JsonCursor at)
    {
        var before = at.Log.Count;
        at.Knows("outcome", "attempts", "score", "state");
        var (outcome, state) = (at["outcome"].Word<ExamOutcome>() ?? ExamOutcome.Unknown, at["state"].Word<ExamState>());
        var score = Score(at["score"]);
        var attempts = Attempts(at["attempts"], isSat: outcome is ExamOutcome.Passed or ExamOutcome.Failed || score is not null);
        if (outcome == ExamOutcome.NotTaken && attempts.IsUnknown)
            attempts = 0;

        // Only a failure whose next sitting is still out is told by the state alone.
        var facts = ExamFacts.Of(outcome, attempts, score, isAwaited: outcome == ExamOutcome.Failed && state == ExamState.Pending);
        if (state is { } stated && stated != facts.State && at.Log.Count == before)
            at["state"].Problem($"is {Words.Of(facts.State)} by the outcome and the attempts stated; leave it out, it follows from them");
        return facts;
    }

    public static LetterFacts Letters(JsonCursor at)
    {
        at.Knows("total", "strongUs", "weak", "undetermined", "possiblyWeak");
        var total = Count(at["total"].Required());
        var (strongUs, weak) = (Count(at["strongUs"]), Count(at["weak"]));
        var (undetermined, possiblyWeak) = (Count(at["undetermined"]), Count(at["possiblyWeak"]));
        if (strongUs + weak + undetermined + possiblyWeak <= total)
            return new LetterFacts(total, strongUs, weak, undetermined, possiblyWeak);
        at["total"].Problem("is less than its parts together");
        return default;
    }

    private static int Count(JsonCursor at) => at.Whole(0, MostListed) ?? 0;

    // A score is one, exact or not stated.
    private static int? Score(JsonCursor at)
    {
        var before = at.Log.Count;
        var score = QuantityReader.Read(at, Attempt.HighestScore);
        if (score is { IsExact: true, AtLeast: > 0 })
            return score.AtLeast;
        if (at.IsStated && at.Log.Count == before)
            at.Problem(FormattableString.Invariant($"one score is expected, from 1 to {Attempt.HighestScore}; leave it out where it is not known"));
        return null;
    }

    private static Quantity Attempts(JsonCursor at, bool isSat)
    {
        var attempts = QuantityReader.Read(at, MostListed);
        if (!isSat || attempts.AtLeast > 0)
            return attempts;
        if (attempts.AtMost is not { } most)
            return Quantity.OrMore(1);
        if (most > 0)
            return Quantity.Between(1, most);
        at.Problem("is at least 1 where the exam was sat");
        return default;
    }
}
