namespace ReapplyKit.Batch;

/// <summary>Of each applicant the programs to which a tie lifts the label. Few have any.</summary>
internal sealed class LiftingTies
{
    private readonly Dictionary<int, int[]> _programsOf;

    public LiftingTies(FactorRules rules, ValueList<string> keys, ValueList<ApplicantTie> ties)
    {
        var placesOf = ties.IsEmpty ? null : Enumerable.Range(0, keys.Count).ToLookup(place => keys[place], StringComparer.Ordinal);
        _programsOf = ties
            .Where(tie => rules.Lifts(tie.Connection.Kind))
            .GroupBy(tie => tie.Applicant, tie => placesOf![tie.Connection.Program])
            .ToDictionary(tied => tied.Key, tied => tied.SelectMany(places => places).Distinct().ToArray());
    }

    public ReadOnlySpan<int> Of(int applicant) => _programsOf.GetValueOrDefault(applicant);
}
