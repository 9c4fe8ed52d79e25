using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Puts the German, Spanish, French and Portuguese words that requirement cells are made of into English.</summary>
internal static class ForeignWords
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
        ("maximum", ["höchstens", "maximal", "máximo", "maximo", "au maximum", "como máximo", "no máximo", "bis zu", "jusqu'à", "hasta", "até"]),
        ("minimum", ["mindestens", "minimal", "mínimo", "minimo", "au moins", "au minimum", "al menos", "por lo menos", "pelo menos", "no mínimo"]),
        ("more than", ["mehr als", "más de", "plus de", "mais de"]),
        ("less than", ["weniger als", "menos de", "moins de"]),
        ("about", ["etwa", "ungefähr", "unos", "environ", "cerca de"]),
        ("exceptions", ["ausnahme", "ausnahmen", "excepciones", "excepción", "exceções", "exceção"]),
        ("possible", ["möglich", "posible", "posibles", "possível", "possíveis", "possibles"]),
        ("not", ["nicht"]),
        ("no", ["kein", "keine", "keinen", "ohne", "sin", "sem", "sans", "pas de", "ningún", "ninguna", "ninguno", "nenhum", "nenhuma", "aucun", "aucune"]),
    }.SelectMany(w => w.Foreign, (w, foreign) => (foreign, w.English)).ToFrozenDictionary(w => w.foreign, w => w.English, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Nothing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "keine", "keiner", "ninguno", "ninguna", "nenhum", "nenhuma", "aucun", "aucune");

    /// <summary>The cell in English, as far as its words are known.</summary>
    public static string InEnglish(string text) => Nothing.Contains(text.AsSpan().Trim().Trim('.').ToString()) ? "none"
        : YearAlone.Replace(Foreign.Replace(text, m => Words[m.Value]), "$1 year");

    /// <summary>What a cell says of an exam in English, as far as its words are known.</summary>
    public static string OfExams(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0660', '\u06F9') >= 0)
            text = string.Concat(text.Select(c => CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : c));
        return Exam.Replace(text, InEnglish);

        static string InEnglish(Match match) =>
            match.Groups["failed"].Success ? "failed" : match.Groups["passed"].Success ? "passed" : match.Groups["then"].Success ? "then"
            : match.Groups["points"].Success ? "points" : match.Groups["after"].Success ? $"after {(match.Groups["n"].Success ? match.Groups["n"].Value : "1")} failure"
            : match.Groups["first"].Success ? "1st attempt" : match.Groups["second"].Success ? "2nd attempt" : match.Groups["third"].Success ? "3rd attempt"
            : match.Groups["never"].Success ? "no attempts" : $"{match.Groups["n"].Value} attempts";
    }

    private const string Sitting = @"(?:versuch(?:e|en)?|anlauf|intentos?|tentativas?|tentatives?|essais?|oportunidad|convocatoria)";

    private static readonly Pattern Exam = new(
        @"(?<![\p{L}\p{M}'’-])(?:(?<after>(?:nach|tras|después de|depois de|après)\s+(?:(?:einem|un|um|(?<n>[1-9]))\s+)?(?:fehlversuch(?:en?)?|reprobar|reprovar|échec|suspenso|intento fallido))"
        + @"|(?<failed>nicht\s+(?:bestanden|geschafft)|durchgefallen|no\s+aprob(?:ado|ada|ó)|não\s+(?:aprovad[oa]|passou)|non\s+réussie?|reprob(?:ado|ada|ó)|reprovad[oa]|suspens[oa]|échouée?|echou[ée]|échec|ratée?)"
        + @"|(?<passed>bestanden|geschafft|aprob(?:ado|ada|ó)|aprovad[oa]|passou|réussie?|reussi|validée?)|(?<then>puis|danach|luego|después|depois|ensuite)|(?<points>punkte?|puntos?|pontos?)"
        + @"|(?:(?:im|beim|in|en|al|a|na|no|au|à|à la|a la|am|el|la|the)\s+){0,2}(?:(?<first>(?:1\s*[.ºªo]|1er|1ère|1re|1ro|1a|ersten?|primer|primera|primeira|premier|première)\s*" + Sitting
        + @")|(?<second>(?:2\s*[.ºªo]|2do|2da|2a|2e|2ème|2nd|zweiten?|segund[oa]|deuxième|second|seconde)\s*" + Sitting + @")|(?<third>(?:3\s*[.ºªo]|3ro|3er|3a|3e|3ème|dritten?|tercer|terceira|troisième)\s*" + Sitting + @"))"
        + @"|(?<never>(?:kein|keine|sin|sem|sans)\s+" + Sitting + @")|(?<n>[1-9])\s*(?:" + Sitting + @"))(?![\p{L}\p{M}'’-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Foreign = new(
        @"(?<![\p{L}\p{M}'’-])(?:jahre?n?|años?|anos?|ans|années?|monate?n?|mes|meses|mês|mois|wochen?|semanas?|semaines?|versuche?|intentos?|tentativas?|tentatives?|essais?"
        + "|briefe|empfehlungsschreiben|cartas|lettres|grenze|begrenzung|obergrenze|beschränkung|límite|limite|unbegrenzt|unbeschränkt|ilimitad[oa]|ilimitados|illimités?"
        + "|höchstens|maximal|(?:como |no )?máximo|maximo|au maximum|bis zu|jusqu'à|hasta|até|ausnahmen?|excepci(?:ones|ón)|exceç(?:ões|ão)|möglich|posibles?|possível|possíveis|possibles|nicht|mindestens|minimal|(?:no )?mínimo|minimo|au moins|au minimum|al menos|por lo menos|pelo menos"
        + "|mehr als|más de|plus de|mais de|weniger als|menos de|moins de|etwa|ungefähr|unos|environ|cerca de"
        + @"|keine?n?|ohne|sin|sem|sans|pas de|ningún|ningun[oa]|nenhuma?|aucune?)(?![\p{L}\p{M}'’-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "1 an".
    private static readonly Pattern YearAlone = new(@"\b(1|un)\s+an(?=\s*(?:$|[;,.(]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
