using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class ResearchProjectArbitrary
{
    private static readonly Gen<LocalDate?> Day = Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)),
        (4, LocalDateArbitrary.Between(new LocalDate(2026, 1, 1), new LocalDate(2028, 3, 31)).Select(d => (LocalDate?)d)));

    public static Gen<ResearchProject> Any { get; } =
        from kind in Draw.Of<ProjectKind>()
        from start in Day
        from months in Draw.Stated(Gen.OneOf(Gen.Choose(1, 24), Gen.Elements(6, 7, 8, 9)))
        from roles in Draw.ListOf(Draw.Of<ResearchRole>(), 3)
        from place in Draw.Stated(Gen.Choose(1, 6))
        from hasSenior in Draw.YesNoOrUnknown
        from deadline in Day
        from journal in Gen.Elements(null, "Cureus")
        from output in Draw.Of<ResearchOutput>()
        from stage in Draw.Of<ProjectStage>()
        select new ResearchProject
        {
            Kind = kind,
            Start = start,
            Months = months,
            Roles = roles,
            AuthorPosition = place,
            HasSeniorAuthor = hasSenior,
            AbstractDeadline = deadline,
            TargetJournal = journal,
            Output = output,
            Stage = stage,
        };

    public static Arbitrary<ResearchProject> ResearchProjects() => Arb.From(Any, Simpler);

    public static Arbitrary<ValueList<ResearchProject>> ListsOfThem() =>
        Arb.From(Draw.ListOf(Any, 5), projects => Shrink.List(projects, Simpler));

    private static IEnumerable<ResearchProject> Simpler(ResearchProject p) =>
    [
        .. Shrink.To(p,
            p with { Kind = ProjectKind.Unknown }, p with { Start = null }, p with { Months = null }, p with { Roles = [] },
            p with { AuthorPosition = null }, p with { HasSeniorAuthor = null }, p with { AbstractDeadline = null },
            p with { TargetJournal = null }, p with { Output = ResearchOutput.Unknown }, p with { Stage = ProjectStage.Unknown }),
        .. p.Months is { } months ? Shrink.Number(months, 1).Select(m => p with { Months = m }) : [],
    ];
}
