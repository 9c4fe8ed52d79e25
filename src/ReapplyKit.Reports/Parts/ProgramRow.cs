namespace ReapplyKit.Reports;

/// <summary>One program of the list as a row.</summary>
internal static class ProgramRow
{
    public static readonly ValueList<string> Columns = ["Program", "Place", "Specialty and setting", "IMG residents", "Ties", "Against it", "Ask or add"];

    public static ValueList<Phrase> Of(ListedProgram listed)
    {
        var (a, program) = (listed.Assessment, listed.Assessment.Program);
        return
        [
            Phrase.Joined([program.Name, .. program.Code is { } code ? [Run.Faint(code.ToString())] : (Phrase[])[], .. Remarks(listed)], " "),
            Phrase.Listed(new[] { program.City, program.State }.OfType<string>()),
            Phrase.Of($"{program.Specialty ?? "Specialty not stated"}; {Setting(program.Setting)}{(listed.IsStandIn ? $", in a seat for {Setting(listed.Seat)}" : "")}"),
            program.ImgPresence.Percent is { } percent ? $"{ReportWords.Number(percent)} %" : program.ImgPresence.ToString(),
            ReportWords.All(a.Strengths.Select(f => f.Tie).OfType<ConnectionKind>().Distinct()),
            Against(a),
            Factors(a.Unknowns),
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
        foreach (var conflict in listed.Assessment.Program.Conflicts.AsEnumerable())
            yield return Run.Faint($"{conflict.Fact}: {conflict}");
    }

    private static string Factors(IEnumerable<ProgramFinding> findings) => string.Join(", ", findings.Select(f => ReportWords.Of(f.Factor)).Distinct());
}
