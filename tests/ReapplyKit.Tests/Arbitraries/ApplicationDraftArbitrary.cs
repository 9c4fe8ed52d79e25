using FsCheck;
using FsCheck.Fluent;
using static ReapplyKit.Tests.InterviewPracticeArbitrary;

namespace ReapplyKit.Tests;

/// <summary>Drafts with few names and specialties, so that assignments meet statements, and with texts about the limits of ERAS.</summary>
internal static class ApplicationDraftArbitrary
{
    private const string Passage = "I failed once. I passed. I learned.";

    private static readonly Gen<string> Name = Gen.Elements("Core", "core", "Variant", "Third");

    private static readonly Gen<string?> Specialty = Gen.Elements<string?>(null, "Internal Medicine", "internal medicine", "Family Medicine");

    private static readonly Gen<PersonalStatement> Statement =
        from name in Name
        from version in Draw.Of<StatementVersion>()
        from specialty in Specialty
        from text in Draw.OrNull(Gen.OneOf(Gen.Constant($"Hello. {Passage} Goodbye."), Text(0, 27_999, 28_000, 28_001)))
        from flags in Draw.ListOf(Gen.Elements("I failed once.", "I passed. I learned.", Passage, "Nowhere."), 2)
        select new PersonalStatement
        {
            Name = name,
            Version = version,
            Specialty = specialty,
            Text = text,
            RedFlags = flags.Select(f => new RedFlagPassage { Explains = WeaknessKind.Gap, Text = f }).ToValueList(),
        };

    private static readonly Gen<Experience> Experience =
        from title in Draw.OrNull(Gen.Elements("Clinic", "Ward", " "))
        from description in Draw.OrNull(Text(0, 1, 749, 750, 751))
        from meaningful in Draw.OrNull(Text(0, 299, 300, 301))
        select new Experience { Title = title, Description = description, MostMeaningful = meaningful };

    private static readonly Gen<ProgramAssignment> Assignment =
        from program in Gen.Elements("P1", "P2", "P3")
        from specialty in Specialty
        from statement in Draw.OrNull(Name)
        from letters in Draw.Stated(Gen.Choose(0, 6))
        select new ProgramAssignment { Program = program, Specialty = specialty, Statement = statement, Letters = letters };

    private static readonly Gen<OutsideReview> Review =
        from reviewer in Draw.Of<ReviewerKind>()
        from worry in Draw.OrNull(Gen.Elements("The gap.", ""))
        from generic in Draw.OrNull(Gen.Elements("The start.", ""))
        from mended in Draw.YesNoOrUnknown
        select new OutsideReview { Reviewer = reviewer, Worry = worry, Generic = generic, Mended = mended };

    private static readonly Gen<ItemState> Item =
        from item in Draw.Of<ReadinessItem>()
        from done in Gen.Elements(true, true, false)
        select new ItemState(item, done);

    private static readonly Gen<ApplicationDraft> Any =
        from statements in Stated(Draw.ListOf(Statement, 3))
        from experiences in Stated(Draw.ListOf(Experience, 12))
        from assignments in Stated(Draw.ListOf(Assignment, 4))
        from reviews in Stated(Draw.ListOf(Review, 3))
        from items in Draw.ListOf(Item, 15)
        select new ApplicationDraft
        {
            Statements = statements,
            Experiences = experiences,
            Assignments = assignments,
            Reviews = reviews,
            Items = items,
        };

    // Every other one is all but sound, so that verdicts other than "not met" come up.
    public static Arbitrary<ApplicationDraft> Drafts() => Arb.From(
        Gen.OneOf(Any, Any.Select(d => DraftCase.Sound with { Reviews = d.Reviews }), Any.Select(d => DraftCase.Sound with { Items = d.Items })),
        Simpler);

    private static Gen<string> Text(params int[] lengths) => Gen.Elements(lengths).Select(n => new string('a', n));

    private static IEnumerable<ApplicationDraft> Simpler(ApplicationDraft d) =>
    [
        .. Shrink.To(d, d with { Submitted = null }),
        .. Shrink.List(d.Statements ?? [], s => Shrink.To(s, s with { RedFlags = [] }, s with { Text = null }, s with { Specialty = null }))
            .Select(s => d with { Statements = s }),
        .. Shrink.List(d.Experiences ?? [], e => Shrink.To(e, e with { Description = null }, e with { MostMeaningful = null }))
            .Select(e => d with { Experiences = e }),
        .. Shrink.List(d.Assignments ?? [], a => Shrink.To(a, a with { Letters = null }, a with { Statement = null }))
            .Select(a => d with { Assignments = a }),
        .. Shrink.List(d.Reviews ?? [], r => Shrink.To(r, r with { Worry = null }, r with { Generic = null }, r with { Mended = null }))
            .Select(r => d with { Reviews = r }),
        .. Shrink.List(d.Items, _ => []).Select(i => d with { Items = i }),
    ];
}
