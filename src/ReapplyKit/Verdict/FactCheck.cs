using System.Globalization;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>
/// Looks for facts of one applicant that cannot both be true, whatever the day. What may be right all the same, and is more often a slip,
/// is a doubt.
/// </summary>
internal sealed class FactCheck(ProfileReading reading, ProblemLog wrong, ProblemLog doubts)
{
    public const string Visa = "$.applicant.visa";
    public const string Certificate = "$.applicant.ecfmgCertified";
    public const string Step1 = "$.applicant.step1";
    public const string Step2Ck = "$.applicant.step2Ck";
    public const string Step3 = "$.applicant.step3";
    public const string Interviews = ".interviews";
    public const string Ranked = ".ranked";

    /// <summary>Checks who somebody is and what was passed.</summary>
    public void Check(ApplicantProfile profile)
    {
        CheckExam(Step1, profile.Step1, reading.Step1);
        CheckExam(Step2Ck, profile.Step2Ck, reading.Step2Ck);
        CheckExam(Step3, profile.Step3, reading.Step3);
        CheckCertificate(profile);
        CheckStep3(profile);
        if (profile.Citizenship is Citizenship.UsCitizen or Citizenship.UsPermanentResident
            && profile.Visa is not (VisaNeed.Unknown or VisaNeed.NotNeeded))
            wrong.Add(Visa, Words.Of(profile.Visa), "a citizen or permanent resident needs no visa; one of the two must be wrong");
    }

    /// <summary>Checks the numbers of a cycle.</summary>
    /// <param name="where">Where it stands.</param>
    /// <param name="cycle">The cycle.</param>
    public void Check(string where, CycleOutcome cycle)
    {
        if (cycle.Applications < cycle.Interviews)
            wrong.Add(where + Interviews, Invariant($"{cycle.Interviews} of {cycle.Applications}"), "more interviews than applications sent");
        if (cycle is { HasPosition: true, Interviews: 0 })
            doubts.Add(where + Interviews, "0", "matched without an interview: right only after a match in SOAP or outside the Match");
        if (cycle.Ranked > cycle.Interviews)
            doubts.Add(where + Ranked, Invariant($"{cycle.Ranked} of {cycle.Interviews}"),
                "more programs ranked than interviewed: right only where one program has several tracks");
    }

    private void CheckExam(string where, ExamHistory history, PassingStandards standards)
    {
        var passes = 0;
        foreach (var (place, attempt) in history.Attempts.Index())
        {
            passes += standards.ResultOf(attempt) == ExamResult.Passed ? 1 : 0;
            CheckScore(Invariant($"{where}.attempts[{place}]"), attempt, standards);
        }
        CheckOrder(where, history, standards);
        if (passes > 1)
            wrong.Add($"{where}.attempts", passes.ToString(CultureInfo.InvariantCulture) + " passes",
                "an exam is passed once; a pass cannot be retaken");
    }

    // A stated result and a score that say different things: one of them is wrong, unless the standard of that day is not known.
    private void CheckScore(string where, Attempt attempt, PassingStandards standards)
    {
        if (attempt is not { Result: ExamResult.Passed or ExamResult.Failed, Score: { } score })
            return;
        var (lowest, highest) = standards.OnDaysOf(attempt.Date);
        var standard = lowest == highest ? Text(lowest) : $"{Text(lowest)} to {Text(highest)}, by the day it was sat";
        var isPassed = attempt.Result == ExamResult.Passed;
        if (isPassed ? score >= highest : score < lowest)
            return;
        var mustBeWrong = isPassed ? score < lowest && !standards.LowerOnesExisted : score >= highest;
        (mustBeWrong ? wrong : doubts).Add(where, Text(score),
            $"stated as {Words.Of(attempt.Result)} with {Text(score)}, and the passing standard was {standard}: "
            + (mustBeWrong || lowest == highest ? "correct the result, the score or the date" : "state the day it was sat, or correct the result or the score"));
    }

    private void CheckOrder(string where, ExamHistory history, PassingStandards standards)
    {
        foreach (var (place, failure) in history.Attempts.Index())
        {
            if (standards.ResultOf(failure) != ExamResult.Failed || failure.Date is not { } failed)
                continue;
            foreach (var pass in history.Attempts)
            {
                if (standards.ResultOf(pass) == ExamResult.Passed && pass.Date is { } passed && passed.Latest < failed.Earliest)
                    wrong.Add(Invariant($"{where}.attempts[{place}]"), failed.ToString(),
                        $"a failure after the pass of {passed}; an exam that is passed is not taken again: "
                        + "correct one of the two dates or results");
            }
        }
    }

    private void CheckCertificate(ApplicantProfile profile)
    {
        if (profile.EcfmgCertified != true)
            return;
        foreach (var (name, said) in Unpassed(profile))
            wrong.Add(Certificate, "true", $"the certificate needs a pass of {name}, and the file says {said}: correct one of the two");
    }

    // Step 3 is for graduates who have passed the other two.
    private void CheckStep3(ApplicantProfile profile)
    {
        foreach (var (place, attempt) in profile.Step3.Attempts.Index())
        {
            if (attempt.Date is { } sat && profile.Graduation is { } graduation && sat.Latest < graduation.Earliest)
                doubts.Add(Invariant($"{Step3}.attempts[{place}].date"), sat.ToString(),
                    "Step 3 is open to graduates only, and this is before graduation: correct one of the two dates");
        }
        if (profile.Step3.Attempts.IsEmpty)
            return;
        foreach (var (name, said) in Unpassed(profile))
            doubts.Add(Step3, null, $"Step 3 needs a pass of {name}, and the file says {said}: correct one of the two");
    }

    private IEnumerable<(string Name, string Said)> Unpassed(ApplicantProfile profile)
    {
        (string Name, ExamOutcome Outcome)[] exams =
        [
            ("Step 1", new ExamReading(profile.Step1, reading.Step1, LocalDate.MaxIsoValue).Facts.Outcome),
            ("Step 2 CK", new ExamReading(profile.Step2Ck, reading.Step2Ck, LocalDate.MaxIsoValue).Facts.Outcome),
        ];
        return exams.Where(e => e.Outcome is ExamOutcome.Failed or ExamOutcome.NotTaken)
            .Select(e => (e.Name, e.Outcome == ExamOutcome.Failed ? "failed" : "no result yet"));
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
