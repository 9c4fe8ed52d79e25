namespace ReapplyKit.Interchange;

/// <summary>Reads what a case says of the year: outside opinions, study, targets and projects.</summary>
internal static class YearJson
{
    public static OutsideOpinion Opinion(JsonCursor at)
    {
        at.Knows("adviser", "specialty", "held", "minutes", "wouldInterview", "clearYes", "wouldSwitch");
        return new OutsideOpinion
        {
            Adviser = at["adviser"].Word<AdviserKind>() ?? AdviserKind.Other,
            Specialty = at["specialty"].Text(),
            Held = at["held"].Date(),
            Minutes = at["minutes"].Whole(1, OutsideOpinion.MostMinutes),
            WouldInterview = at["wouldInterview"].YesNo(),
            ClearYes = at["clearYes"].Text(),
            WouldSwitch = at["wouldSwitch"].YesNo(),
        };
    }

    public static ExamStudy? Study(JsonCursor at)
    {
        at.Knows("weeklyHours", "questionBankSize");
        if (!at.IsStated)
            return null;
        var (hours, questions) = (at["weeklyHours"].Required().Whole(1, ExamStudy.MostWeeklyHours), at["questionBankSize"].Whole(1, ExamStudy.MostQuestions));
        return hours is { } known ? new ExamStudy { WeeklyHours = known, QuestionBankSize = questions } : null;
    }

    public static RebuildTarget? Target(JsonCursor at)
    {
        at.Knows("kind", "amount", "atLeast", "atMost", "from", "by", "focus");
        var (from, by) = (at["from"].Date(), at["by"].Date());
        if (by < from)
            at["by"].Problem("lies before the first day of the window");
        var amount = Amount(at);
        return at["kind"].Required().Word<TargetKind>() is not { } kind
            ? null
            : new RebuildTarget { Kind = kind, Amount = amount, From = from, By = by, Focus = at["focus"].Text() };
    }

    public static ResearchProject Project(JsonCursor at)
    {
        at.Knows(
            "title", "specialty", "kind", "start", "months", "roles", "authorPosition", "hasSeniorAuthor", "abstractDeadline",
            "targetJournal", "output", "stage");
        return new ResearchProject
        {
            Title = at["title"].Text(),
            Specialty = at["specialty"].Text(),
            Kind = at["kind"].Word<ProjectKind>() ?? ProjectKind.Unknown,
            Start = at["start"].Date(),
            Months = at["months"].Whole(1, ResearchProject.MostMonths),
            Roles = at["roles"].WordList<ResearchRole>(),
            AuthorPosition = at["authorPosition"].Whole(1, ResearchProject.LastAuthor),
            HasSeniorAuthor = at["hasSeniorAuthor"].YesNo(),
            AbstractDeadline = at["abstractDeadline"].Date(),
            TargetJournal = at["targetJournal"].Text(),
            Output = at["output"].Word<ResearchOutput>() ?? ResearchOutput.Unknown,
            Stage = at["stage"].Word<ProjectStage>() ?? ProjectStage.Unknown,
        };
    }

    private static Quantity Amount(JsonCursor at)
    {
        var amount = at["amount"];
        if (amount.IsStated && (at["atLeast"].IsStated || at["atMost"].IsStated))
            amount.Problem("stands beside atLeast or atMost; state either");
        return amount.IsStated ? QuantityReader.Read(amount, RebuildTarget.HighestAmount) : QuantityReader.Between(at, RebuildTarget.HighestAmount);
    }
}
