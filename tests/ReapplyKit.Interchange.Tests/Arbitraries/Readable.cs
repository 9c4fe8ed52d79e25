namespace ReapplyKit.Interchange.Tests;

/// <summary>What is drawn, made such that a document can state it, with texts and days where the core's own tests draw none.</summary>
internal static class Readable
{
    public static ApplicantProfile Profile(ApplicantProfile p, string? specialty, string? note) => p with
    {
        Usce = p.Usce is { Months: null } usce ? UsceHistory.Of([.. usce.Rotations.Select(r => InOrder(r) with { Specialty = specialty })]) : p.Usce,
        Letters = Each(p.Letters, l => l with { Specialty = specialty }),
        RedFlags = Each(p.RedFlags, f => f with { Note = f.Note is null ? note : f.Note }),
    };

    public static ReapplicationCase Year(ReapplicationCase c, string? text, LocalDate day) => c with
    {
        Opinions = Each(c.Opinions, o => o with { ClearYes = Stated(o.ClearYes) }),
        Targets = Each(c.Targets, t => InOrder(t) with { Focus = text ?? t.Focus }),
        Projects = Each(c.Projects, p => p with { Title = text }),
        Practice = c.Practice is { } practice ? Practice(practice, day) : null,
        Application = c.Application is { } draft ? Draft(draft, text, day) : null,
    };

    private static InterviewPractice Practice(InterviewPractice p, LocalDate day) => p with
    {
        Answers = Each(p.Answers, a => a with { Text = Stated(a.Text) }),
        Story = p.Story is { } s
            ? new ReapplicationStory { WhyNotMatched = Stated(s.WhyNotMatched), WhatWasDone = Stated(s.WhatWasDone), WhyBetter = Stated(s.WhyBetter) }
            : null,
        Mocks = Each(p.Mocks, m => m with { Held = m.With == MockPartner.Friend ? null : day }),
    };

    private static ApplicationDraft Draft(ApplicationDraft d, string? text, LocalDate day) => d with
    {
        Statements = Each(d.Statements, s => s with { Text = Stated(s.Text), Specialty = text ?? s.Specialty }),
        Experiences = Each(d.Experiences, e => new Experience
        {
            Title = Stated(e.Title),
            Description = Stated(e.Description),
            MostMeaningful = Stated(e.MostMeaningful),
        }),
        Reviews = Each(d.Reviews, r => r with { Worry = Stated(r.Worry), Generic = Stated(r.Generic) }),
        Items = d.Items.DistinctBy(i => i.Item).OrderBy(i => i.Item).ToValueList(),
        Submitted = text is null ? null : day,
    };

    private static Rotation InOrder(Rotation r) => r.End < r.Start ? r with { Start = r.End, End = r.Start } : r;

    private static RebuildTarget InOrder(RebuildTarget t) => t.By < t.From ? t with { From = t.By, By = t.From } : t;

    private static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static ValueList<T>? Each<T>(ValueList<T>? list, Func<T, T> change) => list?.Select(change).ToValueList();
}
