namespace Cohort;

/// <summary>What to assess, and where the results go.</summary>
/// <param name="Roster">The files of the roster.</param>
/// <param name="Programs">The list of programs.</param>
/// <param name="Part">The part of the roster to take.</param>
/// <param name="IsForSumsOnly">Whether only sums are asked for, and not a row for each applicant.</param>
/// <param name="Out">The folder that results go to.</param>
internal sealed record Request(string Roster, FileInfo Programs, Part Part, bool IsForSumsOnly, DirectoryInfo Out)
{
    public string File(string what) => Path.Combine(Out.FullName, FormattableString.Invariant($"{what}-{Part.Number}of{Part.Of}.parquet"));
}

/// <summary>Which part of a roster a process takes: its number, counted from 1, and how many there are.</summary>
internal readonly record struct Part(int Number, int Of)
{
    public static Part Parse(string text) =>
        text.Split('/') is [var number, var of] && int.TryParse(number, out var n) && int.TryParse(of, out var all) && n >= 1 && n <= all
            ? new Part(n, all)
            : throw new ArgumentException($"--part is such as 2/4, the second of four; it is {text}");
}
