namespace ReapplyKit.Tests;

/// <summary>A property over the arbitraries of this folder; exploring, twenty times as many cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LawAttribute : SeededPropertyAttribute
{
    public LawAttribute()
    {
        MaxTest = IsExploring ? 3000 : 150;
        Arbitrary =
        [
            typeof(LocalDateArbitrary), typeof(PartialDateArbitrary), typeof(QuantityArbitrary),
            typeof(ExamFactsArbitrary), typeof(LetterFactsArbitrary), typeof(ApplicantFactsArbitrary), typeof(ApplicantProfileArbitrary),
            typeof(RotationYearArbitrary),
            typeof(NrmpProgramCodeArbitrary), typeof(ResidencyProgramArbitrary), typeof(ProgramsArbitrary), typeof(ListTargetArbitrary),
            typeof(CycleOutcomeArbitrary), typeof(YearDecisionsArbitrary),
            typeof(MilestoneGraphArbitrary), typeof(ScheduleRequestArbitrary), typeof(HappeningArbitrary),
            typeof(OutsideOpinionArbitrary),
            typeof(RebuildTargetArbitrary), typeof(CheckArbitrary),
            typeof(LeverArbitrary),
            typeof(PoolArbitrary), typeof(RubricFiguresArbitrary),
            typeof(LabelCaseArbitrary), typeof(LabelFiguresArbitrary),
        ];
    }
}
