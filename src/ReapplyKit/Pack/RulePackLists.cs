namespace ReapplyKit;

/// <summary>
/// The lists of a pack whose entries have names: which properties of an entry are its name. Every other list is replaced whole.
/// </summary>
internal static class RulePackLists
{
    private static readonly ValueList<(string Path, ValueList<string> Names)> Lists =
    [
        ("$.clauses.clauses", ["id"]),
        ("$.clauses.parts", ["id"]),
        ("$.countdown.audit", ["text"]),
        ("$.countdown.emphasis", ["id"]),
        ("$.countdown.emphasis[].milestones", ["milestone"]),
        ("$.countdown.milestones", ["id"]),
        ("$.countdown.milestones[].after", ["milestone"]),
        ("$.countdown.milestones[].targets", ["id"]),
        ("$.fees.seasons", ["year"]),
        ("$.fees.seasons[].erasApplications.tiers", ["from"]),
        ("$.fees.matches", ["name"]),
        ("$.fees.matches[].specialties", ["specialty"]),
        ("$.fees.services", ["name"]),
        ("$.fees.services[].seasons", ["year"]),
        ("$.fees.services[].seasons[].applications.tiers", ["from"]),
        ("$.fees.services[].specialties", ["specialty"]),
        ("$.interviews.bands", ["problem"]),
        ("$.opinions.alternatives.specialties", ["name"]),
        ("$.practice.explanations", ["rule"]),
        ("$.practice.listening", ["rule"]),
        ("$.programs.labels", ["rule"]),
        ("$.programs.policy", ["weakness"]),
        ("$.proof.answered.by", ["weakness"]),
        ("$.reading.specialties.families", ["specialty"]),
        ("$.reading.specialties.names", ["name"]),
        ("$.reading.step1.passing", ["from"]),
        ("$.reading.step2Ck.passing", ["from"]),
        ("$.reading.step3.passing", ["from"]),
        ("$.research.designs", ["kind"]),
        ("$.rubric.step2Ck.scores", ["tier"]),
        ("$.rubric.usce.bands", ["tier"]),
        ("$.rubric.yearsSinceGraduation.bands", ["tier"]),
        ("$.seasons.seasons", ["year"]),
        ("$.seasons.seasons[].dates", ["event"]),
        ("$.signals.allowances", ["season", "specialty"]),
        ("$.signals.order", ["rule"]),
    ];

    /// <summary>The bands that meet end to end: where one moves its end, the one next to it follows.</summary>
    private static readonly ValueList<string> Bands =
        ["$.interviews.bands", "$.rubric.step2Ck.scores", "$.rubric.usce.bands", "$.rubric.yearsSinceGraduation.bands"];

    /// <summary>Every list whose entries have names, with <c>[]</c> for any entry of a list on the way.</summary>
    public static IEnumerable<string> Paths => Lists.Select(list => list.Path);

    /// <param name="path">The list, with <c>[]</c> for any entry of a list on the way.</param>
    /// <returns>The properties that name an entry; null where entries have no names.</returns>
    public static ValueList<string>? NameOf(string path)
    {
        foreach (var (list, names) in Lists)
        {
            if (list == path)
                return names;
        }
        return null;
    }

    public static bool AreBands(string path) => Bands.Contains(path);
}
