
namespace ReapplyKit.Interchange.Tests;

public sealed class RosterChunkTests
{
    private static readonly LocalDate AsOf = new(2024, 3, 15);
    private static readonly ProfileReading Reading = RulePack.Default.Rubric.Reading;

    [Fact]
    public void A_bad_row_is_kept_whole_with_its_line_and_the_others_are_read()
    {
        var chunk = Assert.Single(Read("reference,step2ck_score,step2ck_attempts\r\n1,240,\r\n\"2, late\",245 (failed once),1\r\n3,225,\r\n"));

        Assert.Equal([2, 4], chunk.Lines);
        Assert.Equal([(ushort)240, (ushort)225], chunk.Applicants.Rubric.Step2CkScore.AsSpan());
        var bad = Assert.Single(chunk.SetAside.AsEnumerable());
        Assert.Equal((3, "\"2, late\",245 (failed once),1"), (bad.Line, bad.Text));
        Assert.Equal("line 3, step2ck_attempts: says another number of attempts than the result; correct the one or the other (found: 1)", Assert.Single(bad.Problems.AsEnumerable()).ToString());
    }

    [Fact]
    public void An_odd_cell_is_unknown_with_a_note_and_its_row_stays_in_the_chunk()
    {
        var chunk = Assert.Single(Read("reference,step2ck_score,yog\n1,240,2020\n2,24x,2021\n3,225,2022\n"));

        Assert.Equal([2, 3, 4], chunk.Lines);
        Assert.Equal([(ushort)240, (ushort)0, (ushort)225], chunk.Applicants.Rubric.Step2CkScore.AsSpan());
        Assert.Equal(["line 3: 24x"], Assert.Single(chunk.Notes.AsEnumerable()).Examples.AsEnumerable());
        Assert.Empty(chunk.SetAside.AsEnumerable());
    }

    [Fact]
    public void Who_an_applicant_is_is_told_by_the_reference_or_the_line()
    {
        var chunk = Assert.Single(Read("name,graduation\nZoë\u200B,2020\n,2021\n\"Lee, Ann\",2022\n"));

        Assert.Equal(["Zoë", "line 3", "Lee, Ann"], Enumerable.Range(0, 3).Select(chunk.ReferenceOf));
        Assert.Equal("line 2", Assert.Single(Read("graduation\n2020\n")).ReferenceOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => chunk.ReferenceOf(3));
    }

    [Fact]
    public void An_empty_roster_has_no_chunk() => Assert.Empty(Read("reference,graduation\n"));

    [Fact]
    public void Where_a_file_stops_being_a_table_the_rows_before_are_kept_and_the_line_is_named()
    {
        var chunks = Read("reference,graduation\n" + string.Concat(Enumerable.Repeat("someone,2020\n", 20_000)) + new string('x', 1 << 21) + ",2020\nlost,2020\n").ToArray();

        Assert.All(chunks[..^1], c => Assert.True(c.Problems.IsEmpty));
        Assert.Equal("line 20002", Assert.Single(chunks[^1].Problems.AsEnumerable()).Where);
        Assert.Equal(20_000, chunks.Sum(c => c.Lines.Count));
    }

    [Fact]
    public void Headers_that_name_nothing_are_told()
    {
        var chunk = Assert.Single(Read("reference,favourite colour\n1,red\n"));

        Assert.Equal("this column is not read: favourite colour", Assert.Single(chunk.Notes.AsEnumerable()).Message);
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
        var row = "240 (failed once),1,\"" + new string('x', 300_000) + "\"\n";
        var chunks = Read("step2ck,step2ck_attempts,note\n" + string.Concat(Enumerable.Repeat(row, 10))).ToArray();

        Assert.Equal([4, 4, 2], chunks.Select(c => c.SetAside.Count));
        Assert.Equal(Enumerable.Range(2, 10), chunks.SelectMany(c => c.SetAside).Select(b => b.Line));
    }

    private static IEnumerable<RosterChunk> Read(string text) => RosterCsv.ReadInChunks(CsvText.Stream(text), Reading, AsOf);
}
