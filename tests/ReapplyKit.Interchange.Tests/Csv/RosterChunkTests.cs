using System.Text;

namespace ReapplyKit.Interchange.Tests;

public sealed class RosterChunkTests
{
    private static readonly LocalDate AsOf = new(2024, 3, 15);
    private static readonly FileReading Reading = RulePack.Default.Rubric.Reading;

    [Fact]
    public void A_bad_row_is_kept_whole_with_its_line_and_the_others_are_read()
    {
        var chunk = Assert.Single(Read("reference,step2ck_score\r\n1,240\r\n\"2, late\",900\r\n3,225\r\n"));

        Assert.Equal([2, 4], chunk.Lines);
        Assert.Equal([(ushort)240, (ushort)225], chunk.Applicants.Rubric.Step2CkScore.AsSpan());
        var bad = Assert.Single(chunk.BadRows.AsEnumerable());
        Assert.Equal((3, "\"2, late\",900"), (bad.Line, bad.Text));
        Assert.Equal("line 3, step2ck_score: must be a whole number from 1 to 300 (found: 900)", Assert.Single(bad.Problems.AsEnumerable()).ToString());
    }

    [Fact]
    public void Without_a_reference_column_there_is_nothing_but_the_problem()
    {
        var chunk = Assert.Single(Read("graduation\n2020\n"));

        Assert.Equal("line 1", Assert.Single(chunk.Problems.AsEnumerable()).Where);
        Assert.Equal(0, chunk.Applicants.Count);
    }

    [Fact]
    public void An_empty_roster_has_no_chunk() => Assert.Empty(Read("reference,graduation\n"));

    [Fact]
    public void Where_a_file_stops_being_text_the_rows_before_are_kept_and_the_line_is_named()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("reference\n" + string.Concat(Enumerable.Repeat("someone\n", 20_000))), 0xFF, (byte)'\n'];
        var chunks = RosterCsv.ReadInChunks(new MemoryStream(bytes), Reading, AsOf).ToArray();

        Assert.All(chunks[..^1], c => Assert.True(c.Problems.IsEmpty));
        Assert.EndsWith("is not UTF-8 from here on", Assert.Single(chunks[^1].Problems.AsEnumerable()).ToString(), StringComparison.Ordinal);
        Assert.InRange(chunks.Sum(c => c.Lines.Count), RosterCsv.OrdinaryChunk, 20_000);
    }

    [Fact]
    public void Headers_that_name_nothing_are_told()
    {
        var chunk = Assert.Single(Read("reference,favourite colour\n1,red\n"));

        Assert.Equal("favourite colour", Assert.Single(chunk.IgnoredColumns.AsEnumerable()));
    }

    [Fact]
    public void No_more_is_read_than_the_chunk_asked_for_needs()
    {
        using var endless = new EndlessRows("reference,step2ck_score\n", "1,240\n");
        using var chunks = RosterCsv.ReadInChunks(endless, Reading, AsOf, chunkSize: 100).GetEnumerator();
        for (var i = 1; i <= 50; i++)
        {
            Assert.True(chunks.MoveNext());
            Assert.InRange(endless.BytesRead, i * 600, i * 600 + (1 << 18));
        }
    }

    [Fact]
    public void Where_every_row_is_bad_and_long_chunks_are_shorter_and_no_row_is_lost()
    {
        var row = ",\"" + new string('x', 300_000) + "\"\n";
        var chunks = Read("reference,note\n" + string.Concat(Enumerable.Repeat(row, 10))).ToArray();

        Assert.Equal([4, 4, 2], chunks.Select(c => c.BadRows.Count));
        Assert.Equal(Enumerable.Range(2, 10), chunks.SelectMany(c => c.BadRows).Select(b => b.Line));
    }

    private static IEnumerable<RosterChunk> Read(string text) => RosterCsv.ReadInChunks(CsvText.Stream(text), Reading, AsOf);
}
