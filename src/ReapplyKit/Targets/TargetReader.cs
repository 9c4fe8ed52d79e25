namespace ReapplyKit;

/// <summary>Reads the <c>targets</c> section of a pack.</summary>
internal static class TargetReader
{
    private const int DaysPerWeek = 7;
    private const int MostDays = 366;
    private const int MostAbstracts = 100;
    private const int ExamDay = 1;

    /// <param name="at">The section.</param>
    /// <param name="rules">Where rules are gathered.</param>
    /// <param name="pack">The pack it belongs to.</param>
    /// <param name="exams">The exam rules, which tell how long an exam takes.</param>
    /// <param name="scores">The score bands.</param>
    /// <param name="countdown">The countdown, which holds milestones and ranges; null where it has problems of its own.</param>
    /// <param name="isOwn">Whether the pack states the section itself. One that it takes over is not held against its own
    /// countdown.</param>
    public static TargetRules Read(
        JsonCursor at, RuleRegister rules, RulePackStamp pack, ExamRules exams, BandTable scores, CountdownTemplate? countdown, bool isOwn)
    {
        at.Required().Knows("measurable", "dated", "feasible", "proposed", "kinds");
        at["kinds"].Required().Knows(Words.OfEach(typeof(TargetKind)));
        return new TargetRules
        {
            Pack = pack,
            Measurable = rules.Read(at["measurable"]),
            Dated = rules.Read(at["dated"]),
            Feasible = rules.Read(at["feasible"]),
            ProposedAbstracts = at["proposed"]["abstracts"].Required().Whole(1, MostAbstracts) ?? 1,
            Proposed = rules.Read(at["proposed"], "abstracts"),
            Step2CkScores = scores,
            Exams = exams,
            Kinds = new(Array.ConvertAll(Enum.GetValues<TargetKind>(), kind => Kind(at["kinds"][Words.Of(kind)], kind))),
        };

        TargetRule Kind(JsonCursor item, TargetKind kind)
        {
            var rule = rules.Read(item, "unit", "range", "days", "oneAfterAnother", "milestone");
            var milestone = item["milestone"].Read<MilestoneId>(MilestoneId.TryParse, "a milestone name such as exam.step3.register");
            var range = item["range"].Text() is { } id ? FindRange(item["range"], id) : null;
            return new TargetRule
            {
                Kind = kind,
                Unit = item["unit"].Required().Text() ?? "",
                Range = range,
                Days = Days(item["days"], kind, exams),
                IsOneAfterAnother = item["oneAfterAnother"].YesNo() == true,
                DeliveredBy = milestone is not null && Exists(item["milestone"], milestone) ? milestone : null,
                Rule = rule,
            };
        }

        MilestoneTarget? FindRange(JsonCursor item, string id)
        {
            var found = countdown?.Milestones.SelectMany(m => m.Targets.AsEnumerable()).FirstOrDefault(t => t.Id == id);
            NoteUnless(found is not null, item);
            return found;
        }

        bool Exists(JsonCursor item, MilestoneId id)
        {
            var exists = countdown?.Milestones.Any(m => m.Id == id) == true;
            NoteUnless(exists, item);
            return exists;
        }

        void NoteUnless(bool exists, JsonCursor item)
        {
            if (!exists && isOwn && countdown is not null)
                item.Problem("does not exist");
        }
    }

    private static int Days(JsonCursor at, TargetKind kind, ExamRules exams)
    {
        if (kind is not (TargetKind.Step2CkScore or TargetKind.Step3Pass))
            return at.Required().Whole(1, MostDays) ?? 1;
        if (at.IsStated)
            at.Problem("an exam takes the days that the exams section says");
        var study = exams.Study.ShortestWeeks * DaysPerWeek + ExamDay;
        return kind == TargetKind.Step2CkScore ? study + exams.Result.Days : study;
    }
}
