using System.Runtime.InteropServices;

namespace ReapplyKit.Batch;

/// <summary>A value a row, each distinct value held once, in the order in which it first appears.</summary>
internal readonly record struct CodedColumn<T>(ValueList<T> Values, ValueList<int> Codes)
    where T : notnull
{
    public static CodedColumn<T> Of(ReadOnlySpan<T> rows)
    {
        var (values, codeOf, codes) = (new List<T>(), new Dictionary<T, int>(), new int[rows.Length]);
        for (var row = 0; row < rows.Length; row++)
        {
            ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codeOf, rows[row], out var isKnown);
            if (!isKnown)
            {
                code = values.Count;
                values.Add(rows[row]);
            }
            codes[row] = code;
        }
        return new(values.ToValueList(), new ValueList<int>(codes));
    }

    /// <summary>How many rows hold each value.</summary>
    public int[] CountRows()
    {
        var counts = new int[Values.Count];
        foreach (var code in Codes)
            counts[code]++;
        return counts;
    }
}
