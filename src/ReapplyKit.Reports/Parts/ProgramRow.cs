namespace ReapplyKit.Reports;

/// <summary>One program of the list: its name, where and what it is, why it has its label, and what to ask.</summary>
internal static class ProgramRow
{
    /// <summary>What a filter goes by; none of the words is part of another.</summary>
    public const string Tied = "tie", Asking = "ask", Clear = "clear", Signalled = "signal";

    /// <summary>A program as an entry.</summary>
    /// <param name="listed">The program on its list.</param>
    /// <param name="row">Its row of the final spreadsheet, for signal and fee; null where none is given.</param>
    public static Entry Of(ListedProgram listed, ApplicationRow? row)
    {
        var (against, ask, ties) = (Against(listed.Assessment), Asked(listed.Assessment), Ties(listed.Assessment));
        var signal = row?.Signal is { } choice ? ReportWords.Title(choice.Tier) : "";
        return new Entry(
            Run.Strong(listed.Assessment.Program.Name),
            Phrase.Joined([Run.Faint(string.Join(" · ", Facts(listed, row))), .. Remarks(listed)], " "),
            Line(against, ask, ties, signal) is { Runs.IsEmpty: false } line ? [line] : [],
            Traits: string.Join(' ', new[]
            {
                ties.Length > 0 ? Tied : "", ask.Length > 0 ? Asking : "", against.Length + ask.Length == 0 ? Clear : "", signal.Length > 0 ? Signalled : "",
            }.Where(t => t.Length > 0)));
    }

    public static string Setting(ProgramSetting setting) => setting == ProgramSetting.Unknown ? "setting not stated" : ReportWords.Of(setting);

    private static IEnumerable<string> Facts(ListedProgram listed, ApplicationRow? row)
    {
        var program = listed.Assessment.Program;
        if (program.Code is { } code)
            yield return code.ToString();
        if (string.Join(", ", new[] { program.City, program.State }.OfType<string>()) is { Length: > 0 } place)
            yield return place;
        yield return program.Specialty ?? "specialty not stated";
        yield return Setting(program.Setting) + (listed.IsStandIn ? $", in a seat for {Setting(listed.Seat)}" : "");
        yield return program.ImgPresence.Percent is { } percent ? $"{ReportWords.Number(percent)} % IMGs" : program.ImgPresence.ToString();
        if (row?.FeeDollars is { } fee)
            yield return ReportWords.Dollars(fee);
    }

    private static Phrase Line(string against, string ask, string ties, string signal)
    {
        (string Name, string Text)[] all = [("Why:", against), ("Ask or add:", ask), ("Tie:", ties), ("Signal:", signal)];
        return Phrase.Joined(all.Where(p => p.Text.Length > 0).Select(p => Phrase.Of($"{Run.Faint(p.Name)} {p.Text}")), ". ");
    }

    private static string Against(ProgramAssessment a)
    {
        var against = new List<string>();
        foreach (var charge in a.Charges)
            AddOnce(against, charge.Reason);
        foreach (var finding in (ReadOnlySpan<ProgramFinding>)[.. a.Blockers, .. a.Cautions])
        {
            if (!IsCharged(a, finding.Factor))
                AddOnce(against, ReportWords.Against(finding.Factor));
        }
        return string.Join(", ", against);
    }

    private static bool IsCharged(ProgramAssessment a, ProgramFactor factor)
    {
        foreach (var charge in a.Charges)
        {
            if (charge.Factor == factor)
                return true;
        }
        return false;
    }

    private static string Asked(ProgramAssessment a)
    {
        var asked = new List<string>();
        foreach (var finding in a.Unknowns)
            AddOnce(asked, ReportWords.Of(finding.Factor));
        return string.Join(", ", asked);
    }

    private static string Ties(ProgramAssessment a)
    {
        var ties = new List<string>();
        foreach (var finding in a.Strengths)
        {
            if (finding.Tie is { } tie)
                AddOnce(ties, ReportWords.Of(tie));
        }
        return string.Join(", ", ties);
    }

    private static void AddOnce(List<string> texts, string text)
    {
        if (!texts.Contains(text))
            texts.Add(text);
    }

    private static IEnumerable<Phrase> Remarks(ListedProgram listed)
    {
        if (listed.Assessment.LabelIfPassed is not null)
            yield return Run.Faint($"{ReportWords.Of(listed.Assessment.Label)} today");
        if (listed.Assessment.LiftedBy is not null)
            yield return Run.Mark("lifted by a tie", Tone.Good);
        if (listed.Override is { } choice)
            yield return Phrase.Of($"{Run.Mark("by decision", Tone.Unknown)} {choice.Reason}{(choice.Decided is { } day ? $", {day}" : "")}");
        if (listed.Assessment.Program.Status is { } status)
            yield return Run.Mark(status, Tone.Unknown);
        if (listed.Assessment.Program.Notes is { } notes)
            yield return Run.Faint(notes);
        foreach (var conflict in listed.Assessment.Program.Conflicts.AsEnumerable())
            yield return Run.Faint($"{conflict.Fact}: {conflict}");
    }
}
