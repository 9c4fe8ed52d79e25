using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Puts the German, Spanish, French and Portuguese words that requirement cells are made of into English.</summary>
internal static partial class ForeignWords
{
    private static readonly FrozenDictionary<string, string> Words = new (string English, string[] Foreign)[]
    {
        ("years", ["jahr", "jahre", "jahren", "año", "años", "ano", "anos", "ans", "année", "années"]),
        ("months", ["monat", "monate", "monaten", "mes", "meses", "mês", "mois"]),
        ("weeks", ["woche", "wochen", "semana", "semanas", "semaine", "semaines"]),
        ("attempts", ["versuch", "versuche", "intento", "intentos", "tentativa", "tentativas", "tentative", "tentatives", "essai", "essais"]),
        ("letters", ["briefe", "empfehlungsschreiben", "cartas", "lettres"]),
        ("limit", ["grenze", "begrenzung", "obergrenze", "beschränkung", "límite", "limite"]),
        ("unlimited", ["unbegrenzt", "unbeschränkt", "ilimitado", "ilimitados", "ilimitada", "illimité", "illimités"]),
        ("maximum", ["höchstens", "maximal", "máximo", "maximo", "au maximum", "como máximo", "no máximo", "bis zu", "jusqu'à"]),
        ("minimum", ["mindestens", "minimal", "mínimo", "minimo", "au moins", "au minimum", "al menos", "por lo menos", "pelo menos", "no mínimo"]),
        ("more than", ["mehr als", "más de", "plus de", "mais de"]),
        ("less than", ["weniger als", "menos de", "moins de"]),
        ("about", ["etwa", "ungefähr", "unos", "environ", "cerca de"]),
        ("no", ["kein", "keine", "keinen", "ohne", "sin", "sem", "sans", "pas de", "ningún", "ninguna", "ninguno", "nenhum", "nenhuma", "aucun", "aucune"]),
    }.SelectMany(w => w.Foreign, (w, foreign) => (foreign, w.English)).ToFrozenDictionary(w => w.foreign, w => w.English, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Nothing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "keine", "keiner", "ninguno", "ninguna", "nenhum", "nenhuma", "aucun", "aucune");

    /// <summary>The cell in English, as far as its words are known.</summary>
    public static string InEnglish(string text) => Nothing.Contains(text.AsSpan().Trim().Trim('.').ToString()) ? "none"
        : YearAlone().Replace(Foreign().Replace(text, m => Words[m.Value]), "$1 year");

    [GeneratedRegex(
        @"(?<![\p{L}\p{M}'’-])(?:jahre?n?|años?|anos?|ans|années?|monate?n?|mes|meses|mês|mois|wochen?|semanas?|semaines?|versuche?|intentos?|tentativas?|tentatives?|essais?"
        + "|briefe|empfehlungsschreiben|cartas|lettres|grenze|begrenzung|obergrenze|beschränkung|límite|limite|unbegrenzt|unbeschränkt|ilimitad[oa]|ilimitados|illimités?"
        + "|höchstens|maximal|(?:como |no )?máximo|maximo|au maximum|bis zu|jusqu'à|mindestens|minimal|(?:no )?mínimo|minimo|au moins|au minimum|al menos|por lo menos|pelo menos"
        + "|mehr als|más de|plus de|mais de|weniger als|menos de|moins de|etwa|ungefähr|unos|environ|cerca de"
        + @"|keine?n?|ohne|sin|sem|sans|pas de|ningún|ningun[oa]|nenhuma?|aucune?)(?![\p{L}\p{M}'’-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    // "1 an".
    [GeneratedRegex(@"\b(1|un)\s+an(?=\s*(?:$|[;,.(]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();
}
