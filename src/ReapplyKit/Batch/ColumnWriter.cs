using System.Runtime.CompilerServices;

namespace ReapplyKit.Batch;

/// <summary>Gathers rows into columns; once it has handed its columns out, it begins new ones.</summary>
internal sealed class ColumnWriter(int capacity)
{
    private const int ByteColumns = 11;

    private byte[][] _bytes = NewBytes(capacity);
    private ushort[] _scores = new ushort[capacity];

    public int Count { get; private set; }

    public void Add(in ApplicantFacts facts) => Add(RubricRow.Of(facts));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(in RubricRow row)
    {
        if (Count == _scores.Length)
            Grow();
        var (at, bytes) = (Count++, _bytes);
        _scores[at] = row.Step2CkScore;
        bytes[0][at] = (byte)row.Step1;
        bytes[1][at] = (byte)row.Step2Ck;
        bytes[2][at] = (byte)row.WeakLetters;
        (bytes[3][at], bytes[4][at]) = row.Step1GapMonths;
        (bytes[5][at], bytes[6][at]) = row.YearsSinceGraduation;
        (bytes[7][at], bytes[8][at]) = row.UsceRotations;
        (bytes[9][at], bytes[10][at]) = row.StrongUsLetters;
    }

    public ApplicantColumns Take()
    {
        var columns = new ApplicantColumns(new RubricColumns
        {
            Step1 = Bytes(0),
            Step2Ck = Bytes(1),
            WeakLetters = Bytes(2),
            Step2CkScore = new(_scores.AsMemory(0, Count)),
            Step1GapMonths = new(Bytes(3), Bytes(4)),
            YearsSinceGraduation = new(Bytes(5), Bytes(6)),
            UsceRotations = new(Bytes(7), Bytes(8)),
            StrongUsLetters = new(Bytes(9), Bytes(10)),
        });
        (_bytes, _scores, Count) = (NewBytes(capacity), new ushort[capacity], 0);
        return columns;
    }

    private Column<byte> Bytes(int column) => new(_bytes[column].AsMemory(0, Count));

    private void Grow()
    {
        var larger = Math.Max(16, Count * 2);
        for (var column = 0; column < ByteColumns; column++)
            Array.Resize(ref _bytes[column], larger);
        Array.Resize(ref _scores, larger);
    }

    private static byte[][] NewBytes(int capacity)
    {
        var bytes = new byte[ByteColumns][];
        for (var column = 0; column < ByteColumns; column++)
            bytes[column] = new byte[capacity];
        return bytes;
    }
}
