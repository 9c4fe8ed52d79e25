using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The size of a personal statement, and how much of it goes to red flags: not to every detail of every failure (clause M5.9). The text
/// gives no figure, so that it is told and not judged.
/// </summary>
/// <remarks>A report lists them in the order of the statements.</remarks>
/// <param name="Name">The statement's name.</param>
/// <param name="Characters">Its length in characters, spaces included, as UTF-16 units; 0 where it is not written.</param>
/// <param name="RedFlagPercent"> The whole percent of it, rounded down, that its passages on red flags take, each place counted once; null
/// where one of them does not stand in it.
/// </param>
public sealed record StatementMeasure(string Name, int Characters, int? RedFlagPercent)
{
    /// <summary>Measures a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>Its size.</returns>
    public static StatementMeasure Of(PersonalStatement statement)
    {
        Guard.Against.Null(statement);
        return new StatementMeasure(statement.Name, statement.Text?.Length ?? 0, new PassageSearch(statement).Percent());
    }
}
