using ReapplyKit.Batch;

namespace ReapplyKit.Interchange.Tests;

public sealed class RealRosterBatchTests
{
    private static readonly LocalDate AsOf = new(2024, 3, 15);
    private static readonly CompetitivenessRubric Rubric = RulePack.Default.Rubric;

    [RealDataFact]
    public void In_batch_every_row_has_the_tiers_it_has_alone()
    {
        var entries = RosterCsv.Read(Open()).AsT0.Entries;
        var pool = ApplicantColumns.Of(entries.Select(e => e.Profile), Rubric.Reading, AsOf);
        var tiers = new TierSet[pool.Count];
        new RubricBatch(Rubric).Assess(pool, tiers);

        Assert.Equal(entries.Select(e => Rubric.Assess(e.Profile, AsOf).Tiers), tiers);
    }

    [RealDataFact]
    public void Read_in_chunks_it_is_the_roster_read_at_once()
    {
        var entries = RosterCsv.Read(Open()).AsT0.Entries;
        var chunk = Assert.Single(RosterCsv.ReadInChunks(Open(), Rubric.Reading, AsOf));

        Assert.Equal(ApplicantColumns.Of(entries.Select(e => e.Profile), Rubric.Reading, AsOf), chunk.Applicants);
        Assert.Equal(entries.Select(e => e.Line), chunk.Lines);
        Assert.True(chunk.SetAside.IsEmpty && chunk.Problems.IsEmpty);
    }

    private static FileStream Open() => File.OpenRead(Path.Combine(Repository.RealData, "applicants-2024.csv"));
}
