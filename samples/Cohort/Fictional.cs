using System.Globalization;

namespace Cohort;

/// <summary>A made-up cohort, the same each time: nobody in it is anybody.</summary>
internal static class Fictional
{
    public static void Write(int applicants, int programs, DirectoryInfo folder)
    {
        using var database = new Database();
        database.Run("CREATE MACRO share(i, n) AS (hash(i * 31 + n) % 100)::INT");
        database.Run($"""
            COPY (SELECT printf('A-%07d', i) AS reference,
                CASE WHEN share(i, 1) < 85 THEN 'pass' WHEN share(i, 1) < 92 THEN 'fail' END AS step1_result,
                1 + (share(i, 2) > 88)::INT AS step1_attempts,
                share(i, 14) * 30 // 100 AS step1_gap_months,
                CASE WHEN share(i, 3) < 90 THEN 205 + share(i, 4) * 65 // 100 END AS step2ck_score,
                1 + (share(i, 5) > 90)::INT AS step2ck_attempts,
                CASE WHEN share(i, 6) < 30 THEN 'pass' WHEN share(i, 6) < 95 THEN 'not taken' END AS step3_result,
                CASE WHEN share(i, 7) < 95 THEN share(i, 8) * 12 // 100 END AS years_since_graduation,
                share(i, 9) * 5 // 100 AS usce_rotations,
                share(i, 9) * 5 // 100 AS usce_months, share(i, 10) * 5 // 100 AS letters,
                share(i, 10) * 5 // 100 * least(99, 40 + share(i, 11)) // 100 AS strong_us_letters,
                share(i, 10) * 5 // 100 - share(i, 10) * 5 // 100 * least(99, 40 + share(i, 11)) // 100 AS weak_letters,
                CASE WHEN share(i, 12) < 70 THEN 'yes' ELSE 'no' END AS ecfmg_certified,
                (['J-1', 'J-1', 'J-1/H-1B', 'H-1B', 'none', NULL])[1 + share(i, 13) * 6 // 100] AS visa
            FROM (SELECT i FROM range({applicants}) r(i)))
            TO {Database.Quoted(Path.Combine(folder.FullName, "roster.parquet"))} (FORMAT parquet)
            """);
        File.WriteAllLines(
            Path.Combine(folder.FullName, "programs.csv"),
            Enumerable.Range(0, programs).Select(Program).Prepend("name,specialty,img_percent,visas,min_step2ck,max_yog,min_usce_months"));
    }

    private static string Program(int number)
    {
        // Numbers without a common divisor make every combination come up.
        var (img, score) = (number * 7 % 101, number % 6);
        var visas = (number % 4) switch { 0 => "", 1 => "\"J-1, H-1B\"", 2 => "J-1", _ => "no visas" };
        var minScore = score < 3 ? "" : $"{205 + score * 5}";
        var (maxYears, minMonths) = (number % 5 == 0 ? "5" : "", number % 3 == 0 ? "3" : "");
        return string.Create(CultureInfo.InvariantCulture,
            $"Fictional Hospital {number},Internal Medicine,{img},{visas},{minScore},{maxYears},{minMonths}");
    }
}
