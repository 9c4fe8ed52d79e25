using ReapplyKit.Tests;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A property over what documents hold; exploring, ten times as many cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : SeededPropertyAttribute
{
    public LawAttribute()
    {
        MaxTest = IsExploring ? 2000 : 100;
        Arbitrary =
        [
            typeof(CaseArbitrary), typeof(DescribedProgramArbitrary), typeof(ApplicantProfileArbitrary), typeof(LocalDateArbitrary),
            typeof(YearDecisionsArbitrary),
        ];
    }
}
