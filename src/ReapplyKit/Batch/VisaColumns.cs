namespace ReapplyKit.Batch;

/// <summary>
/// Where each program stands in the label table by its visa policy and IMG presence, before any charge: a column for each class of
/// applicants whom visa policies do not tell apart.
/// </summary>
internal sealed class VisaColumns
{
    /// <summary>The place of programs that refuse the visa needed, beyond the table.</summary>
    public const byte Refused = 48;

    /// <summary>The place beyond the last program of a block.</summary>
    public const byte NoProgram = 51;

    private readonly AlignedBytes _places;
    private readonly byte[] _reasons;
    private readonly int[] _classOf;
    private readonly int _width;
    private readonly int _programs;

    public VisaColumns(FactorRules rules, ProgramColumns programs, LabelColumns applicants, int width)
    {
        (_width, _programs) = (width, programs.Count);
        var (facts, policies) = (applicants.Visa, programs.Visa);
        var presence = programs.ImgPresence.Values.Select(rules.LevelOf).ToArray();
        var (programsOf, applicantsOf) = (policies.CountRows(), facts.CountRows());
        var (classOf, classOfFact, columns) = (new Dictionary<string, int>(), new int[facts.Values.Count], new List<VisaOffer[]>());
        Counts = new FactorCount { Factor = LabelReasons.Visa };
        for (var fact = 0; fact < classOfFact.Length; fact++)
        {
            var offers = policies.Values.Select(policy => facts.Values[fact].OfferOf(policy)).ToArray();
            for (var policy = 0; policy < offers.Length; policy++)
                Counts = Counts.Plus(OutcomeOf(offers[policy]), (long)programsOf[policy] * applicantsOf[fact]);
            var signature = string.Concat(offers.Select(offer => (char)offer));
            if (classOf.TryAdd(signature, columns.Count))
                columns.Add(offers);
            classOfFact[fact] = classOf[signature];
        }
        _classOf = [.. facts.Codes.Select(code => classOfFact[code])];
        _places = new AlignedBytes(checked(columns.Count * width));
        _reasons = new byte[checked(columns.Count * programs.Count)];
        var places = _places.Span;
        places.Fill(NoProgram);
        for (var column = 0; column < columns.Count; column++)
        {
            for (var program = 0; program < programs.Count; program++)
            {
                var offer = columns[column][policies.Codes[program]];
                places[column * width + program] = PlaceOf(offer, presence[programs.ImgPresence.Codes[program]]);
                _reasons[column * programs.Count + program] = (byte)(offer == VisaOffer.Listed ? LabelReasons.None : LabelReasons.Visa);
            }
        }
    }

    /// <summary>How many pairs the visa touches.</summary>
    public FactorCount Counts { get; }

    /// <summary>The places of all programs for an applicant.</summary>
    public ReadOnlySpan<byte> Places(int applicant) => _places.Span.Slice(_classOf[applicant] * _width, _width);

    public ReadOnlySpan<byte> Reasons(int applicant) => _reasons.AsSpan(_classOf[applicant] * _programs, _programs);

    private static byte PlaceOf(VisaOffer offer, PresenceLevel presence) =>
        offer == VisaOffer.Refused ? Refused : (byte)LabelTable.Cell(ChargeCount.None, presence, offer);

    private static FactorOutcome OutcomeOf(VisaOffer offer) => offer switch
    {
        VisaOffer.Listed => FactorOutcome.Met,
        VisaOffer.Refused => FactorOutcome.Missed,
        VisaOffer.OnlyJ1Listed => FactorOutcome.PreferenceMissed,
        _ => FactorOutcome.Unknown,
    };
}
