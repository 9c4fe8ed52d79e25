using System.Globalization;

namespace ReapplyKit.Interchange.Tests;

/// <summary>
/// Visa cells made from a grammar, each with what it means. It shares no word list and no code with the reader: a wording is written down together with
/// its meaning, and phrases are wordings put together in ways that keep it.
/// </summary>
internal static class VisaPhraseGrammar
{
    public enum Meaning
    {
        Sponsored,
        SponsoredAfterStep3,
        Refused,
        Open,
    }

    private static readonly string[] J1 = ["J-1", "J1", "j1", "J 1", "J-1 visa", "J1 visas", "J-1 clinical visa", "J-1 through ECFMG", "J‑1", "ECFMG J-1"];
    private static readonly string[] H1B = ["H-1B", "H1B", "h1b", "H 1 B", "H1-B", "H-1B visa", "H1b visas", "H‑1B", "H-1b", "H1"];

    private static readonly (string Wording, Meaning Meaning)[] Wordings =
    [
        ("{0}", Meaning.Sponsored),
        ("{0}: yes", Meaning.Sponsored),
        ("{0} - yes", Meaning.Sponsored),
        ("{0} sponsored", Meaning.Sponsored),
        ("{0} accepted", Meaning.Sponsored),
        ("sponsors {0}", Meaning.Sponsored),
        ("we accept {0}", Meaning.Sponsored),
        ("{0} available", Meaning.Sponsored),
        ("{0} ok", Meaning.Sponsored),
        ("will sponsor {0}", Meaning.Sponsored),
        ("{0} is supported", Meaning.Sponsored),
        ("{0} (ECFMG-certified only)", Meaning.Sponsored),
        ("no {0}", Meaning.Refused),
        ("{0}: no", Meaning.Refused),
        ("{0} - No", Meaning.Refused),
        ("{0} not sponsored", Meaning.Refused),
        ("does not sponsor {0}", Meaning.Refused),
        ("doesn't sponsor {0}", Meaning.Refused),
        ("we don’t sponsor {0}", Meaning.Refused),
        ("{0} not accepted", Meaning.Refused),
        ("{0} is not accepted", Meaning.Refused),
        ("unable to sponsor {0}", Meaning.Refused),
        ("cannot sponsor {0}", Meaning.Refused),
        ("can't sponsor {0}", Meaning.Refused),
        ("{0} not available", Meaning.Refused),
        ("{0} unavailable", Meaning.Refused),
        ("we do not offer {0}", Meaning.Refused),
        ("unfortunately we cannot sponsor {0}", Meaning.Refused),
        ("{0} is not supported at this time", Meaning.Refused),
        ("will not sponsor {0}", Meaning.Refused),
        ("won't sponsor {0}", Meaning.Refused),
        ("never sponsors {0}", Meaning.Refused),
        ("{0} isn't sponsored", Meaning.Refused),
        ("{0} not offered", Meaning.Refused),
        ("no sponsorship for {0}", Meaning.Refused),
        ("no longer sponsors {0}", Meaning.Refused),
        ("{0} (no)", Meaning.Refused),
        ("{0} (not sponsored)", Meaning.Refused),
        ("{0} applicants are not considered", Meaning.Refused),
        ("program is not able to sponsor {0}", Meaning.Refused),
        ("{0} for fellows only", Meaning.Refused),
        ("{0}?", Meaning.Open),
        ("{0} ?", Meaning.Open),
        ("{0} (?)", Meaning.Open),
        ("{0} case by case", Meaning.Open),
        ("{0} on a case-by-case basis", Meaning.Open),
        ("maybe {0}", Meaning.Open),
        ("{0} (varies)", Meaning.Open),
        ("{0} TBD", Meaning.Open),
        ("{0}: see website", Meaning.Open),
        ("may sponsor {0}", Meaning.Open),
        ("might accept {0}", Meaning.Open),
        ("{0} possible", Meaning.Open),
        ("{0} (contact program)", Meaning.Open),
        ("{0} under review", Meaning.Open),
        ("{0} for fellows", Meaning.Open),
        ("{0} unclear", Meaning.Open),
        ("not sure about {0}", Meaning.Open),
        ("rarely {0}", Meaning.Open),
        ("{0} in exceptional cases", Meaning.Open),
        ("{0} considered", Meaning.Open),
    ];

    private static readonly (string Wording, Meaning Meaning)[] H1BConditions =
    [
        ("{0} after Step 3", Meaning.SponsoredAfterStep3),
        ("{0} with Step 3", Meaning.SponsoredAfterStep3),
        ("{0} (Step 3 required)", Meaning.SponsoredAfterStep3),
        ("{0} if Step 3 passed", Meaning.SponsoredAfterStep3),
        ("no {0} without Step 3", Meaning.SponsoredAfterStep3),
        ("{0} only with Step 3", Meaning.SponsoredAfterStep3),
    ];

