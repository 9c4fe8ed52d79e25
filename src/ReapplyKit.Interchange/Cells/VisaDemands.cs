using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Puts into plain words what a visa cell, in small letters, asks of the applicant: who must hold a visa already is not told that the program sponsors it.
/// </summary>
internal static class VisaDemands
{
    private const string Visa = @"(?:j-?\s?1s?|h-?\s?1-?\s?bs?)";
    private const string Type = "(?:" + Visa + @"|eads?|green\s?cards?|gcs?|(?:us\s+)?citizenship|permanent\s+residen(?:cy|ce)|o-?1s?|f-?1s?)";
    private const string Or = @"\s*(?:,\s*(?:or\b|and\b)?|/|\b(?:or|and)\b)\s*(?:an?\s+)?";
    private const string Types = "(?>(?:an?\\s+)?(?:" + Type + Or + ")*" + Type + @"(?:\s+(?:visas?|status))*)";

    /// <summary>The cell with each demand left open.</summary>
    public static string LeftOpen(string cell) => Preferring.Replace(Required.Replace(Held.Replace(cell, " maybe "), " maybe"), "maybe ");

    // "Must hold J-1 visa", "applicants must have a valid J-1", "requires J-1 or H-1B"; "must hold J-1 visa sponsored by ECFMG" tells who sponsors it.
    private static readonly Pattern Held = new(
        @"(?:\b(?:must|needs?\s+to|(?:has|have)\s+to|should|required\s+to)\s+(?:(?:already|currently|either)\s+)*(?:hold|have|possess|own|be\s+on|be\s+in)"
        + @"|(?<=(?:^|[;.])\s*(?:(?:we|program|all|any|img|fmg|international|foreign)s?\s+)*(?:(?:applicants?|candidates?|graduates?)\s+)?)(?:requires?|needs?)(?:\s+to\s+(?:have|hold))?|\b(?:required|needed)\s*:)"
        + @"\s+(?:(?:an?|the|their|own|valid|current|active|existing|either)\s+)*(?=(?:" + Type + Or + ")*" + Visa + @"\b)(?=" + Types + @"(?!\w|\s+(?:(?:(?:is|are)\s+)?sponsor|through|via|by|step|from)))",
        RegexOptions.CultureInvariant);

    // "J-1 or H-1B or EAD required".
    private static readonly Pattern Required = new(
        @"(?<=\b" + Visa + @"\b[^;.]*)(?<=(?:^|[;.,])\s*(?:(?:valid|current|active|existing|an?|either)\s+)*" + Types + @")\s+(?:(?:is|are)\s+)?(?:required|needed|mandatory|necessary)(?=\s*(?:[;,.)]|$|to\s+apply\b|at\s+application\b|(?:for|of|by)\s+(?:all\s+)?(?:non\b|imgs?\b|fmgs?\b|international\b|foreign)))",
        RegexOptions.CultureInvariant);

    // "Prefers no visas", "no visas preferred": not turned away, and not welcome.
    private static readonly Pattern Preferring = new(
        @"\b(?:prefer|prefers|preferably)\s+(?:no|not|non|none|without)\b(?:\s+to)?\s*|\bno\s+(?=(?:" + Types + @"|visas?(?:\s+sponsorship)?)\s+preferred\b)",
        RegexOptions.CultureInvariant);
}
