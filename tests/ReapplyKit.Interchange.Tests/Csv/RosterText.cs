using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Interchange.Tests;

/// <summary>
/// A roster as people write them, row by row: cells good, bad and odd under some columns in some order, rows too short, too long or
/// blank.
/// </summary>
internal sealed record RosterText(string Header, ValueList<string> Rows)
{
    private static readonly Gen<string> Cell = Gen.Frequency(
        (5, Gen.Constant("")),
        (2, Gen.Elements("-", "N/A", "unknown", " ", "Not Reported")),
        (8, Gen.Choose(0, 4).Select(Text)),
        (4, Gen.Choose(0, 320).Select(Text)),
        (3, Gen.Choose(1995, 2026).Select(Text)),
        (3, from year in Gen.Choose(2010, 2026)
            from month in Gen.Choose(1, 13)
            from day in Gen.Choose(0, 31)
            select day == 0 ? $"{year}-{month:D2}" : $"{year}-{month:D2}-{day:D2}"),
        (4, Gen.Elements("Pass", "FAIL", "yes", "No", "y", "Certified", "not certified", "J-1", "h1b", "3.5", "600", "601", "007", "+5", "-0", " 5 ", "１")),
        (1, Gen.Elements("\"a, b\"", "\"a \"\"b\"\"\"", "\"two\nlines\"", "a text of more than sixteen characters", "\"240\"", "=1+1", "٣")));

    private static readonly Gen<string> Score = Gen.Choose(1, 300).Select(Text);
    private static readonly Gen<string> Attempts = Gen.Frequency((5, Gen.Choose(1, 4)), (1, Gen.Constant(0))).Select(Text);
    private static readonly Gen<string> Count = Gen.Choose(0, 400).Select(Text);
    private static readonly Gen<string> YesNo = Gen.Elements("Yes", "no", "Y", "FALSE", "1", "0");
    private static readonly Gen<string> Date = Gen.OneOf(
        Gen.Choose(1995, 2026).Select(Text), Gen.Elements("2019-02", "2020-02-29", "2021-06-15", "2024-03-15"));

    private static readonly (string Header, Gen<string> Good)[] Columns =
    [
        ("Year of graduation", Date), ("step1_result", Gen.Elements("Pass", "FAIL", "passed")), ("Step 1", Score), ("step1_attempts", Attempts),
        ("step2ck_score", Score), ("Step 2 attempts", Attempts), ("step3_score", Score), ("step3_attempts", Attempts),
        ("USCE", Gen.Elements("0", "2", "3.5", "12", "600")), ("ecfmg", Gen.OneOf(YesNo, Gen.Elements("Certified", "Not certified"))),
        ("visa", Gen.OneOf(YesNo, Gen.Elements("J-1", "h1b"))), ("applications", Count), ("interviews", Count), ("ranked", Count), ("matched", YesNo),
        ("favourite colour", Gen.Elements("red", "\"two\nlines\"")),
    ];

    private static readonly Gen<string> Reference = Gen.Frequency(
        (8, Gen.Choose(1, 99_999).Select(Text)), (2, Gen.Elements("Ann", "n/a x", "\"Lee, Ann\"", "ü")), (1, Gen.Elements("", "n/a", "?", " - ")));

    public static Arbitrary<RosterText> Rosters() => Arb.From(
        from order in Gen.Shuffle(Columns)
        from width in Gen.Choose(0, Columns.Length)
        let columns = order.Take(width).ToArray()
        from rows in Row(columns).ListOf(30)
        select new RosterText(string.Join(',', columns.Select(c => c.Header).Prepend("reference")), rows.ToValueList()),
        text => Enumerable.Range(0, text.Rows.Count).Select(i => text with { Rows = text.Rows.Where((_, at) => at != i).ToValueList() }));

    public string Whole => string.Concat(Rows.Prepend(Header).Select(row => row + "\n"));

    /// <summary>The file that holds one of the rows alone.</summary>
    public string Alone(string row) => Header + "\n" + row + "\n";

    private static Gen<string> Row((string Header, Gen<string> Good)[] columns) =>
        from reference in Reference
        from cells in Gen.CollectToArray(columns, c => Gen.Frequency((30, c.Good), (8, Gen.Constant("")), (1, Cell)))
        from isOdd in Gen.Choose(0, 30)
        let row = string.Join(',', cells.Prepend(reference))
        select isOdd switch { 0 => "", 1 => reference, 2 => row + ",more", _ => row };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
