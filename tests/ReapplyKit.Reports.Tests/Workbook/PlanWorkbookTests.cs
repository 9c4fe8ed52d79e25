using System.IO.Compression;

namespace ReapplyKit.Reports.Tests;

/// <summary>The workbook as a file: valid, the same every time, without a trace of clock or user.</summary>
public sealed class PlanWorkbookTests
{
    private const string Postponed = "Not this season";

    private static readonly string[] Sheets = ["At a glance", "Summary", "Plan", Postponed, "Gantt", "Programs", "Targets", "Budget", "Proof of change"];

    [Theory]
    [MemberData(nameof(FictionalPlans.Names), MemberType = typeof(FictionalPlans))]
    public void Whatever_the_plan_the_workbook_is_valid_and_has_the_same_sheets(string plan) =>
        Assert.Equal(
            Sheets.Where(s => s != Postponed || !FictionalPlans.Named(plan).Schedule.NotThisSeason.IsEmpty),
            XlsxReader.Read(Workbooks.Bytes(FictionalPlans.Named(plan))).Keys);

    [Theory]
    [MemberData(nameof(FictionalPlans.Names), MemberType = typeof(FictionalPlans))]
    public void The_same_plan_gives_the_same_bytes(string plan) =>
        Assert.Equal(Workbooks.Bytes(FictionalPlans.Named(plan)), Workbooks.Bytes(FictionalPlans.Named(plan)));

    [Fact]
    public void Every_part_has_the_day_of_the_format_and_none_tells_of_clock_or_user()
    {
        using var archive = new ZipArchive(new MemoryStream(Workbooks.Bytes(FictionalPlans.Whole)));

        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
        Assert.All(archive.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.DoesNotContain(archive.Entries, e => e.FullName.StartsWith("docProps", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_in_the_file_points_outside_it()
    {
        using var archive = new ZipArchive(new MemoryStream(Workbooks.Bytes(FictionalPlans.Whole)));

        Assert.All(archive.Entries, e =>
        {
            using var reader = new StreamReader(e.Open());
            var text = reader.ReadToEnd();
            Assert.DoesNotContain("TargetMode=\"External\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("hyperlink", text, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void A_stream_that_only_takes_bytes_gets_the_same_and_is_left_open()
    {
        var plain = Workbooks.Bytes(FictionalPlans.Conflicting);
        using var taken = new MemoryStream();
        using (var compressed = new GZipStream(taken, CompressionLevel.Fastest, leaveOpen: true))
        {
            PlanWorkbook.Write(FictionalPlans.Conflicting, FictionalPlans.Rules, null, compressed);
            Assert.True(compressed.CanWrite);
        }
        taken.Position = 0;
        using var unpacked = new MemoryStream();
        using (var reader = new GZipStream(taken, CompressionMode.Decompress))
            reader.CopyTo(unpacked);

        Assert.Equal(plain, unpacked.ToArray());
    }

    [Fact]
    public void Formulas_stand_in_the_totals_of_the_budget_and_nowhere_else()
    {
        var formulas = Workbooks.Whole.SelectMany(s => s.Value.Cells.Values.Where(c => c.Formula is not null).Select(c => (s.Key, c.Formula)));

        Assert.Equal([("Budget", "SUM(C5:C10)"), ("Budget", "COUNTIF(C5:C10,\"unknown\")")], formulas);
    }

    [Fact]
    public void Text_is_kept_text_by_its_format_and_numbers_are_not()
    {
        var cells = Workbooks.Whole.Values.SelectMany(s => s.Cells.Values).ToArray();

        Assert.All(cells.Where(c => c.Text is not null), c => Assert.True(c.IsQuoted, c.Text));
        Assert.All(cells.Where(c => c.Number is not null), c => Assert.False(c.IsQuoted, c.Formula));
    }

    [Fact]
    public void The_texts_of_another_pack_are_refused()
    {
        var sheet = FictionalPlans.Sheet(FictionalPlans.Whole)!;
        var other = FictionalPlans.Whole.Pack with { Version = "0.0.1" };

        Assert.Throws<ArgumentException>(() => Workbooks.Bytes(FictionalPlans.Whole with { Pack = other }, sheet));
        Assert.Throws<ArgumentException>(() => Workbooks.Bytes(FictionalPlans.Whole, sheet with { Budget = sheet.Budget with { Pack = other } }));
    }
}
