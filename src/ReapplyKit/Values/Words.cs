using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ReapplyKit;

/// <summary>The words by which enums are written in files: their names in lower camel case.</summary>
internal static class Words
{
    private static readonly ValueList<(string Plain, string Written)> Abbreviations =
    [
        ("step1", "Step 1"), ("step2 ck", "Step 2 CK"), ("step3", "Step 3"), ("h1 b", "H-1B"), ("j1", "J-1"),
        ("comlex", "COMLEX"), ("ecfmg", "ECFMG"), ("eras", "ERAS"), ("img", "IMG"), ("usce", "USCE"),
    ];

    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => CamelCase(value.ToString());

    public static string All<TEnum>()
        where TEnum : struct, Enum => string.Join(", ", OfEach(typeof(TEnum)));

    /// <summary>The words of an enum in the order of its values.</summary>
    public static string[] OfEach(Type type) => Array.ConvertAll(Enum.GetNames(type), CamelCase);

    // Not generic, like what it calls: what is generic over an enum is compiled anew for every enum, which loading a pack would wait for.
    public static object? Read(Type type, string word)
    {
        foreach (var name in Enum.GetNames(type))
        {
            if (IsCamelCase(word, name))
                return Enum.Parse(type, name);
        }
        return null;
    }

    /// <summary>Reads a word as people write it.</summary>
    public static object? ReadLoosely(Type type, string text)
    {
        foreach (var name in Enum.GetNames(type))
        {
            if (IsLoosely(name, text))
                return Enum.Parse(type, name);
        }
        return null;
    }

    /// <summary>Whether a text is a word as people write it: letters and digits decide, case, spaces and hyphens do not.</summary>
    public static bool IsLoosely(string word, string text)
    {
        var place = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (place == word.Length || char.ToLowerInvariant(c) != char.ToLowerInvariant(word[place++]))
                    return false;
            }
            // What is left out must be harmless: a question mark or a plus would change what is said.
            else if (c is not (' ' or '-' or '_' or '.' or '/'))
            {
                return false;
            }
        }
        return place == word.Length;
    }

    /// <summary>
    /// A value's name as words of a sentence: <c>HomeCountryPhysician</c> reads "home country physician", <c>EcfmgStatus</c> "ECFMG
    /// status".
    /// </summary>
    public static string Sentence<TEnum>(TEnum value)
        where TEnum : struct, Enum => Sentence(Enum.GetName(value) ?? value.ToString());

    private static string Sentence(string name)
    {
        var text = Spaced(name);
        foreach (var (plain, written) in Abbreviations)
            text = text.Replace(plain, written, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A name cut into words of lower case, without a word of abbreviations.</summary>
    [SuppressMessage("Globalization", "CA1308", Justification = "Words of a sentence are lower case.")]
    public static string Spaced(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (text.Length > 0 && char.IsAsciiLetterUpper(c))
                text.Append(' ');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }

    /// <summary>A value's name as words that begin a line: <c>YearsSinceGraduation</c> reads "Years since graduation".</summary>
    public static string Heading<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var words = Sentence(value);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static bool IsCamelCase(string word, string name) =>
        word.Length == name.Length && word[0] == char.ToLowerInvariant(name[0]) && word.AsSpan(1).SequenceEqual(name.AsSpan(1));

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
