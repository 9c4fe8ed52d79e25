namespace ReapplyKit.Fuzz;

/// <summary>Cuts pieces out of an input for as long as it shows the same kind of fault.</summary>
internal static class Shortening
{
    private const int MostTries = 5000;

    public static byte[] Of(Reader reader, byte[] input)
    {
        var kind = Trial.Of(reader, input, twice: true).Kind;
        var tries = 0;
        for (var piece = Math.Max(1, input.Length / 2); tries < MostTries; piece = Math.Max(1, piece / 2))
        {
            var before = input.Length;
            for (var at = 0; at < input.Length && tries < MostTries;)
            {
                tries++;
                var shorter = Splice.Replace(input, at..Math.Min(input.Length, at + piece), []);
                if (Trial.Of(reader, shorter, twice: true).Kind == kind)
                    input = shorter;
                else
                    at += piece;
            }
            if (piece == 1 && input.Length == before)
                break;
        }
        return input;
    }
}
