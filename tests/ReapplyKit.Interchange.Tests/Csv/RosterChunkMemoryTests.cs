namespace ReapplyKit.Interchange.Tests;

[Collection(nameof(Alone))]
public sealed class RosterChunkMemoryTests
{
    private static readonly ProfileReading Reading = RulePack.Default.Rubric.Reading;
    private static readonly LocalDate AsOf = new(2026, 11, 23);

    [Fact]
    public void Memory_does_not_grow_with_the_rows()
    {
        using var endless = new EndlessRows("reference,step2ck_score,graduation\n", "1,240,2020-06-15\n2,900,2020\n");
        using var chunks = RosterCsv.ReadInChunks(endless, Reading, AsOf, chunkSize: 1000).GetEnumerator();
        Advance(chunks, 5);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Advance(chunks, 100);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 1 << 20);
    }

    private static void Advance(IEnumerator<RosterChunk> chunks, int count)
    {
        for (var i = 0; i < count; i++)
            Assert.True(chunks.MoveNext());
    }
}
