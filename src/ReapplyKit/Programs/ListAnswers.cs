namespace ReapplyKit;

/// <summary>Answers why a program is on a list or is not.</summary>
internal static class ListAnswers
{
    public static OneOf<ValueList<ListAnswer>, NoSuchProgram> Of(ProgramList list, string asked)
    {
        var text = asked.Trim();
        ValueList<ListAnswer> answers =
        [
            .. list.Programs.Where(p => p.Assessment.Program.IsCalled(text)).Select(Of),
            .. list.LeftOut.Where(p => p.Assessment.Program.IsCalled(text)).Select(p => LeftOut(list, p)),
        ];
        return answers.IsEmpty
            ? new NoSuchProgram(text, NearestNames.Of(text,
                list.Programs.Select(p => p.Assessment.Program.Name).Concat(list.LeftOut.Select(p => p.Assessment.Program.Name))))
            : answers;
    }

    public static ListAnswer Of(ListedProgram listed)
    {
        var a = listed.Assessment;
        var how = listed.Override is { } hand ? $"put on by decision: {hand.Reason}"
            : Why(a) + (listed.IsStandIn
                ? $"; it takes the seat of {(listed.Seat == ProgramSetting.Academic ? "an" : "a")} {Words.Sentence(listed.Seat)} program, of which there are too few"
                : "");
        return new ListAnswer
        {
            Assessment = a,
            IsListed = true,
            Override = listed.Override,
            Sentence = $"{a.Program.Name} is on the list, {LabelText(a)}: {how}.",
            Parts = PartsOf(a),
        };
    }

    private static ListAnswer LeftOut(ProgramList list, LeftOutProgram left)
    {
        var a = left.Assessment;
        var because = left.Reason switch
        {
            LeftOutReason.Excluded => Why(a),
            LeftOutReason.NotWanted => NotWanted(list.Target, a.Program),
            LeftOutReason.SpecialtyNotStated => "a specialty is wished for, and nobody states this program's; ask which it is",
            LeftOutReason.RedCap => FormattableString.Invariant($"it is red ({Why(a)}), and the list holds no more than {list.Target.RedCap} red"),
            LeftOutReason.ListFull => $"the list is full with programs that stand before it; it is {LabelText(a)}: {Why(a)}",
            _ => $"kept off by decision: {left.Override?.Reason}",
        };
        return new ListAnswer
        {
            Assessment = a,
            LeftOut = left.Reason,
            Override = left.Override,
            Sentence = $"{a.Program.Name} is not on the list: {because}.",
            Parts = PartsOf(a),
        };
    }

    private static string LabelText(ProgramAssessment a) => a.LabelIfPassed is { } ifPassed
        ? $"{Words.Sentence(a.Label)} today and {Words.Sentence(ifPassed)} if the missing exam is passed before the review day"
        : Words.Sentence(a.Label);

    private static string NotWanted(ListTarget target, ResidencyProgram program) =>
        program.State is { } state && !target.States.IsEmpty && !target.States.Contains(state, StringComparer.OrdinalIgnoreCase)
            ? $"it is in {state}, and {string.Join(", ", target.States)} is wanted"
        : !target.IsTrackWanted(program.Track) ? $"its track, {Words.Sentence(program.Track)}, is not wanted"
        : $"it is {program.Specialty}, and {string.Join(", ", target.WantedSpecialties)} is wanted";

    // What decides, in a few words.
    private static string Why(ProgramAssessment a)
    {
        if (!a.Blockers.IsEmpty)
            return string.Join("; ", a.Blockers.Select(Missed));
        var parts = new List<string>
        {
            VisaText(a.Visa),
            a.Presence switch
            {
                PresenceLevel.Strong => "many IMGs",
                PresenceLevel.Low => "few IMGs",
                _ => "IMG presence not stated",
            },
        };
        parts.AddRange(a.Charges.Select(c => c.Reason));
        if (a.LiftedBy is not null)
            parts.Add("a connection lifts it");
        return string.Join(", ", parts);
    }

    private static string VisaText(VisaOffer visa) => visa switch
    {
        VisaOffer.Listed => "the visa is no obstacle",
        VisaOffer.Conditional => "the visa is listed on a condition that is still open",
        VisaOffer.Unknown => "the visa is not stated",
        VisaOffer.NotListed => "the visa needed is not on its list",
        VisaOffer.OnlyJ1Listed => "it lists the J-1 alone",
        _ => "the visa needed is not sponsored",
    };

    private static string Missed(ProgramFinding finding) => $"it says {finding.Program}, and the file {finding.Applicant}";

    private static ValueList<string> PartsOf(ProgramAssessment a) =>
    [
        $"Label: {LabelText(a)}",
        .. a.Blockers.Select(b => $"Excludes: {b.Program}; you: {b.Applicant}"),
        $"Visa: {VisaText(a.Visa)}",
        $"IMG presence: {a.Program.ImgPresence}",
        .. a.Charges.Select(c => $"Charge: {c.Reason}"),
        .. a.Strengths.Where(s => s.Tie is not null).Select(s => $"Tie: {s.Applicant}"),
        .. a.Cautions.Where(c => c.Factor != ProgramFactor.ImgPresence).Select(c => $"Against: {c.Program}; you: {c.Applicant}"),
        .. a.Unknowns.Where(u => u.Factor != ProgramFactor.ImgPresence).Select(u => $"Ask: {Words.Sentence(u.Factor)} ({u.Program})"),
    ];
}
