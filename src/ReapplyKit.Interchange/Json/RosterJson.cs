using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>Judges a roster and writes the verdicts as JSON in UTF-8. The same roster gives the same bytes.</summary>
public static class RosterJson
{
    /// <summary>Judges and writes a roster.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="rules">The pack to judge by.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <returns>The document, indented, without byte-order mark.</returns>
    public static byte[] Write(Roster roster, RulePack rules, LocalDate asOf)
    {
        Guard.Against.Null(roster);
        Guard.Against.Null(rules);
        Guard.Against.DayOutOfRange(asOf);
        var entries = roster.Entries.Select(entry =>
        {
            var report = entry.Assess(rules.Rubric, asOf);
            var diagnosis = entry.Cycle is { } cycle ? rules.Interviews.Diagnose(cycle, report) : null;
            return new JudgedEntry(entry.Line, entry.Profile.Reference, report, diagnosis);
        });
        return Document.Write(new JudgedRoster(rules.Stamp, asOf, entries.ToValueList()), rules.Book);
    }
}

/// <summary>The verdicts on a roster.</summary>
internal sealed record JudgedRoster(RulePackStamp Pack, LocalDate AsOf, ValueList<JudgedEntry> Applicants);

/// <summary>The verdicts on one applicant of a roster.</summary>
internal sealed record JudgedEntry(int Line, string? Reference, CompetitivenessReport Report, Diagnosis? Diagnosis);
