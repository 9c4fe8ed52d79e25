namespace ReapplyKit;

/// <summary>A program as the order of signals sees it, read off its verdict.</summary>
internal sealed class SignalCandidate
{
    private readonly ValueList<ConnectionKind> _connections;

    public SignalCandidate(SignalRules rules, ProgramAssessment assessment)
    {
        Assessment = assessment;
        _connections = rules.Connections.Where(HasTie).ToValueList();
        Place = rules.Order
            .TakeWhile(row => !row.Holds(assessment.ListLabel, !_connections.IsEmpty, assessment.Presence, IsVisaKnown))
            .Count();
        Row = Place < rules.Order.Count ? rules.Order[Place] : null;
    }

    public ProgramAssessment Assessment { get; }

    /// <summary>Its place among the rows; after all of them where it stands in none.</summary>
    public int Place { get; }

    /// <summary>Whether the program lists visas and not the one needed: ask before a signal goes there.</summary>
    public bool IsVisaNotListed => Assessment.Visa is VisaOffer.NotListed or VisaOffer.OnlyJ1Listed;

    /// <summary>Its row; null for a red program, which stands in none.</summary>
    public SignalOrderRow? Row { get; }

    public string Reason =>
        string.Join("; ", Words.Sentence(Assessment.ListLabel), ConnectionText, Assessment.Program.ImgPresence, VisaText);

    public bool HasTie(ConnectionKind kind) => Assessment.Strengths.Any(f => f.Tie == kind);

    private bool IsVisaKnown => Assessment.Visa is VisaOffer.Listed or VisaOffer.Conditional;

    private string ConnectionText =>
        _connections.IsEmpty ? "no connection" : "connection by " + string.Join(" and ", _connections.Select(Words.Sentence));

    private string VisaText => Assessment.Unknowns.FirstOrDefault(IsVisa) is { } open
        ? (IsVisaKnown ? "visa on a condition still open: " : "visa not known: ") + open.Program
        : Assessment.Strengths.FirstOrDefault(IsVisa) is { } met ? "visa: " + met.Program
        : "no visa needed";

    private static bool IsVisa(ProgramFinding finding) => finding.Factor is ProgramFactor.Visa or ProgramFactor.Step3ForH1B;
}
