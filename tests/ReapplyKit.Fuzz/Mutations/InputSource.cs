namespace ReapplyKit.Fuzz;

/// <summary>Makes the inputs of a reader, each from the run's seed and its own number alone.</summary>
internal static class InputSource
{
    private const int LargeOneIn = 2000;
    private const int PartsChanged = 60;
    private const int BytesChanged = 85;
    private const int CodingChanged = 92;

    public static byte[] Make(Corpus corpus, Dice dice)
    {
        var seeds = corpus.Large.Count > 0 && dice.OneIn(LargeOneIn) ? corpus.Large : corpus.Small;
        var input = Pick(corpus.Form, dice)(dice.Of(seeds), corpus, dice);
        return dice.OneIn(16) ? ByteMutations.Any(new Seed(input, [], []), corpus, dice) : input;
    }

    private static Mutation Pick(Form form, Dice dice) => dice.Below(100) switch
    {
        < PartsChanged => form switch
        {
            Form.Json => JsonMutations.Any,
            Form.Csv => CsvMutations.Any,
            Form.Workbook => WorkbookMutations.Any,
            _ => NameMutations.Any,
        },
        < BytesChanged => ByteMutations.Any,
        < CodingChanged => CodingMutations.Any,
        _ => Garbage.Any,
    };
}
