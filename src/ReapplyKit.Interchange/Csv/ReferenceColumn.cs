using System.Runtime.CompilerServices;

namespace ReapplyKit.Interchange;

/// <summary>The references of many applicants, kept as one text: most are never asked for.</summary>
internal sealed class ReferenceColumn : IEquatable<ReferenceColumn>
{
    private const int OrdinaryLength = 8;

    private char[] _text;
    private int[] _ends;
    private int _count;

    /// <summary>Begins with room for some references.</summary>
    public ReferenceColumn(int capacity = 0) => (_text, _ends) = (new char[capacity * OrdinaryLength], new int[capacity]);

    /// <summary>The reference of an applicant; null where its row has none.</summary>
    public string? this[int applicant]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(applicant);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(applicant, _count);
            var start = applicant == 0 ? 0 : _ends[applicant - 1];
            var text = VisibleText.OfName(_text.AsSpan(start, _ends[applicant] - start).ToString());
            return CsvRow.States(VisibleText.Of(text)) ? CsvCell.Text(text) : null;
        }
    }

    public int Characters => _count == 0 ? 0 : _ends[_count - 1];

    public bool Equals(ReferenceColumn? other) => other is not null
        && _ends.AsSpan(0, _count).SequenceEqual(other._ends.AsSpan(0, other._count))
        && _text.AsSpan(0, Characters).SequenceEqual(other._text.AsSpan(0, other.Characters));

    public override bool Equals(object? obj) => Equals(obj as ReferenceColumn);

    public override int GetHashCode() => string.GetHashCode(_text.AsSpan(0, Characters), StringComparison.Ordinal);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> reference)
    {
        var start = Characters;
        if (_count == _ends.Length)
            Array.Resize(ref _ends, Math.Max(64, _count * 2));
        if (start + reference.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(1024, (start + reference.Length) * 2));
        reference.CopyTo(_text.AsSpan(start));
        _ends[_count++] = start + reference.Length;
    }
}
