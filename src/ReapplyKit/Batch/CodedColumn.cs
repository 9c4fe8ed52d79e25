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

    /// <summary>The value of a row.</summary>
    public T this[int row] => Values[Codes[row]];

    /// <summary>The same rows, each value with one of a few variants of another thing.</summary>
    /// <param name="variants">How many variants there are.</param>
    /// <param name="variantOf">The variant of a row, from 0.</param>
    /// <param name="with">A value with a variant.</param>
    public CodedColumn<TWith> With<TWith>(int variants, Func<int, int> variantOf, Func<T, int, TWith> with)
        where TWith : notnull
    {
        var (places, values, codes) = (new int[Values.Count * variants], new List<TWith>(), new int[Codes.Count]);
        for (var row = 0; row < codes.Length; row++)
        {
            var variant = variantOf(row);
            ref var placeFrom1 = ref places[Codes[row] * variants + variant];
            if (placeFrom1 == 0)
            {
                values.Add(with(Values[Codes[row]], variant));
                placeFrom1 = values.Count;
            }
            codes[row] = placeFrom1 - 1;
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
