using ReapplyKit;
using ReapplyKit.Batch;

namespace Cohort;

/// <summary>
/// A roster in CSV or Parquet as arrays, some 65,000 applicants at a time. DuckDB turns words into numbers; a column that the file does not
/// have, an empty cell and what is neither a number nor a word below are unknown, and the last are counted.
/// </summary>
internal sealed class Roster(Database database, string files, Part part)
{
    private const int RowsAtOnce = 1 << 16;
    private const int Unreadable = int.MinValue;
    private const string Outcomes = "not taken=1,pass=2,fail=3";

    private static readonly (string Name, string? Words)[] Columns =
    [
        ("step1_result", Outcomes), ("step1_attempts", null), ("step1_gap_months", null), ("step2ck_result", Outcomes),
        ("step2ck_score", null), ("step2ck_attempts", null), ("step3_result", Outcomes), ("years_since_graduation", null),
        ("usce_rotations", null), ("usce_months", null), ("hands_on_months", null), ("letters", null), ("strong_us_letters", null), ("weak_letters", null),
        ("ecfmg_certified", "no=0,yes=1,false=0,true=1"), ("visa", "none=1,j-1=2,h-1b=3,j-1/h-1b=4,other=5,yes=6"),
    ];

    private readonly long[] _unread = new long[Columns.Length];

    /// <summary>What the file's rows are called, for its rows in their order.</summary>
    public string References => Has("reference") ? "CAST(reference AS VARCHAR)" : "CAST(NULL AS VARCHAR)";

    /// <summary>The rows of this part, in the order of the file: a row is in the same part wherever it is read.</summary>
    public string Rows => part.Of == 1 ? Source : $"(SELECT * FROM {Source} r WHERE hash(r) % {part.Of} = {part.Number - 1})";

    private string Source => files.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        ? $"read_csv({Database.Quoted(files)}, header = true, all_varchar = true)"
        : $"read_parquet({Database.Quoted(files)})";

    private HashSet<string> Names => field ??= [.. database.Rows($"DESCRIBE SELECT * FROM {Source}").Select(r => (string)r[0])];

    /// <summary>For each column how many cells of the applicants read so far say what is not known.</summary>
    public IEnumerable<(string Column, long Cells)> Unread => Columns.Zip(_unread, (c, cells) => (c.Name, cells)).Where(c => c.cells > 0);

    /// <summary>The applicants of this part, in the order of the file.</summary>
    public IEnumerable<ApplicantArrays> Arrays()
    {
        var gathered = new Gathered();
        var numbers = Columns.Select(c => $"CAST({Number(c.Name, c.Words)} AS INTEGER)");
        foreach (var block in database.Blocks($"SELECT {string.Join(", ", numbers)} FROM {Rows}"))
        {
            if (gathered.Count + block.Count > RowsAtOnce)
            {
                yield return gathered.ToArrays();
                gathered = new Gathered();
            }
            gathered.Add(block, _unread);
        }
        if (gathered.Count > 0)
            yield return gathered.ToArrays();
    }

    private bool Has(string name) => Names.Contains(name);

    // The number of a cell, or Unreadable.
    private string Number(string name, string? words)
    {
        var text = $"trim(CAST({name} AS VARCHAR))";
        return !Has(name) ? "NULL"
            : words is null ? $"coalesce(TRY_CAST({name} AS INTEGER), CASE WHEN {text} <> '' THEN {Unreadable} END)"
            : $"CASE lower({text}) {string.Join(' ', words.Split(',').Select(Case))} WHEN '' THEN NULL ELSE "
                + $"CASE WHEN {name} IS NOT NULL THEN {Unreadable} END END";
    }

    private static string Case(string word) => word.Split('=') is [var text, var number] ? $"WHEN '{text}' THEN {number}" : word;

    /// <summary>Columns that are filled block by block.</summary>
    private sealed class Gathered
    {
        private readonly int?[][] _numbers = [.. Columns.Select(_ => new int?[RowsAtOnce])];

        public int Count { get; private set; }

        public void Add(Database.Block block, long[] unread)
        {
            for (var column = 0; column < _numbers.Length; column++)
                unread[column] += block.Read(column, _numbers[column].AsSpan(Count), Unreadable);
            Count += block.Count;
        }

        public ApplicantArrays ToArrays()
        {
            return new ApplicantArrays
            {
                Step1 = Words("step1_result", static n => (ExamOutcome)n),
                Step1Attempts = Numbers("step1_attempts"),
                Step1GapMonths = Numbers("step1_gap_months"),
                Step2Ck = Words("step2ck_result", static n => (ExamOutcome)n),
                Step2CkScore = Numbers("step2ck_score"),
                Step2CkAttempts = Numbers("step2ck_attempts"),
                Step3 = Words("step3_result", static n => (ExamOutcome)n),
                YearsSinceGraduation = Numbers("years_since_graduation"),
                UsceRotations = Numbers("usce_rotations"),
                UsceMonths = Numbers("usce_months"),
                HandsOnMonths = Numbers("hands_on_months"),
                Letters = Numbers("letters"),
                StrongUsLetters = Numbers("strong_us_letters"),
                WeakLetters = Numbers("weak_letters"),
                EcfmgCertified = Words("ecfmg_certified", static n => n == 1),
                Visa = Words("visa", static n => (VisaNeed)n),
            };

            ReadOnlyMemory<int?> Numbers(string name) => _numbers[Array.FindIndex(Columns, c => c.Name == name)].AsMemory(0, Count);

            T?[] Words<T>(string name, Func<int, T> word)
                where T : struct => Array.ConvertAll(Numbers(name).ToArray(), n => n is { } number ? word(number) : (T?)null);
        }
    }
}
