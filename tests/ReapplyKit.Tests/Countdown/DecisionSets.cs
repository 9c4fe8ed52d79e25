namespace ReapplyKit.Tests;

/// <summary>Four ways a year can be decided.</summary>
internal static class DecisionSets
{
    public static YearDecisions ResearchWithStep3 { get; } = new()
    {
        Step3 = true,
        Specialty = SpecialtyChoice.Same,
        MainActivity = MainActivity.ResearchFellow,
    };

    public static YearDecisions ObserverWithoutStep3 { get; } = new()
    {
        Step3 = false,
        Specialty = SpecialtyChoice.Change,
        MainActivity = MainActivity.ObserverExtern,
    };

    public static YearDecisions HomeCountryWithStep3 { get; } = new() { Step3 = true, MainActivity = MainActivity.HomeCountryPhysician };

    public static IReadOnlyList<YearDecisions> All { get; } =
        [YearDecisions.Undecided, ResearchWithStep3, ObserverWithoutStep3, HomeCountryWithStep3];
}
