using System.Text;
using static ReapplyKit.Smoke.Sample;

namespace ReapplyKit.Smoke;

/// <summary>The kernels over columns.</summary>
internal static class BatchSteps
{
    // Enough rows that every width of vector is run, with a rest.
    private const int Applicants = 1031;

    public static IEnumerable<Step> All =>
    [
        Step.Of("tiers of a pool", () => Tiers),
        Step.Of("tiers of a pool on two threads", () =>
        {
            var tiers = new TierSet[Applicants];
            new RubricBatch(Pack.Rubric).AssessParallel(ApplicantColumns.Of(Pool), tiers, degree: 2);
            return tiers;
        }),
        Step.Of("summary of a pool", () =>
        {
            var sum = CohortSummary.Of(Tiers);
            return (sum.Count, sum.CountWithUnknown, sum.CountOverall(Tier.Concerning));
        }),
        Step.Of("labels of a pool", () =>
        {
            var labels = new ProgramLabel[Applicants * Programs.Count];
            Matrix.Label(0, Applicants, labels);
            return labels;
        }),
        Step.Of("reasons of a pool", () =>
        {
            var reasons = new LabelReasons[Applicants * Programs.Count];
            Matrix.Explain(0, Applicants, reasons);
            return reasons;
        }),
        Step.Of("counts of a pool", () => Matrix.Count(degree: 2).Summary is var sum ? (sum.Pairs, sum.TopBlockers) : default),
        Step.Of("roster in chunks", () => RosterCsv
            .ReadInChunks(new MemoryStream(Encoding.UTF8.GetBytes(RosterText)), Pack.Rubric.Reading, AsOf, chunkSize: 2)
            .Select(chunk => (chunk.Lines, chunk.SetAside, chunk.Problems))),
    ];

    private static ApplicantFacts[] Pool { get; } =
    [
        .. Enumerable.Range(0, Applicants).Select(i => new ApplicantFacts
        {
            Step2Ck = i % 7 == 0 ? default : ExamFacts.Passed(score: 200 + i % 70, attempts: 1 + i % 3),
            YearsSinceGraduation = i % 5 == 0 ? default : Quantity.Between(i % 12, i % 12 + i % 2),
            Visa = (VisaNeed)(i % 4),
        }),
    ];

    private static TierSet[] Tiers
    {
        get
        {
            var tiers = new TierSet[Applicants];
            new RubricBatch(Pack.Rubric).Assess(ApplicantColumns.Of(Pool), tiers);
            return tiers;
        }
    }

    private static LabelMatrix Matrix => new(Pack.Programs, ProgramColumns.Of(Programs), LabelColumns.Of(Pool), Tiers);
}
