using System.Text;

namespace ReapplyKit.Interchange;

/// <summary>Reads as Windows-1252 what is not UTF-8, as Excel's plain "CSV" saves accents, and remembers what it was.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    private const int MostExamples = 3;

    // What 0x80 to 0x9F stand for; the five that stand for nothing read as the character for what cannot be read.
    private const string Upper =
        "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    private readonly List<char> _examples = [];

    /// <summary>How many characters were read so.</summary>
    public int Count { get; private set; }

    /// <summary>The first that differ, three at most.</summary>
    public string Examples => string.Join(", ", _examples);

    public override int MaxCharCount => 3;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Characters(this);

    private char Read(byte value)
    {
        var read = value is >= 0x80 and <= 0x9F ? Upper[value - 0x80] : (char)value;
        Count++;
        if (_examples.Count < MostExamples && !_examples.Contains(read))
            _examples.Add(read);
        return read;
    }

    private sealed class Characters(Windows1252Fallback owner) : DecoderFallbackBuffer
    {
        private char[] _read = [];
        private int _next;

        public override int Remaining => _read.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_read, _next) = ([.. bytesUnknown.Select(owner.Read)], 0);
            return _read.Length > 0;
        }

        public override char GetNextChar() => _next < _read.Length ? _read[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
                return false;
            _next--;
            return true;
        }

        public override void Reset() => (_read, _next) = ([], 0);
    }
}
