using static System.FormattableString;

namespace ReapplyKit;

internal static class AdviserText
{
    public static string Kind(AdviserKind kind) => kind switch
    {
        AdviserKind.FacultyMentor => "US faculty mentor",
        AdviserKind.ProgramDirector => "program director",
        AdviserKind.MatchedImg => "matched IMG",
        _ => "other adviser",
    };

    public static string Of(OutsideOpinion opinion) =>
        opinion.Held is { } held ? Invariant($"{Kind(opinion.Adviser)} on {held:uuuu-MM-dd}") : Kind(opinion.Adviser);
}
