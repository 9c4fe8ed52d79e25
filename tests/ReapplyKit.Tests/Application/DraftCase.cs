namespace ReapplyKit.Tests;

/// <summary>An application for the 2028 season with nothing missing, as of its second day: tests spoil one thing at a time.</summary>
internal static class DraftCase
{
    public const string Specialty = "Internal Medicine";

    public static ApplicationRules OwnRules => RulePack.Default.Application;

    public static Season Match2028 { get; } = RulePack.Default.Seasons.For(2028);

    public static LocalDate AsOf { get; } = Iso.Day("2027-09-02");

    public static PersonalStatement Core { get; } = new()
    {
        Name = "Core",
        Specialty = Specialty,
        Text = "I like medicine. I failed Step 1 once. Then I passed.",
        RedFlags = [new RedFlagPassage { Explains = WeaknessKind.Step1, Text = "I failed Step 1 once." }],
    };

    public static PersonalStatement Variant { get; } = new()
    {
        Name = "Community",
        Version = StatementVersion.Community,
        Specialty = "internal medicine",
        Text = "I like clinics.",
    };

    public static Experience Clinic { get; } = new() { Title = "Clinic", Description = "Saw 20 patients a day.", MostMeaningful = "It taught me." };

    public static OutsideReview Review { get; } =
        new() { Reviewer = ReviewerKind.Mentor, Worry = "The gap.", Generic = "The first lines.", Mended = true };

    public static ApplicationDraft Sound { get; } = new()
    {
        Statements = [Core, Variant],
        Experiences = [Clinic],
        Assignments = [Assign("A", "Core"), Assign("B", "community")],
        Reviews = [Review],
        Items = Enum.GetValues<ReadinessItem>().Select(item => new ItemState(item, Done: true)).ToValueList(),
        Submitted = Iso.Day("2027-09-01"),
    };

    public static ProgramAssignment Assign(string program, string? statement, int? letters = 4) =>
        new() { Program = program, Specialty = Specialty, Statement = statement, Letters = letters };

    public static ApplicationReadiness Assess(ApplicationDraft draft) => OwnRules.Assess(draft, Match2028, AsOf);

    public static Check Of(this ValueList<Check> checks, string subject) => Assert.Single(checks, c => c.Subject == subject);
}