    private static readonly (string Wording, Meaning Meaning)[] Shared =
    [
        ("{0}/{1}", Meaning.Sponsored),
        ("{0} & {1}", Meaning.Sponsored),
        ("{0} and {1}", Meaning.Sponsored),
        ("{0}, {1}", Meaning.Sponsored),
        ("{0} + {1}", Meaning.Sponsored),
        ("both {0} and {1}", Meaning.Sponsored),
        ("sponsors {0} and {1}", Meaning.Sponsored),
        ("{0} and {1} accepted", Meaning.Sponsored),
        ("not only {0} but also {1}", Meaning.Sponsored),
        ("No {0}/{1}", Meaning.Refused),
        ("no {0} or {1}", Meaning.Refused),
        ("no {0}, no {1}", Meaning.Refused),
        ("does not sponsor {0}/{1}", Meaning.Refused),
        ("does not sponsor {0} or {1}", Meaning.Refused),
        ("doesn't sponsor {0} & {1}", Meaning.Refused),
        ("{0} / {1} not sponsored", Meaning.Refused),
        ("{0} and {1} are not accepted", Meaning.Refused),
        ("neither {0} nor {1}", Meaning.Refused),
        ("{0} and {1} not available", Meaning.Refused),
        ("unfortunately we cannot sponsor {0} or {1}", Meaning.Refused),
        ("{0}, {1}, not sponsored", Meaning.Refused),
        ("does not sponsor {0}, {1}, or O-1", Meaning.Refused),
        ("{0}/{1}?", Meaning.Open),
        ("{0} / {1} case by case", Meaning.Open),
        ("maybe {0} or {1}", Meaning.Open),
        ("{0}/{1} (see website)", Meaning.Open),
        ("{0}/{1} varies", Meaning.Open),
        ("{0}, {1}: contact program", Meaning.Open),
    ];

    private static readonly (string Text, Meaning Meaning)[] Whole =
    [
        ("none", Meaning.Refused), ("no", Meaning.Refused), ("no visas", Meaning.Refused), ("no visa sponsorship", Meaning.Refused),
        ("does not sponsor visas", Meaning.Refused), ("doesn't sponsor", Meaning.Refused), ("not sponsored", Meaning.Refused),
        ("unable to sponsor visas", Meaning.Refused), ("visa sponsorship not available", Meaning.Refused), ("none offered", Meaning.Refused),
        ("visas not accepted", Meaning.Refused), ("unfortunately we cannot sponsor any visa", Meaning.Refused),
        ("US citizens and permanent residents only", Meaning.Refused), ("US citizens only", Meaning.Refused), ("green card or US citizen only", Meaning.Refused),
        ("must be a US citizen or permanent resident", Meaning.Refused), ("no visas, US citizens only", Meaning.Refused),
        ("case by case", Meaning.Open), ("varies", Meaning.Open), ("see website", Meaning.Open), ("maybe", Meaning.Open), ("TBD", Meaning.Open),
        ("contact program", Meaning.Open), ("yes", Meaning.Open), ("visa sponsorship available", Meaning.Open), ("depends", Meaning.Open),
    ];

    private static readonly Func<string, string>[] Dress =
    [
        s => s, s => s.ToUpperInvariant(), s => s.ToLowerInvariant(), s => s + ".", s => $"  {s} ", s => s.Replace(" ", " ", StringComparison.Ordinal), s => "“" + s + "”",
    ];

    /// <summary>All phrases with what they mean for J-1 and H-1B; null where they say nothing of it.</summary>
    public static IEnumerable<(string Text, Meaning? J1, Meaning? H1B)> All()
    {
        var turn = 0;
        foreach (var (wording, meaning) in Wordings)
        {
            foreach (var spelling in J1)
                yield return (Dressed(Put(wording, spelling), turn++), meaning, null);
            foreach (var spelling in H1B)
                yield return (Dressed(Put(wording, spelling), turn++), null, meaning);
        }
        foreach (var (wording, meaning) in H1BConditions)
        {
            foreach (var spelling in H1B)
                yield return (Dressed(Put(wording, spelling), turn++), null, meaning);
        }
        foreach (var (wording, meaning) in Shared)
        {
            for (var i = 0; i < J1.Length; i++)
            {
                yield return (Dressed(Put(wording, J1[i], H1B[i]), turn++), meaning, meaning);
                yield return (Dressed(Put(wording, H1B[i], J1[i]), turn++), meaning, meaning);
            }
        }
        foreach (var (text, meaning) in Whole)
        {
            foreach (var dress in Dress)
                yield return (dress(text), meaning, meaning);
        }
        foreach (var j1 in Wordings)
        {
            foreach (var h1B in Wordings.Concat(H1BConditions))
            {
                var (first, second) = (Put(j1.Wording, J1[turn % J1.Length]), Put(h1B.Wording, H1B[turn % H1B.Length]));
                if (turn++ % 2 == 1)
                    (first, second) = (second, first);
                var joint = (turn % 5) switch
                {
                    0 => $"{first}; {second}",
                    1 => $"{first}\n{second}",
                    2 => $"['{first.Replace('\'', '’')}', '{second.Replace('\'', '’')}']",
                    3 => $"[\"{first}\", \"{second}\"]",
                    _ => $"{first}. {second}",
                };
                yield return (joint, j1.Meaning, h1B.Meaning);
            }
        }
        // A comma parts items whose own words are plain; what is only listed beside a denial could be meant by it, and is left out here.
        foreach (var j1 in Wordings.Skip(1).Where(w => w.Wording.EndsWith("ed", StringComparison.Ordinal) || w.Wording.Contains(": ", StringComparison.Ordinal)))
        {
            foreach (var h1B in Wordings.Skip(1).Where(w => w.Wording.EndsWith("ed", StringComparison.Ordinal) || w.Wording.Contains(": ", StringComparison.Ordinal)))
                yield return ($"{Put(j1.Wording, "J-1")}, {Put(h1B.Wording, "H1B")}", j1.Meaning, h1B.Meaning);
        }
    }

    private static string Put(string wording, params object[] types) => string.Format(CultureInfo.InvariantCulture, wording, types);

    private static string Dressed(string text, int turn) => Dress[turn % Dress.Length](text);
}
