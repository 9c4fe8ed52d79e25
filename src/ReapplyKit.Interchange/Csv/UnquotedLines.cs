namespace ReapplyKit.Interchange;

/// <summary>A text each line of which stands in quotes as a whole, read without them.</summary>
internal sealed class UnquotedLines(TextReader text) : TextReader
{
    /// <summary>The note on such a text.</summary>
    public const string Note = "every row stands in quotes as a whole, and is read without them";

    private bool _isWithin;
    private bool _isAtStart = true;

    public override int Peek() => throw new NotSupportedException();

    public override int Read()
    {
        var next = text.Read();
        if (_isAtStart && next == '"')
            (_isWithin, next) = (true, text.Read());
        if (_isWithin && next == '"')
        {
            // A quote that is written twice stands for one; one at the end of a line closes it.
            next = text.Read();
            _isWithin = next is not (-1 or '\r' or '\n');
        }
        _isAtStart = next is '\r' or '\n';
        _isWithin &= !_isAtStart;
        return next;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        for (var i = 0; i < buffer.Length; i++)
        {
            if (Read() is not (>= 0 and var next))
                return i;
            buffer[i] = (char)next;
        }
        return buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }
}
