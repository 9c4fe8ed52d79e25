using System.Text.RegularExpressions;
using static ReapplyKit.Interchange.RosterCsvColumns;

namespace ReapplyKit.Interchange;

/// <summary>
/// The columns of attempts in which a 0 stands beside a score or a pass. Who counts so may count failures, and a 1 of that column may be a failure before
/// the pass: neither is a first attempt for certain.
/// </summary>
internal sealed class ZeroAttempts
{
    private static readonly (CsvColumn Attempts, CsvColumn[] Told)[] Exams =
    [
        (Step1Attempts, [Step1Score, Step1Result]), (Step2CkAttempts, [Step2CkScore, Step2CkResult]), (Step3Attempts, [Step3Score, Step3Result]),
        (Failures, [Step1Score, Step1Result, Step2CkScore, Step2CkResult]),
    ];

    private readonly HashSet<CsvColumn> _columns = [];

    /// <summary>The columns that may be such.</summary>
    public static readonly CsvColumn[] Columns = Array.ConvertAll(Exams, e => e.Attempts);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _columns.Count == 0;

    /// <summary>Whether a column is one.</summary>
    public bool Contains(CsvColumn column) => _columns.Contains(column);

    /// <summary>Whether a header counts attempts, and neither failures nor what is asked with yes or no.</summary>
    public static bool CountsAttempts(string? header) => header is not null && !RosterRow.CountsFailures(header)
        && (AttemptWord.IsMatch(header) || !OtherWord.IsMatch(header)) && !header.Contains("multiple", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a cell of attempts is 0.</summary>
    public static bool IsZero(string text) => Zero.IsMatch(text);

    /// <summary>Looks at a row; the columns that it shows to be such.</summary>
    public List<CsvColumn> Look(CsvRow row)
    {
        var found = new List<CsvColumn>();
        foreach (var (attempts, told) in Exams)
        {
            if (row.Has(attempts) && !_columns.Contains(attempts) && row.Each(attempts).Any(c => CountsAttempts(c.Header) && IsZero(c.Text)) && IsSat(row, told))
                found.Add(attempts);
        }
        _columns.UnionWith(found);
        return found;
    }

    /// <summary>What is told where the rows above are looked at again.</summary>
    public const string AllLeftOpen = "is 0 beside a score or a pass, so that the column may count failures: where a row says 1 attempt, the attempts are left unknown";

    /// <summary>Notes columns that were found only after rows were read.</summary>
    public static void NoteLate(List<CsvColumn> columns, CsvRow row)
    {
        foreach (var column in columns)
            row.Note(column, "is 0 beside a score or a pass, so that the column may count failures: a 1 is left unknown from here on, and was read as a first attempt in the rows above; make sure of those");
    }

    // Whether a score or a pass is stated in any of these columns.
    private static bool IsSat(CsvRow row, CsvColumn[] told)
    {
        foreach (var column in told)
        {
            if (row.Text(column) is not null && RosterRow.ExamOf(row.Silent(), column, column.Name.EndsWith("result", StringComparison.Ordinal)) is { IsSat: true, Result: not ExamResult.Failed })
                return true;
        }
        return false;
    }

    private static readonly Pattern Zero = new(@"^\s*(?:0+(?:\.0+)?|zero)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern AttemptWord = new("attempt|tries|times|versuch|intento|tentativ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OtherWord = new("any|history|recent", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
