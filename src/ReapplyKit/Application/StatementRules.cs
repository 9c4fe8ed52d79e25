using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What personal statements are held against (clauses M5.2 to M5.4 and M5.10).</summary>
internal sealed record StatementRules
{
    internal StatementRules()
    {
    }

    /// <summary>So many versions or more are written (clause M5.2).</summary>
    public required int FewestVersions { get; init; }

    /// <summary>The rule of the versions.</summary>
    public required RuleId Versions { get; init; }

    /// <summary>The rule that one of them is the core statement (clause M5.3).</summary>
    public required RuleId Core { get; init; }

    /// <summary>The rule that another is a variant (clause M5.4).</summary>
    public required RuleId Variant { get; init; }

    /// <summary>The most characters ERAS takes, spaces included, as UTF-16 units.</summary>
    public required int MostCharacters { get; init; }

    /// <summary>The rule of the length.</summary>
    public required RuleId Length { get; init; }

    /// <summary>A red flag gets so many sentences or more (clause M5.10).</summary>
    public required int FewestSentences { get; init; }

    /// <summary>A red flag gets so many sentences or fewer (clause M5.10).</summary>
    public required int MostSentences { get; init; }

    /// <summary>The rule of the sentences.</summary>
    public required RuleId RedFlag { get; init; }

    /// <summary>
    /// Looks through the statements: two versions or more (clause M5.2), a core one (clause M5.3) and a variant (clause M5.4), each short
    /// enough for ERAS, with one or two sentences on each red flag (clause M5.10). A statement without text is not written.
    /// </summary>
    /// <param name="statements">The statements; null where not stated.</param>
    /// <returns>The checks.</returns>
    public ValueList<Check> Assess(ValueList<PersonalStatement>? statements)
    {
        var written = statements?.Where(IsWritten).ToList();
        return
        [
            Check.Of("statement versions", written is null ? null : written.Count >= FewestVersions,
                written is null ? null : Invariant($"{written.Count} written"), Invariant($"{FewestVersions} or more"), Versions),
            Named("core statement", written?.Where(s => s.Version == StatementVersion.Core), Core),
            Named("variant", written?.Where(s => s.Version != StatementVersion.Core), Variant),
            .. (written ?? []).Select(LengthOf),
            .. (statements ?? []).SelectMany(s => s.RedFlags.Select(flag => SentencesOf(s, flag))),
        ];
    }

    internal static bool IsWritten(PersonalStatement statement) => !string.IsNullOrWhiteSpace(statement.Text);

    private static Check Named(string subject, IEnumerable<PersonalStatement>? statements, RuleId rule)
    {
        var names = statements?.Select(s => s.Name).Order(StringComparer.Ordinal).ToList();
        var value = names switch { null => null, [] => "none", _ => string.Join(", ", names) };
        return Check.Of(subject, names is null ? null : names.Count > 0, value, "1 or more", rule);
    }

    private Check LengthOf(PersonalStatement statement) => Check.Of(
        $"length of {statement.Name}", statement.Text!.Length <= MostCharacters,
        Invariant($"{statement.Text.Length} characters"), Invariant($"{MostCharacters} characters or fewer"), Length);

    private Check SentencesOf(PersonalStatement statement, RedFlagPassage flag)
    {
        var sentences = SentenceCount.Of(flag.Text);
        var stands = new PassageSearch(statement).Stands(flag);
        var apart = stands ? "" : "; the passage does not stand in the statement";
        return Check.Of(
            $"red flag in {statement.Name}: {Words.Sentence(flag.Explains)}",
            stands ? sentences >= FewestSentences && sentences <= MostSentences : null,
            Invariant($"{sentences} sentence{(sentences == 1 ? "" : "s")}{apart}"),
            Invariant($"{FewestSentences} to {MostSentences} sentences"), RedFlag);
    }
}
