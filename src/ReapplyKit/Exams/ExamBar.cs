using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Why no Match can be reached with the exams of a file, however well the rest goes.</summary>
/// <param name="Exam">The exam without an attempt left, or the one whose pass no longer counts.</param>
/// <param name="Lapses">The last day on which that pass counts for certification; null where the attempts are used.</param>
/// <param name="ToSit">The exam that can still be sat by then, in too few days for a whole preparation; null where none can.</param>
/// <param name="Limit">The attempts, or the years for which a pass counts.</param>
/// <param name="Rule">The rule that decided.</param>
internal sealed record ExamBar(Exam Exam, LocalDate? Lapses, Exam? ToSit, int Limit, RuleId Rule)
{
    private string Title => Exam.Title();

    /// <summary>Whether no exam that can still be sat leads to a Match.</summary>
    public bool IsFinal => ToSit is null;

    /// <summary>What the file says.</summary>
    /// <param name="today">The day it is said on.</param>
    public string Value(LocalDate today) => Lapses is { } last
        ? $"the pass {(last < today ? "counted" : "counts")} until {DayText.Said(last)}"
        : Invariant($"{Limit} attempts used, none passed");

    /// <summary>What that is held against.</summary>
    public string Against => Lapses is null ? Invariant($"USMLE allows {Limit}") : Invariant($"{Limit} years for the certificate");

    /// <summary>What to do about it.</summary>
    public string WayOut => Lapses is null
        ? "USMLE lets nobody sit a Step again after that many without a pass. Have the count confirmed before you give up the plan."
        : (ToSit is { } other ? $"Sit {other.Title()} by then if practice scores allow it; else no" : "No")
            + $" Match can be reached unless ECFMG grants an exception, or {Title} is passed again, if they allow that.";

    /// <summary>The first thing to do.</summary>
    public string Task => Lapses is null
        ? $"Ask ECFMG how many attempts at {Title} are on your record, and spend nothing on applications before the answer"
        : Invariant($"Ask ECFMG in writing about an exception to the {Limit} years, and whether you may sit {Title} again");

    /// <summary>What stands in the way, in one sentence.</summary>
    /// <param name="today">The day it is said on.</param>
    public string Sentence(LocalDate today) => Lapses is not { } last
        ? Invariant($"No Match can be reached: all {Limit} attempts at {Title} are used.")
        : last < today ? Invariant($"{Title} no longer counts: its {Limit} years ended on {DayText.Said(last)}.")
        : ToSit is { } other
            ? Invariant($"{Title} counts only until {DayText.Said(last)}, {Left(last, today)}: too soon for a whole preparation for {other.Title()}.")
        : $"{Title} counts only until {DayText.Said(last)}: too early for the other exam.";

    private static string Left(LocalDate last, LocalDate today) => Period.DaysBetween(today, last) switch
    {
        0 => "today",
        1 => "tomorrow",
        var days => Invariant($"{days} days from now"),
    };
}
