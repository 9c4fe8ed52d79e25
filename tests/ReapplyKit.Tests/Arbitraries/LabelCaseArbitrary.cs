using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>
/// Up to 80 applicants and 150 programs, more than a range of the one and two blocks of the other, several of them with one key, ties to some, a slice of the applicants that begins anywhere, and figures beyond
/// what a byte holds.
/// </summary>
internal static class LabelCaseArbitrary
{
    private const int MostApplicants = 80;
    private const int MostPrograms = 150;

    private static readonly Gen<Quantity> Large = Gen.OneOf(QuantityArbitrary.UpTo(12), QuantityArbitrary.UpTo(600));

    private static readonly Gen<Requirement<int>> LargeRequirement =
        from threshold in Gen.Choose(0, 60)
        from isStrict in Gen.Elements(true, false)
        select isStrict ? Requirement.Strict(threshold) : Requirement.Preferred(threshold);

    private static readonly Gen<ApplicantFacts> Applicant =
        from facts in ApplicantFactsArbitrary.Any
        from years in Large
        from rotations in Large
        from isOrdinary in Gen.Elements(true, true, false)
        select isOrdinary ? facts : facts with { YearsSinceGraduation = years, UsceRotations = rotations, UsceMonths = rotations };

    public static Arbitrary<LabelCase> Cases() => Arb.From(
        from applicants in Draw.ListOf(Applicant, MostApplicants)
        from count in Gen.Choose(0, MostPrograms)
        from programs in Gen.CollectToArray(Enumerable.Range(0, count), Program)
        from first in Gen.Choose(0, applicants.Count)
        from labelled in Gen.Choose(0, applicants.Count - first)
        select new LabelCase(applicants, programs.ToValueList(), first, labelled),
        Simpler);

    private static Gen<ResidencyProgram> Program(int place) =>
        from program in ResidencyProgramArbitrary.Numbered(place % (2 * ResidencyProgramArbitrary.CommonNumbers))
        from years in LargeRequirement
        from months in LargeRequirement
        from isOrdinary in Gen.Elements(true, true, true, false)
        select isOrdinary
            ? program
            : program with { Requirements = program.Requirements with { MaxYearsSinceGraduation = years, MinUsceMonths = months } };

    private static IEnumerable<LabelCase> Simpler(LabelCase all)
    {
        if (all.First > 0 || all.Count < all.Applicants.Count)
            yield return new(all.Applicants.Skip(all.First).Take(all.Count).ToValueList(), all.Programs, 0, all.Count);
        foreach (var fewer in Shrink.List(all.Applicants, facts => Shrink.To(facts, default, facts with { Connections = [] })))
            yield return new(fewer, all.Programs, 0, fewer.Count);
        foreach (var fewer in Shrink.List(all.Programs, ResidencyProgramArbitrary.Simpler))
            yield return all with { Programs = fewer };
    }
}
