using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using ReapplyKit.Batch;
using ReapplyKit.Interchange;
using Sylvan.Data.Csv;

namespace ReapplyKit.Benchmarks;

/// <summary>
/// A roster with the columns of a public one, from CSV to tiers, against parsing the same bytes with the same CSV library and nothing more:
/// looking at each field where it stands, taking each as a number or a text, or making a text of each.
/// </summary>
[MemoryDiagnoser]
public class RosterCsvBenchmarks
{
    private static readonly LocalDate AsOf = new(2024, 3, 15);
    private readonly RubricBatch _batch = new(RulePack.Default.Rubric);
    private readonly TierSet[] _tiers = new TierSet[RosterCsv.DefaultChunkSize];
    private byte[] _file = [];

    [Params(200_000, 2_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(3);
        using var file = new MemoryStream();
        using (var text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true))
        {
            text.WriteLine(
                "row,graduateType,step1ScorePass,step1Score,step2Score,step3Score,redFlags,numPublications,yearOfGraduation,"
                + "monthsOfUSCE,ecfmgCertified,visaRequired,numApplications,numInterviews,numWithdrawn,numRejected,numWaitlisted");
            for (var row = 1; row <= Rows; row++)
                text.WriteLine(Applicant(row, random));
        }
        _file = file.ToArray();
        if (ToTiers() != Rows)
            throw new InvalidOperationException("Rows are lost.");
    }

    [Benchmark(Baseline = true)]
    public long ParseOnly()
    {
        var length = 0L;
        using var reader = CsvDataReader.Create(new StreamReader(new MemoryStream(_file)));
        while (reader.Read())
        {
            for (var field = 0; field < reader.RowFieldCount; field++)
                length += reader.GetFieldSpan(field).Length;
        }
        return length;
    }

    [Benchmark]
    public long ParseToValues()
    {
        var sum = 0L;
        using var reader = CsvDataReader.Create(new StreamReader(new MemoryStream(_file)));
        while (reader.Read())
        {
            for (var field = 0; field < reader.RowFieldCount; field++)
            {
                var cell = reader.GetFieldSpan(field);
                sum += cell.IsEmpty ? 0 : char.IsAsciiDigit(cell[0]) ? reader.GetInt32(field) : reader.GetString(field).Length;
            }
        }
        return sum;
    }

    [Benchmark]
    public long ParseToTexts()
    {
        var length = 0L;
        using var reader = CsvDataReader.Create(new StreamReader(new MemoryStream(_file)));
        while (reader.Read())
        {
            for (var field = 0; field < reader.RowFieldCount; field++)
                length += reader.GetString(field).Length;
        }
        return length;
    }

    [Benchmark]
    public long ToTiers()
    {
        var rows = 0L;
        foreach (var chunk in RosterCsv.ReadInChunks(new MemoryStream(_file), _batch.Rubric.Reading, AsOf))
        {
            _batch.Assess(chunk.Applicants, _tiers.AsSpan(0, chunk.Applicants.Count));
            rows += chunk.Applicants.Count;
        }
        return rows;
    }

    private static string Applicant(int row, Random random)
    {
        string Some(int percent, string cell) => random.Next(100) < percent ? cell : "";
        string Number(int from, int to) => random.Next(from, to).ToString(CultureInfo.InvariantCulture);
        return string.Join(',',
        [
            row.ToString(CultureInfo.InvariantCulture), "IMG", Some(40, "Pass"), Some(60, Number(200, 260)), Number(205, 270), Some(20, Number(200, 240)),
            "", Number(0, 9), Number(2000, 2025), Number(0, 13), Some(50, "Not ") is "" ? "Certified" : "Not certified", Some(50, "Yes") is "" ? "No" : "Yes",
            Number(20, 400), Number(0, 25), "", "", "",
        ]);
    }
}
