namespace World.Adapter;

/// <summary>What a case is told: tiers, diagnosis, season, schedule and labels.</summary>
internal static class CaseAnswer
{
    public static JsonObject Of(ReadOnlyMemory<byte> utf8, byte[]? programs, LocalDate asOf)
    {
        if (!CaseJson.Read(utf8).TryPickT0(out var @case, out var unreadable))
            return Plain.Problems(unreadable.Problems);
        JsonArray notes = [];
        if (programs is not null)
        {
            using var csv = new MemoryStream(programs);
            if (!ProgramCsv.Read(csv).TryPickT0(out var table, out var badTable))
                return Plain.Problems(badTable.Problems);
            @case = @case with { Programs = table.Programs };
            notes = Side.Notes(table);
        }
        return ReapplyPlanner.Plan(RulePack.Default, @case, asOf).TryPickT0(out var plan, out var problems)
            ? Of(plan, notes)
            : Plain.Problems(problems.Problems);
    }

    /// <summary>Whether a plan that is written, opened again and made again is the same.</summary>
    public static JsonObject PlannedAgain(ReadOnlyMemory<byte> utf8, LocalDate asOf) =>
        !CaseJson.Read(utf8).TryPickT0(out var @case, out var unreadable) ? Plain.Problems(unreadable.Problems)
        : !ReapplyPlanner.Plan(RulePack.Default, @case, asOf).TryPickT0(out var plan, out var problems) ? Plain.Problems(problems.Problems)
        : new JsonObject { ["same"] = Side.IsSameAgain(plan), ["printed"] = plan.ToString().Length };

    private static JsonObject Of(ReapplicationPlan plan, JsonArray notes) => new()
    {
        ["notes"] = notes,
        ["rubric"] = RubricAnswer.Of(plan.Report),
        ["diagnosis"] = plan.Diagnosis is { } diagnosis ? Of(diagnosis) : null,
        ["season"] = Of(plan.Season),
        ["weaknesses"] = Plain.Keyed(plan.Weaknesses, w => Plain.Word(w.Kind), w => new JsonObject
        {
            ["value"] = w.Value,
            ["rule"] = w.Rule.ToString(),
            ["milestones"] = Plain.Texts(w.Milestones),
        }),
        ["step3"] = new JsonObject { ["advice"] = Plain.Word(plan.Step3.Recommendation), ["value"] = plan.Step3.Value },
        ["schedule"] = Side.ScheduleOf(plan) is { } schedule ? Of(schedule) : null,
        ["conflicts"] = Plain.Keyed(Side.ConflictsOf(plan), c => c.Milestone.ToString(), c => new JsonObject
        {
            ["deadline"] = Plain.Day(c.Deadline),
            ["earliestFinish"] = Plain.Day(c.EarliestFinish),
            ["neededDays"] = c.NeededDays,
            ["availableDays"] = c.AvailableDays,
        }),
        ["step3Exam"] = plan.Step3Exam.TryPickT0(out var exam, out _) ? Plain.Day(exam.ExamDay) : null,
        ["list"] = plan.List is { } list ? Of(list) : null,
        ["accounted"] = Side.Accounted(plan),
        ["running"] = Side.RunningYear(plan),
        ["firstScreen"] = Side.FirstScreen(plan),
    };

    private static JsonObject Of(Diagnosis diagnosis) => new()
    {
        ["verdict"] = Side.KindOf(diagnosis),
        ["ask"] = Side.Ask(diagnosis),
        ["interviews"] = Side.Verdict(diagnosis).Interviews,
        ["rule"] = Side.Verdict(diagnosis).Rule.ToString(),
        ["suspects"] = Plain.Keyed(diagnosis.Suspects, s => Plain.Word(s.Weakness), s => new JsonObject
        {
            ["evidence"] = Plain.Word(s.Evidence),
            ["value"] = s.Value,
            ["threshold"] = s.Threshold,
            ["rule"] = s.Rule.ToString(),
        }),
    };

    private static JsonObject Of(Season season) => new()
    {
        ["year"] = season.Year,
        ["dates"] = Plain.Keyed(season.Dates, d => Plain.Word(d.Event), d => $"{Plain.Day(d.Date)} {Plain.Word(d.Status)}"),
    };

    private static JsonObject Of(Schedule schedule) => new()
    {
        ["milestones"] = Plain.Keyed(schedule.Milestones, m => m.Milestone.Id.ToString(), m => new JsonObject
        {
            ["title"] = m.Milestone.Title,
            ["importance"] = Plain.Word(m.Milestone.Importance),
            ["hours"] = m.Milestone.Hours,
            ["start"] = Plain.Day(m.Start),
            ["finish"] = Plain.Day(m.Finish),
            ["earliestStart"] = Plain.Day(m.EarliestStart),
            ["due"] = Plain.Day(Side.Due(m)),
            ["latestStart"] = Plain.Day(m.LatestStart),
            ["latestFinish"] = Plain.Day(m.LatestFinish),
        }),
        ["held"] = Plain.Texts(schedule.Held.Select(h => h.Milestone.Id)),
        ["dropped"] = Plain.Texts(schedule.Dropped.Select(m => m.Id)),
        ["criticalPath"] = Plain.Texts(schedule.CriticalPath),
    };

    private static JsonObject Of(ProgramList list) => new()
    {
        ["order"] = Plain.Texts(list.Programs.Select(p => p.Assessment.Program.Key)),
        ["programs"] = Plain.Keyed(list.Programs, p => p.Assessment.Program.Key, p => Of(p.Assessment)),
        ["leftOut"] = Plain.Keyed(list.LeftOut, p => p.Assessment.Program.Key, p =>
        {
            var answer = Of(p.Assessment);
            answer["reason"] = Plain.Word(p.Reason);
            return answer;
        }),
    };

    private static JsonObject Of(ProgramAssessment assessment) => new()
    {
        ["label"] = Plain.Word(assessment.Label),
        ["rule"] = assessment.Rule.ToString(),
        ["blockers"] = Of(assessment.Blockers),
        ["cautions"] = Of(assessment.Cautions),
        ["strengths"] = Of(assessment.Strengths),
        ["unknowns"] = Of(assessment.Unknowns),
    };

    private static JsonObject Of(ValueList<ProgramFinding> findings) =>
        Plain.Keyed(findings, f => Plain.Word(f.Factor), f => $"{f.Applicant} / {f.Program}");
}
