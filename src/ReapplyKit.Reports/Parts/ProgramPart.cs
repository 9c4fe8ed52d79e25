namespace ReapplyKit.Reports;

/// <summary>The program list by label, with reasons and what to ask; left out where no programs are given.</summary>
internal static class ProgramPart
{
    private static readonly ValueList<ProgramLabel> Labels = [ProgramLabel.Green, ProgramLabel.Yellow, ProgramLabel.Red, ProgramLabel.Excluded];

    public static ReportPart? Of(ReportSource source) => source.Plan.List is not { } list ? Unread(source) : new ReportPart("programs", "Program list", [
        new Paragraph(Counted(list)),
        .. Blocks.List(source.Plan.ListPolicy.Select(r => Phrase.Of($"Policy: {source.Told(r)}"))),
        .. Blocks.List(list.Notes.Select(n => Phrase.Of($"{n.Text}"))),
        .. Blocks.Table("By setting", ["Setting", "Green", "Yellow", "Red", "All"], Counts(list)),
        .. Blocks.List(list.Shortfalls.Select(Short)),
        .. LeftOut(list),
        .. Asked(list),
        .. source.Options.ListRemarks.IsEmpty ? [] : (Block[])[new Folded("How the list was read", [.. Remarks(source)])],
        .. Grouped(source, list),
    ], list.Programs.IsEmpty ? "" : ByLabel(list)[2..]);

    private static ReportPart? Unread(ReportSource source) => source.Options.ListRemarks.IsEmpty ? null
        : new ReportPart("programs", "Program list", [Blocks.Text($"No program of the list could be read."), .. Remarks(source)]);

    private static IEnumerable<Block> Remarks(ReportSource source) => Blocks.List(source.Options.ListRemarks.Select(r => Phrase.Of($"{r}")));

    private static IEnumerable<Block> Grouped(ReportSource source, ProgramList list)
    {
        var rows = source.Options.Sheet?.Rows.ToDictionary(row => row.Listed.Assessment.Program.Key, StringComparer.Ordinal);
        var groups = Labels.Select(label => (Label: label, Rules: list.Programs.Where(p => p.Assessment.ListLabel == label).ToList()))
            .Where(g => g.Rules.Count > 0)
            .Select(g => (g.Label, g.Rules, Entries: g.Rules.Select(p => ProgramRow.Of(p, rows?.GetValueOrDefault(p.Assessment.Program.Key))).ToValueList()))
            .ToList();
        ValueList<(string Trait, string Text)> traits =
        [
            (ProgramRow.Tied, "with a tie"), (ProgramRow.Asking, "with something to ask"), (ProgramRow.Clear, "with nothing against them and nothing to ask"),
            (ProgramRow.Signalled, "with a signal"),
        ];
        var used = traits.Where(t => groups.Any(g => g.Entries.Any(e => e.Traits.Contains(t.Trait, StringComparison.Ordinal)))).ToValueList();
        if (!used.IsEmpty)
            yield return new Filter(used);
        foreach (var (label, programs, entries) in groups)
        {
            yield return new Folded(Phrase.Of($"{Run.Of(label)} {ReportWords.Count(programs.Count, "program")}"), [
                .. Blocks.List(programs.GroupBy(p => p.Assessment.Rule).Select(g => Phrase.Of($"{g.Count()} × {source.Told(g.Key)}"))),
                new Entries(entries),
            ]);
        }
    }

    public static Phrase Counted(ProgramList list) => list.Programs.Count == list.Target.Seats
        ? Phrase.Of($"{ReportWords.Count(list.Programs.Count, "program")}{ByLabel(list)}.")
        : Phrase.Of($"{ReportWords.Count(list.Programs.Count, "program")} for {ReportWords.Count(list.Target.Seats, "seat")}{ByLabel(list)}.");

    private static string ByLabel(ProgramList list) => list.Programs.IsEmpty ? "" : ": " + string.Join(", ", Labels
        .Select(label => (Label: label, Count: list.Programs.Count(p => p.Assessment.ListLabel == label)))
        .Where(l => l.Count > 0)
        .Select(l => $"{ReportWords.Number(l.Count)} {ReportWords.Of(l.Label)}"));

    private static IEnumerable<ValueList<Phrase>> Counts(ProgramList list) => list.Programs.IsEmpty ? [] : [
        .. list.Programs.GroupBy(p => p.Assessment.Program.Setting).OrderBy(g => g.Key).Select(g => Count(ReportWords.Capital(ProgramRow.Setting(g.Key)), [.. g])),
        Count("All", [.. list.Programs]),
    ];

    private static ValueList<Phrase> Count(string name, IReadOnlyCollection<ListedProgram> programs) => [
        name,
        .. Labels.Take(3).Select(label => (Phrase)ReportWords.Number(programs.Count(p => p.Assessment.ListLabel == label))),
        ReportWords.Number(programs.Count),
    ];

    private static Phrase Short(ListShortfall missing)
    {
        var seats = missing.Specialty is null ? ReportWords.Title(missing.Setting) : $"{ReportWords.Title(missing.Setting)}, {missing.Specialty}";
        return Phrase.Of(
            $"{Run.Mark("short", Tone.Caution)} {seats}: {missing.Found} of {ReportWords.Count(missing.Wanted, "seat")}; {missing.StandIns} filled from other settings, {missing.Empty} empty.");
    }

    private static IEnumerable<Block> LeftOut(ProgramList list)
    {
        if (!list.LeftOut.IsEmpty)
        {
            var reasons = list.LeftOut.GroupBy(p => p.Reason).OrderBy(g => g.Key).Select(g => $"{ReportWords.Number(g.Count())} {ReportWords.Of(g.Key)}");
            yield return Blocks.Text($"Left out: {string.Join(", ", reasons)}.");
        }
    }

    public static IEnumerable<Block> Asked(ProgramList list)
    {
        var asked = list.Programs.SelectMany(p => p.Assessment.Unknowns.AsEnumerable()).GroupBy(f => f.Factor).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => $"{ReportWords.Of(g.Key)} ({ReportWords.Number(g.Count())})").ToList();
        if (asked.Count > 0)
            yield return Blocks.Text($"{Run.Strong("Ask or add,")} over the whole list: {string.Join(", ", asked)}.");
    }
}
