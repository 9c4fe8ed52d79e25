namespace ReapplyKit.Rules;

/// <summary>What goes to each program: a targeted e-mail where there is a tie, letters, and a version of the statement.</summary>
public sealed class OutreachRules : RulePackPart
{
    internal OutreachRules()
    {
    }

    /// <summary>The fewest sentences of an e-mail (clause F.7).</summary>
    public required int FewestSentences { get; init; }

    /// <summary>The most sentences of an e-mail (clause F.7).</summary>
    public required int MostSentences { get; init; }

    /// <summary>What an e-mail says and does not: one clause each.</summary>
    public required ValueList<ClauseId> EmailContent { get; init; }

    /// <summary>The rule of the e-mail.</summary>
    public required RuleId Email { get; init; }

    /// <summary>The most letters that can be assigned to a program.</summary>
    public required int MostLetters { get; init; }

    /// <summary>The rule of the letters.</summary>
    public required RuleId Letters { get; init; }

    /// <summary>The rule of the statement's version.</summary>
    public required RuleId Statement { get; init; }

    internal static StatementVersion VersionFor(ProgramSetting setting) => setting switch
    {
        ProgramSetting.Academic => StatementVersion.Academic,
        ProgramSetting.CommunityTeaching or ProgramSetting.Community => StatementVersion.Community,
        ProgramSetting.Unknown => StatementVersion.Core,
        _ => throw new ArgumentOutOfRangeException(nameof(setting)),
    };
}
