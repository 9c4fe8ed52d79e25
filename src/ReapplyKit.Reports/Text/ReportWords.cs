using System.Collections.Concurrent;
using System.Globalization;

namespace ReapplyKit.Reports;

/// <summary>Enums, days and counts as words of a sentence, the same in every culture.</summary>
internal static class ReportWords
{
    public const string NotStated = "not stated";

    private static readonly ConcurrentDictionary<string, string> Spelled = new();

    private static readonly ValueList<(string Plain, string Written)> Abbreviations =
    [
        ("step1", "Step 1"), ("step2 ck", "Step 2 CK"), ("step3", "Step 3"), ("h1 b", "H-1B"), ("j1", "J-1"), ("nrmp", "NRMP"), ("soap", "SOAP"),
        ("ecfmg", "ECFMG"), ("eras", "ERAS"), ("img", "IMG"), ("usce", "USCE"), ("usmle", "USMLE"), ("match day", "Match Day"), ("match week", "Match Week"),
    ];

    /// <summary>Why a milestone waits for the next season.</summary>
    public static string Why(PostponedMilestone postponed, Schedule schedule) => postponed switch
    {
        { NoUseWithout: { } without } => $"no use without “{schedule.TitleOf(without)}”",
        { Reason: PostponedReason.SeasonIsOpen } => "applications are being taken already",
        { Reason: PostponedReason.Step3OutOfReach, NeededDays: 0 } => "Step 3 cannot be sat; its exam plan says why",
        _ => $"needs {Count(postponed.NeededDays, "day")} and has {Number(postponed.AvailableDays)}",
    };

    /// <summary>What is told of a weakness that no milestone mends.</summary>
    public static string Unmended(WeaknessKind kind, ReapplicationPlan plan) => kind switch
    {
        WeaknessKind.Withdrawn => "staying in the next Match",
        WeaknessKind.Step3 when plan.Step3.Recommendation == Step3Recommendation.RetakeWithCare && plan.Case.Decisions.Step3 != false =>
            "a pass, once practice scores are well above the passing score; this plan has no day for it",
        _ => "nothing in this plan",
    };

    /// <summary>What stands before the milestones that mend a weakness, or answer what nothing mends.</summary>
    public static string MendedBy(WeaknessKind kind) => kind == WeaknessKind.YearsSinceGraduation ? "Nothing takes years back; what answers them:" : "Mended by:";

    /// <summary>A name such as <c>HomeCountryPhysician</c> as "home country physician".</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Spelled.GetOrAdd(value.ToString(), Spell);

    private static string Spell(string name) =>
        Abbreviations.Aggregate(Words.Spaced(name), (text, a) => text.Replace(a.Plain, a.Written, StringComparison.Ordinal));

    /// <summary>The same with a capital, as a title begins.</summary>
    public static string Title<TEnum>(TEnum value)
        where TEnum : struct, Enum => Capital(Of(value));

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    public static string All<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum => string.Join(", ", values.Select(Of));

    /// <summary>As of which day the file is read for what went wrong, where it was another than that of the plan.</summary>
    public static string FileAsOf(Diagnosis verdict, ReapplicationPlan plan) => verdict.FileAsOf == plan.AsOf || verdict.Suspects.IsEmpty
        ? "" : $" The file is read as it stood on {Day(verdict.FileAsOf)}, when you applied.";

    /// <summary>What is said where no cycle can be diagnosed.</summary>
    public static string NoCycle(ReapplicationCase @case) => @case is { AppliedBefore: false, Cycle: null }
        ? "Nothing to diagnose: this is the first application." : "Unknown: the case does not state how the last cycle went.";

    public static string Day(LocalDate day) => DayText.WithWeekday(day);

    /// <summary>A day of the running year, such as "Fri 4 Dec".</summary>
    public static string DayAndMonth(LocalDate day) => $"{DayText.Weekday(day)} {Number(day.Day)} {DayText.ShortMonth(day.Month)}";

    /// <summary>Days to go: "today", "1 day", "11 days".</summary>
    public static string DaysLeft(int days) => days == 0 ? "today" : Count(days, "day");

    /// <summary>A component as it stands on a chip.</summary>
    public static string Short(RubricComponent component) => component switch
    {
        RubricComponent.YearsSinceGraduation => "Graduation",
        _ => Title(component),
    };

    /// <summary>A factor that speaks against a program.</summary>
    public static string Against(ProgramFactor factor) => factor switch
    {
        ProgramFactor.ImgPresence => "few IMGs",
        _ => Of(factor),
    };

    /// <summary>A time zone as people say it.</summary>
    public static string Zone(string zone) => zone == "America/New_York" ? "Eastern" : zone;

    /// <summary>A day beside another, with its year where that is another one.</summary>
    public static string DayBeside(LocalDate other, LocalDate day) => day.Year == other.Year ? DayAndMonth(day) : Day(day);

    public static string ShortDay(LocalDate day) => DayText.Short(day);

    public static string Hour(LocalTime hour) => string.Create(CultureInfo.InvariantCulture, $"{hour.Hour:00}:{hour.Minute:00}");

    public static string Days(DateInterval days) => days.Length == 1 ? Day(days.Start) : $"{Day(days.Start)} to {Day(days.End)}";

    public static string Month(YearMonth month) => DayText.Month(month);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with its noun, such as <c>1 interview</c> or <c>2 interviews</c>.</summary>
    public static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    public static string Dollars(int? dollars) => dollars is { } known ? "$" + known.ToString("N0", CultureInfo.InvariantCulture) : "unknown";

    public static string Hours(decimal hours) => hours.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Dated(SeasonDate date) => Day(date.Date) + (date.Status == DateStatus.Projected ? " (projected)" : "");
}
