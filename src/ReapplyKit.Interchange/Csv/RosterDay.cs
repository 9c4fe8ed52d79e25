namespace ReapplyKit.Interchange;

/// <summary>What of a roster lies ahead of the day it is judged as of.</summary>
internal static class RosterDay
{
    /// <summary>The note on a graduation that is too far ahead.</summary>
    public const string GraduatesLater =
        "is later than the start of the next residency that can be applied for, and the years since graduation are left unknown; correct the date";

    /// <summary>The note on a result that is not there yet.</summary>
    public const string ResultAhead = "lies ahead of the day of judgement, and its result is not counted; correct the date, or leave the result out until it is there";

    /// <summary>Whether somebody graduates too late to apply for the residency that begins next.</summary>
    public static bool GraduatesTooLate(PartialDate? graduation, LocalDate day) =>
        graduation?.Earliest > day && day.Year is >= SeasonCalendar.FirstYear and <= SeasonCalendar.LastYear - 2
        && graduation.Earliest >= Training.FirstDay(RulePack.Default.Seasons.Next(day).Year);

    /// <summary>Whether the last sitting of an exam has a result and lies ahead.</summary>
    public static bool HasResultAhead(ExamHistory exam, LocalDate day) =>
        exam.Attempts is [.., { Date: { } date } last] && date.Earliest > day && (last.Score is not null || last.Result != ExamResult.Unknown);
}
