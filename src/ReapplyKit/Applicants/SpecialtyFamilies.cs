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
    private const int MostNearest = 3;
    private const int LettersPerSlip = 4;

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ValueList<string>?> _families = new(StringComparer.OrdinalIgnoreCase);

    internal SpecialtyFamilies(
        IEnumerable<(string Name, ValueList<string> Others)> names, IEnumerable<(string Specialty, ValueList<string>? Counts)> families)
    {
        foreach (var (name, others) in names)
        {
            _names[Bare(name)] = name;
            foreach (var other in others)
                _names[Bare(other)] = name;
        }
        foreach (var (specialty, counts) in families)
            _families[NameOf(specialty)] = counts?.Select(NameOf).ToValueList();
        Names = _names.Values.Distinct(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Every specialty by its full name.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The full name of a specialty: <c>Surgery</c> and <c>General Surgery</c> are one.</summary>
    /// <param name="written">The specialty, as written.</param>
    /// <returns>Its full name; the text itself where it is not among the names.</returns>
    public string NameOf(string written) => Full(Guard.Against.Null(written));

    /// <summary>Whether a specialty is among the names.</summary>
    /// <param name="written">The specialty, as written.</param>
    /// <returns>True where it is.</returns>
    public bool Knows(string written) => _names.ContainsKey(Bare(Guard.Against.Null(written)));

    /// <summary>Whether two texts name one specialty.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>True where they do.</returns>
    public bool AreSame(string one, string other) =>
        string.Equals(Full(Guard.Against.Null(one)), Full(Guard.Against.Null(other)), StringComparison.OrdinalIgnoreCase);

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
        if (_families.TryGetValue(NameOf(wanted), out var counts) && (counts is not { } family || family.Contains(NameOf(done))))
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
    public ValueList<string> Nearest(string written) => Nearest(Guard.Against.Null(written), Names);

    /// <summary>The nearest of some names.</summary>
    internal static ValueList<string> Nearest(string written, IEnumerable<string> names)
    {
        var text = Bare(written).ToUpperInvariant();
        return names.Select(name => (Name: name, Away: Distance(text, Bare(name).ToUpperInvariant())))
            .Where(n => n.Away <= Math.Max(2, text.Length / LettersPerSlip))
            .OrderBy(n => n.Away).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Take(MostNearest).Select(n => n.Name).ToValueList();
    }

    /// <summary>Whether another holds the same names and families.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where it does.</returns>
    public bool Equals(SpecialtyFamilies? other) => other is not null && HoldsAll(_names, other._names) && HoldsAll(_families, other._families);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpecialtyFamilies);

    /// <inheritdoc/>
    public override int GetHashCode() => Names.GetHashCode();

    /// <summary>The names on one line.</summary>
    /// <returns>All of them, in the order of the pack.</returns>
    public override string ToString() => string.Join(", ", Names);

    private static bool HoldsAll<T>(Dictionary<string, T> one, Dictionary<string, T> other) => one.Count == other.Count
        && one.All(pair => other.TryGetValue(pair.Key, out var value) && EqualityComparer<T>.Default.Equals(pair.Value, value));

    private string Full(string written) => _names.GetValueOrDefault(Bare(written), written.Trim());

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    // Letters to add, drop or change.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, left) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                left = Math.Min(Math.Min(left, row[j]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], left);
            }
        }
        return row[^1];
    }
}
