namespace ReapplyKit;

/// <summary>The words of a brief: what people say where files have a name.</summary>
internal static class BriefWords
{
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

    public static string Decide(IEnumerable<DecisionGate> gates) => gates.Select(Question).ToList() is [.. { Count: > 0 } first, var last]
        ? $"Decide: {string.Join(", ", first)}, and {last}"
        : gates.First() == DecisionGate.Specialty ? "Decide: " + Question(DecisionGate.Specialty) : "Decide " + Question(gates.First());

    private static string Question(DecisionGate gate) => gate switch
    {
        DecisionGate.Specialty => "the same specialty or another",
        DecisionGate.MainActivity => "the main activity of the year",
        _ => "whether to sit Step 3",
    };
}
