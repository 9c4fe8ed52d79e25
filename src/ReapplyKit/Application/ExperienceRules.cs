using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What the experiences section is held against (clauses M4.4 and M4.5).</summary>
internal sealed record ExperienceRules
{
    internal ExperienceRules()
    {
    }

    /// <summary>The most experiences ERAS takes.</summary>
    public required int Most { get; init; }

    /// <summary>The rule of their number.</summary>
    public required RuleId Number { get; init; }

    /// <summary>The rule that each is described (clauses M4.4 and M4.5).</summary>
    public required RuleId Described { get; init; }

    /// <summary>The most characters of a description.</summary>
    public required int MostCharacters { get; init; }

    /// <summary>The rule of a description's length.</summary>
    public required RuleId Length { get; init; }

    /// <summary>The most experiences that can be called most meaningful.</summary>
    public required int MostMeaningful { get; init; }

    /// <summary>The rule of their number.</summary>
    public required RuleId Meaningful { get; init; }

    /// <summary>The most characters on why one is most meaningful.</summary>
    public required int MostMeaningfulCharacters { get; init; }

    /// <summary>The rule of that length.</summary>
    public required RuleId MeaningfulLength { get; init; }

    /// <summary>
    /// Looks through the experiences: not more than ERAS takes, each described (clauses M4.4 and M4.5), no text longer than ERAS takes.
    /// </summary>
    /// <param name="experiences">The experiences; null where not stated.</param>
    /// <returns>The checks.</returns>
    public ValueList<Check> Assess(ValueList<Experience>? experiences)
    {
        var chosen = experiences?.Where(e => e.MostMeaningful is not null).ToList();
        return
        [
            Check.Of("experiences", experiences is { } all ? all.Count <= Most : null,
                Count(experiences?.Count), Invariant($"{Most} or fewer"), Number),
            .. AllDescribed(experiences),
            .. (experiences ?? []).Where(e => e.Description is not null).Select(e =>
                LengthOf($"description of {NameOf(e)}", e.Description!, MostCharacters, Length)),
            Check.Of("most meaningful experiences", chosen is null ? null : chosen.Count <= MostMeaningful,
                Count(chosen?.Count), Invariant($"{MostMeaningful} or fewer"), Meaningful),
            .. (chosen ?? []).Select(e =>
                LengthOf($"why {NameOf(e)} is most meaningful", e.MostMeaningful!, MostMeaningfulCharacters, MeaningfulLength)),
        ];
    }

    private IEnumerable<Check> AllDescribed(ValueList<Experience>? experiences)
    {
        const string asked = "what was done and learned";
        if (experiences is null)
            return [Check.Of("experience", null, null, asked, Described)];
        if (experiences.Value.IsEmpty)
            return [Check.Of("experience", false, "none", asked, Described)];
        return experiences.Value.Select(e => string.IsNullOrWhiteSpace(e.Description)
            ? Check.Of(NameOf(e), false, "no description", asked, Described)
            : Check.Of(NameOf(e), true, "described", asked, Described));
    }

    private static Check LengthOf(string subject, string text, int most, RuleId rule) => Check.Of(
        subject, text.Length <= most, Invariant($"{text.Length} characters"), Invariant($"{most} characters or fewer"), rule);

    private static string NameOf(Experience experience) =>
        string.IsNullOrWhiteSpace(experience.Title) ? "an experience without title" : experience.Title;

    private static string? Count(int? count) => count is { } stated ? Invariant($"{stated}") : null;
}
