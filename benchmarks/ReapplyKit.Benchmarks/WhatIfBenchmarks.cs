using BenchmarkDotNet.Attributes;
using NodaTime;

namespace ReapplyKit.Benchmarks;

/// <summary>
/// What 240 sets of levers would do for a list of 6,000 programs, against judging that list once: Step 3 or not, 0 to 3 rotations, 0 to 4
/// letters, a longer list or not, and no other specialty or one of two.
/// </summary>
[MemoryDiagnoser]
public class WhatIfBenchmarks
{
    private const int Programs = 6_000;
    private static readonly LocalDate AsOf = new(2026, 3, 1);
    private readonly RulePack _rules = RulePack.Default;
    private readonly Season _season = RulePack.Default.Seasons.For(2027);
    private readonly ListTarget _target = RulePack.Default.Programs.DefaultTarget with { Total = 110, Specialties = ["Internal Medicine"] };
    private readonly ValueList<ResidencyProgram> _programs = SyntheticPrograms.Of(Programs);

    private readonly ApplicantFacts _facts = new()
    {
        Step1 = ExamFacts.Passed(attempts: 1),
        Step1GapMonths = 12,
        Step2Ck = ExamFacts.Passed(score: 231, attempts: 1),
        Step3 = ExamFacts.NotTaken,
        YearsSinceGraduation = 2,
        UsceRotations = 0,
        Letters = new LetterFacts(total: 1, strongUs: 0, weak: 1),
        EcfmgCertified = true,
        Visa = VisaNeed.J1OrH1B,
    };

    [Benchmark(Baseline = true)]
    public ProgramList BuildList() => _rules.Programs.BuildList(_facts, _programs, _target);

    [Benchmark]
    public int AssessEach()
    {
        var greens = 0;
        foreach (var program in _programs)
            greens += _rules.Programs.Assess(_facts, program).Label == ProgramLabel.Green ? 1 : 0;
        return greens;
    }

    [Benchmark]
    public int LabelEach()
    {
        var greens = 0;
        foreach (var program in _programs)
            greens += _rules.Programs.Label(_facts, program) == ProgramLabel.Green ? 1 : 0;
        return greens;
    }

    [Benchmark]
    public WhatIfReport WhatIfGrid() => _rules.WhatIf.Explore(_facts, _programs, _target, _season, AsOf);
}
