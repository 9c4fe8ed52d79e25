using System.Globalization;

namespace ReapplyKit;

/// <summary>The words of a brief: what people say where files have a name.</summary>
internal static class BriefWords
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static string Counted(int count, string noun) =>
        $"{(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))} {noun}{(count == 1 ? "" : "s")}";

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public static string Titles(IEnumerable<MissingExam> exams) => string.Join(" and ", exams.Select(e => e.Title));

    public static string MonthOf(LocalDate day) => day.ToString("MMMM uuuu", CultureInfo.InvariantCulture);

    public const string H1BClosed = "All attempts at Step 3 are used, so no program can file for an H-1B for you.";

    public const string H1BWayOut =
        "What is left is a J-1, or a status that needs no visa: settle first whether one is open to you, and state it in your case.";

    public static string Of(PartialDate day) => day.Earliest == day.Latest ? DayText.Said(day.Latest) : day.ToString();

    public static string Of(WeaknessKind weakness) => weakness switch
    {
        WeaknessKind.Usce => "US clinical experience",
        WeaknessKind.ApplicationBreadth => "Too few applications",
        WeaknessKind.Geography => "Too few states",
        WeaknessKind.LateSubmission => "Submitted late",
        WeaknessKind.VisaNeed => "Visa",
        WeaknessKind.InterviewSkills => "The interview",
        WeaknessKind.RankStrategy => "The ranking",
        WeaknessKind.ProgramFit => "The fit with programs",
        WeaknessKind.SpecialtyChoice => "The specialty",
        WeaknessKind.Withdrawn => "Withdrawn from the Match",
        WeaknessKind.NotRegistered => "Not registered for the Match",
        _ => Words.Heading(weakness),
    };

    public static string Of(AdviserKind adviser, bool isUsGraduate) => adviser switch
    {
        AdviserKind.MatchedImg when isUsGraduate => "a resident who matched recently",
        AdviserKind.ProgramDirector => "a program director",
        AdviserKind.MatchedImg => "an IMG who matched recently",
        AdviserKind.FacultyMentor => "a US faculty mentor",
        _ => "a " + Words.Sentence(adviser),
    };

    public static string Decide(IEnumerable<DecisionGate> gates) => gates.ToList() switch
    {
        [DecisionGate.Specialty] => "Decide: the same specialty or another",
        [DecisionGate.MainActivity] => "Decide the main activity of the year",
        [DecisionGate.Step3] => "Decide whether to sit Step 3",
        [.. var first, var last] => $"Decide on {string.Join(", ", first.Select(Named))} and {Named(last)}",
        [] => "Decide",
    };

    private static string Named(DecisionGate gate) => gate switch
    {
        DecisionGate.Specialty => "the specialty",
        DecisionGate.MainActivity => "the main activity",
        _ => "Step 3",
    };
}
