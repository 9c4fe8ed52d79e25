namespace ReapplyKit.Reports;

/// <summary>One program of the list as a row.</summary>
internal static class ProgramRow
{
    private const string NothingAgainst = "nothing against it";

    /// <summary>The columns; signal and fee only where the final spreadsheet is given.</summary>
    public static ValueList<string> Columns(bool hasSheet) =>
        ["Program", "Place", "Specialty and setting", "IMG residents", "Why", "Ask or add", "Ties", .. hasSheet ? (string[])["Signal", "Fee"] : []];

    public static ValueList<Phrase> Of(ListedProgram listed, ApplicationRow? row)
    {
        var (a, program) = (listed.Assessment, listed.Assessment.Program);
        return
        [
            Phrase.Joined([program.Name, .. program.Code is { } code ? [Run.Faint(code.ToString())] : (Phrase[])[], .. Remarks(listed)], " "),
            Phrase.Listed(new[] { program.City, program.State }.OfType<string>()),
            Phrase.Of($"{program.Specialty ?? "Specialty not stated"}; {Setting(program.Setting)}{(listed.IsStandIn ? $", in a seat for {Setting(listed.Seat)}" : "")}"),
            program.ImgPresence.Percent is { } percent ? $"{ReportWords.Number(percent)} %" : program.ImgPresence.ToString(),
            Against(a) is { Length: > 0 } against ? against : NothingAgainst,
            Factors(a.Unknowns),
            ReportWords.All(a.Strengths.Select(f => f.Tie).OfType<ConnectionKind>().Distinct()),
            .. row is null ? (Phrase[])[] : [row.Signal is { } signal ? ReportWords.Title(signal.Tier) : "", ReportWords.Dollars(row.FeeDollars)],
        ];
    }

    public static string Setting(ProgramSetting setting) => setting == ProgramSetting.Unknown ? "setting not stated" : ReportWords.Of(setting);

    private static string Against(ProgramAssessment a) => string.Join(", ", a.Charges.Select(c => c.Reason)
        .Concat(a.Blockers.Concat(a.Cautions).Select(f => ReportWords.Of(f.Factor))).Distinct());

    private static IEnumerable<Phrase> Remarks(ListedProgram listed)
    {
        if (listed.Assessment.LabelIfPassed is not null)
            yield return Run.Faint($"{ReportWords.Of(listed.Assessment.Label)} today");
        if (listed.Assessment.LiftedBy is not null)
            yield return Run.Mark("lifted by a connection", Tone.Good);
        if (listed.Override is { } choice)
            yield return Phrase.Of($"{Run.Mark("by decision", Tone.Unknown)} {choice.Reason}, {choice.Decided}");
        if (listed.Assessment.Program.Status is { } status)
            yield return Run.Mark(status, Tone.Unknown);
        if (listed.Assessment.Program.Notes is { } notes)
            yield return Run.Faint(notes);
        foreach (var conflict in listed.Assessment.Program.Conflicts.AsEnumerable())
            yield return Run.Faint($"{conflict.Fact}: {conflict}");
    }

    private static string Factors(IEnumerable<ProgramFinding> findings) => string.Join(", ", findings.Select(f => ReportWords.Of(f.Factor)).Distinct());
}
