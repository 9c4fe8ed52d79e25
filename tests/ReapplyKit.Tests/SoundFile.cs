namespace ReapplyKit.Tests;

/// <summary>A file with nothing weak and nothing unknown, as of <see cref="AsOf"/>: tests spoil one thing at a time.</summary>
internal static class SoundFile
{
    public static LocalDate AsOf { get; } = Iso.Day("2026-03-25");

    public static ApplicantProfile Profile { get; } = new()
    {
        Graduation = Iso.On("2024-06-15"),
        Citizenship = Citizenship.Other,
        Visa = VisaNeed.NotNeeded,
        EcfmgCertified = true,
        Step1 = ExamHistory.PassedAtFirst(date: Iso.On("2023-05-10")),
        Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 245),
        Step3 = ExamHistory.NotTaken,
        Usce = UsceHistory.Of(Rotation("2025-01-31"), Rotation("2025-02-28"), Rotation("2025-03-31")),
        Letters = Letters(strongUs: 3),
        RedFlags = [],
    };

    /// <summary>A cycle about which nothing is suspect but its end: submitted on the first day of the 2026 season.</summary>
    public static CycleOutcome Cycle(int interviews) => new()
    {
        Interviews = interviews,
        Matched = false,
        Season = 2026,
        Submitted = Iso.Day("2025-09-03"),
        Applications = 100,
        States = 12,
        Ranked = interviews,
    };

    public static Rotation Rotation(string end, RotationKind kind = RotationKind.Externship) =>
        new() { Kind = kind, Start = Iso.Day(end).PlusDays(-27), End = Iso.Day(end) };

    public static ValueList<Letter> Letters(int strongUs, int nonUs = 0, int ordinaryUs = 0, int notTold = 0) =>
    [
        .. Enumerable.Repeat(new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong }, strongUs),
        .. Enumerable.Repeat(new Letter { Origin = LetterOrigin.NonUs, Strength = LetterStrength.Strong }, nonUs),
        .. Enumerable.Repeat(new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Ordinary }, ordinaryUs),
        .. Enumerable.Repeat(new Letter(), notTold),
    ];
}
