using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// The names of specialties, and which of them count for which: letters, rotations and research of another family are counted apart. It
/// has a direction: a cardiologist's letter counts for Internal Medicine, and an internist's letter does not make a cardiologist.
/// </summary>
/// <example><code>
/// rules.Rubric.Reading.Specialties.Counts("Family Medicine", "Surgery"); // false
/// rules.Rubric.Reading.Specialties.Nearest("Famly Medicine");            // Family Medicine
/// </code></example>
public sealed class SpecialtyFamilies : IEquatable<SpecialtyFamilies>
{
    private readonly Dictionary<string, string> _names = new(new ByLetters());
    private readonly Dictionary<string, string[]?> _families = new(StringComparer.OrdinalIgnoreCase);

    internal SpecialtyFamilies(RuleId rule, IEnumerable<SpecialtyRow> names, IEnumerable<SpecialtyRow> families)
    {
        Rule = rule;
        foreach (var row in names)
        {
            _names[row.Name] = row.Name;
            foreach (var other in row.Others ?? [])
                _names[other] = row.Name;
        }
        foreach (var row in families)
            _families[NameOf(row.Name)] = row.Others is { } counts ? Array.ConvertAll(counts, NameOf) : null;
        Names = _names.Values.Distinct(StringComparer.Ordinal).ToValueList();
        ByName = new SameSpecialty(this);
    }

    /// <summary>The rule that what belongs to another specialty is counted apart.</summary>
    public RuleId Rule { get; }

    /// <summary>Every specialty by its full name.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The full name of a specialty: <c>Surgery</c> and <c>General Surgery</c> are one.</summary>
    /// <param name="written">The specialty, as written.</param>
    /// <returns>Its full name; the text itself where it is not among the names.</returns>
    public string NameOf(string written) => Full(Guard.Against.Null(written));

    /// <summary>Whether a specialty is among the names.</summary>
    /// <param name="written">The specialty, as written.</param>
    /// <returns>True where it is.</returns>
    public bool Knows(string written) => _names.ContainsKey(Guard.Against.Null(written));

    /// <summary>The full name of a specialty that is among the names.</summary>
    internal bool TryGetName(string written, [NotNullWhen(true)] out string? name) => _names.TryGetValue(written, out name);

    /// <summary>Whether two texts name one specialty.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>True where they do.</returns>
    public bool AreSame(string one, string other) =>
        string.Equals(Guard.Against.Null(one), Guard.Against.Null(other), StringComparison.OrdinalIgnoreCase)
        || string.Equals(Full(one), Full(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether work in a specialty counts for an application in another.</summary>
    /// <param name="wanted">The specialty applied in.</param>
    /// <param name="done">The specialty of the letter, rotation or project; null where not stated.</param>
    /// <returns>True, false, or null where it is not stated or not among the names.</returns>
    public bool? Counts(string wanted, string? done)
    {
        Guard.Against.Null(wanted);
        if (done is null)
            return null;
        if (AreSame(wanted, done))
            return true;
        if (_families.TryGetValue(NameOf(wanted), out var counts) && (counts is null || counts.Contains(NameOf(done))))
            return true;
        return Knows(done) ? false : null;
    }

    /// <summary>Whether work in a specialty counts for any of those applied in; true where either is not stated.</summary>
    internal bool? Counts(ValueList<string> wanted, string? done)
    {
        if (wanted.IsEmpty || done is null)
            return true;
        bool? counts = false;
        foreach (var one in wanted)
            counts |= Counts(one, done);
        return counts;
    }

    /// <summary>The names nearest to one that is not among them.</summary>
    /// <param name="written">The specialty, as written.</param>
    /// <returns>Up to three names, nearest first; empty where none is near.</returns>
    public ValueList<string> Nearest(string written) => NearestNames.Of(Guard.Against.Null(written), Names);

    /// <summary>The names that one which is not among them is a slip or two away from; empty for a name that is known.</summary>
    internal ValueList<string> Misspelt(string written) => Knows(written) ? [] : NearestNames.BySlips(written, Names);

    /// <summary>Compares specialties by what they name: <c>Surgery</c> equals <c>General Surgery</c>.</summary>
    internal IEqualityComparer<string?> ByName { get; }

    /// <summary>Whether another holds the same names and families.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where it does.</returns>
    public bool Equals(SpecialtyFamilies? other) => other is not null
        && HoldsAll(_names, other._names, string.Equals)
        && HoldsAll(_families, other._families, (a, b) => a is null || b is null ? a == b : a.AsSpan().SequenceEqual(b));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpecialtyFamilies);

    /// <inheritdoc/>
    public override int GetHashCode() => Names.GetHashCode();

    /// <summary>The names on one line.</summary>
    /// <returns>The first of them, in the order of the pack.</returns>
    public override string ToString() => ShortText.Of($"{string.Join(", ", Names)}");

    private static bool HoldsAll<T>(Dictionary<string, T> one, Dictionary<string, T> other, Func<T, T, bool> areEqual) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && areEqual(pair.Value, value));

    private string Full(string written) => _names.GetValueOrDefault(written, written.Trim());

    private sealed class SameSpecialty(SpecialtyFamilies families) : IEqualityComparer<string?>
    {
        public bool Equals(string? x, string? y) => x is null || y is null ? x is null && y is null : families.AreSame(x, y);

        public int GetHashCode(string? obj) => obj is null ? 0 : families.Full(obj).GetHashCode(StringComparison.OrdinalIgnoreCase);
    }

    // Only letters and digits tell names apart: "Ob-Gyn" is "OB/GYN".
    private sealed class ByLetters : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y)
        {
            if (string.Equals(x, y, StringComparison.Ordinal))
                return true;
            var (i, j) = (-1, -1);
            while (true)
            {
                var (a, b) = (Next(x, ref i), Next(y, ref j));
                if (a != b)
                    return false;
                if (a == default)
                    return true;
            }
        }

        public int GetHashCode(string obj)
        {
            var (hash, i) = (0, -1);
            while (Next(obj, ref i) is var letter and not default(char))
                hash = unchecked(hash * 31 + letter);
            return hash;
        }

        private static char Next(string? text, ref int place)
        {
            while (++place < text?.Length)
            {
                if (char.IsLetterOrDigit(text[place]))
                    return char.ToUpperInvariant(text[place]);
            }
            return default;
        }
    }
}

/// <summary>A name as a pack states it, and the names that stand for it or count for it; null for any.</summary>
internal sealed record SpecialtyRow(string Name, string[]? Others);
