namespace ReapplyKit;

/// <summary>A targeted e-mail worth sending, because there is a tie to the program (clauses F.4 to F.9).</summary>
/// <param name="Ties">The ties it names.</param>
/// <param name="FewestSentences">The fewest sentences.</param>
/// <param name="MostSentences">The most sentences.</param>
/// <param name="Content">What it says and does not, one clause each.</param>
/// <param name="Rule">The rule that asks for it.</param>
public sealed record ProgramEmail(ValueList<ConnectionKind> Ties, int FewestSentences, int MostSentences, ValueList<ClauseId> Content,
    RuleId Rule);
