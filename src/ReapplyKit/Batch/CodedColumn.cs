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
            codes[row] = CodeOf(rows[row], values, codeOf);
        return new(values.ToValueList(), new ValueList<int>(codes));
    }

    /// <summary>Rows told apart by a key, so that a value is made once for each key, from the first row that has it.</summary>
    public static CodedColumn<T> Of(RowKeys rows, Func<int, T> valueOf)
    {
        var keys = rows.AsSpan();
        var (values, codeOf, codeOfKey, codes) = (new List<T>(), new Dictionary<T, int>(), new Dictionary<long, int>(), new int[keys.Length]);
        for (var row = 0; row < codes.Length; row++)
        {
            ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codeOfKey, keys[row], out var isKnown);
            if (!isKnown)
                code = CodeOf(valueOf(row), values, codeOf);
            codes[row] = code;
        }
        return new(values.ToValueList(), new ValueList<int>(codes));
    }

    /// <summary>The value of a row.</summary>
    public T this[int row] => Values[Codes[row]];

    /// <summary>What is made of each value, a row each.</summary>
    public TTo[] ToRows<TTo>(Func<T, TTo> selector)
    {
        var (made, rows) = (Array.ConvertAll(Values.ToArray(), value => selector(value)), new TTo[Codes.Count]);
        for (var row = 0; row < rows.Length; row++)
            rows[row] = made[Codes[row]];
        return rows;
    }

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

    private static int CodeOf(T value, List<T> values, Dictionary<T, int> codeOf)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codeOf, value, out var isKnown);
        if (!isKnown)
        {
            code = values.Count;
            values.Add(value);
        }
        return code;
    }
}
