using ReapplyKit;

namespace Samples.Shared;

/// <summary>What a caller brings, unread.</summary>
/// <param name="Case">The case as JSON in UTF-8; null where none came.</param>
/// <param name="Programs">The program list as CSV in UTF-8; null where none came.</param>
/// <param name="AsOf">The day of judgement as written; null for today.</param>
internal sealed record Asked(byte[]? Case, byte[]? Programs, string? AsOf)
{
    /// <summary>The year of the Match to plan for, as written; null for what the case or the day says.</summary>
    public string? Season { get; init; }

    /// <summary>An earlier plan or schedule as JSON in UTF-8, to plan on; null where none came.</summary>
    public byte[]? Since { get; init; }

    /// <summary>A later plan or schedule as JSON in UTF-8, to hold against the earlier one; null where none came.</summary>
    public byte[]? Later { get; init; }

    /// <summary>Milestones done by the day of judgement, by id or title, each with its day where one is given: <c>id=2026-11-20</c>.</summary>
    public ValueList<string> Done { get; init; }

    /// <summary>What is wrong with the way it was brought, to be told together with what is wrong inside.</summary>
    public ValueList<Problem> Problems { get; init; }

    /// <summary>The largest case accepted, in bytes.</summary>
    public const int LargestCase = 1024 * 1024;

    /// <summary>The largest plan accepted, in bytes.</summary>
    public const int LargestPlan = 16 * 1024 * 1024;

    /// <summary>The most milestones told as done at once.</summary>
    public const int MostDone = 200;

    /// <summary>The largest program list accepted, in bytes.</summary>
    public const int LargestPrograms = 16 * 1024 * 1024;

    /// <summary>The most programs planned with at once.</summary>
    public const int MostPrograms = 10_000;
}
