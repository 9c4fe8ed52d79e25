namespace ReapplyKit.Interchange;

/// <summary>A text on its way to a reader of rows: what has been handed over and is no row yet is kept, and can be handed over again.</summary>
internal sealed class KeptText(TextReader rest) : TextReader
{
    private const int Room = 1 << 12;

    private char[] _kept = [];
    private int _from;
    private int _to;

    // Up to where what is kept has been handed over.
    private int _given;

    /// <summary>What is kept: the text from the first row on that has not come whole.</summary>
    public ReadOnlySpan<char> Kept => _kept.AsSpan(_from, _to - _from);

    /// <summary>Lets go of what has become a row.</summary>
    public void Drop(int length) => _from += length;

    /// <summary>Puts another text in the place of the beginning of what is kept, and hands it all over again.</summary>
    public void Replace(int length, ReadOnlySpan<char> text)
    {
        _from += length;
        if (_from < text.Length)
        {
            var room = new char[Kept.Length + text.Length + Room];
            Kept.CopyTo(room.AsSpan(text.Length));
            (_kept, _from, _to) = (room, text.Length, text.Length + _to - _from);
        }
        _from -= text.Length;
        text.CopyTo(_kept.AsSpan(_from));
        _given = _from;
    }

    /// <summary>Reads on until so many characters are kept, or the text ends.</summary>
    public void Fill(int length)
    {
        while (_to - _from < length)
        {
            MakeRoom(Room);
            if (rest.Read(_kept, _to, _kept.Length - _to) is var read && read == 0)
                return;
            _to += read;
        }
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_given == _to)
        {
            MakeRoom(Room);
            _to += rest.Read(_kept, _to, Math.Min(buffer.Length, _kept.Length - _to));
        }
        var given = Math.Min(buffer.Length, _to - _given);
        _kept.AsSpan(_given, given).CopyTo(buffer);
        _given += given;
        return given;
    }

    public override int Read()
    {
        var one = '\0';
        return Read(new Span<char>(ref one)) == 0 ? -1 : one;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            rest.Dispose();
        base.Dispose(disposing);
    }

    private void MakeRoom(int length)
    {
        if (_kept.Length - _to >= length)
            return;
        var kept = Kept;
        var room = kept.Length + length <= _kept.Length ? _kept : new char[Math.Max(kept.Length + length, 2 * _kept.Length)];
        kept.CopyTo(room);
        (_kept, _from, _to, _given) = (room, 0, kept.Length, _given - _from);
    }
}
