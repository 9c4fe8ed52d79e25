using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>CSV texts as streams, and the places of problems.</summary>
internal static class CsvText
{
    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    public static string[] Places(InputProblems problems) => [.. problems.Problems.Select(p => p.Where)];
}
