using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>Counts are counts of the labels, and what stands against pairs is what stands in their readings.</summary>
[Trait("Speed", "Slow")]
public sealed class LabelCountLaws
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    [Law(MaxTest = 50)]
    internal void Counts_are_the_labels_counted(LabelCase pairs)
    {
        var matrix = pairs.MatrixOf(Rules);
        var counts = matrix.Count();
        var labels = pairs.Applicants.Select(facts => pairs.Programs.Select(program => Rules.Label(facts, program)).ToArray()).ToArray();

        Assert.Equal((pairs.Applicants.Count, pairs.Programs.Count), (counts.Applicants, counts.Programs));
        Assert.Equal((long)pairs.Applicants.Count * pairs.Programs.Count, counts.Summary.Pairs);
        foreach (var label in Enum.GetValues<ProgramLabel>())
        {
            Assert.All(labels, (row, applicant) => Assert.Equal(row.Count(l => l == label), counts.OfApplicant(applicant, label)));
            Assert.All(pairs.Programs, (_, program) =>
                Assert.Equal(labels.Count(row => row[program] == label), counts.OfProgram(program, label)));
            Assert.Equal(labels.Sum(row => row.Count(l => l == label)), counts.Summary.CountOf(label));
        }
    }

    [Law(MaxTest = 50)]
    internal void Every_speed_counts_the_same(LabelCase pairs)
    {
        var matrix = pairs.MatrixOf(Rules);

        Assert.Equal(matrix.Count(), matrix.Count(degree: 2));
        Assert.Equal(matrix.Count(), RowByRow.Counts(matrix));
    }

    [Law(MaxTest = 50)]
    internal void A_factor_counts_the_pairs_whose_reading_says_so(LabelCase pairs)
    {
        var readings = pairs.Applicants.SelectMany(facts => pairs.Programs.Select(p => new GateReading(Rules.Factors, facts, Rules.OpenPointsOf(facts), p))).ToList();
        ValueList<FactorCount> expected =
        [
            Count(LabelReasons.Visa, readings.Select(r => Outcome(r.Visa))),
            Count(LabelReasons.Step2Ck, readings.Select(r => r.Step2Ck.Outcome)),
            Count(LabelReasons.YearsSinceGraduation, readings.Select(r => r.YearsSinceGraduation.Outcome)),
            Count(LabelReasons.Attempts, readings.Select(r => r.Attempts.Outcome)),
            Count(LabelReasons.Usce, readings.Select(r => r.Usce.Outcome)),
            Count(LabelReasons.Letters, readings.Select(r => r.Letters.Outcome)),
            Count(LabelReasons.EcfmgCertificate, readings.Select(r => r.EcfmgCertificate.Outcome)),
        ];
        Assert.Equal(expected, pairs.MatrixOf(Rules).Count().Summary.Factors);
    }

    [Law(MaxTest = 50)]
    internal void The_summary_of_two_pools_is_their_summaries_together(LabelCase pairs)
    {
        var one = pairs with { Applicants = pairs.Applicants.Take(pairs.First).ToValueList() };
        var other = pairs with { Applicants = pairs.Applicants.Skip(pairs.First).ToValueList() };

        Assert.Equal(Summary(pairs), Summary(one).JoinedWith(Summary(other)));
    }

    private static FactorOutcome Outcome(VisaOffer offer) => offer switch
    {
        VisaOffer.Listed => FactorOutcome.Met,
        VisaOffer.Refused => FactorOutcome.Missed,
        VisaOffer.OnlyJ1Listed => FactorOutcome.PreferenceMissed,
        _ => FactorOutcome.Unknown,
    };

    private static LabelSummary Summary(LabelCase pairs) => pairs.MatrixOf(Rules).Count().Summary;

    private static FactorCount Count(LabelReasons factor, IEnumerable<FactorOutcome> outcomes)
    {
        var counts = outcomes.CountBy(o => o).ToDictionary();
        return new(
            factor,
            counts.GetValueOrDefault(FactorOutcome.Missed),
            counts.GetValueOrDefault(FactorOutcome.Unknown) + counts.GetValueOrDefault(FactorOutcome.NotStated),
            counts.GetValueOrDefault(FactorOutcome.PreferenceMissed),
            counts.GetValueOrDefault(FactorOutcome.PreferenceUnknown));
    }
}
