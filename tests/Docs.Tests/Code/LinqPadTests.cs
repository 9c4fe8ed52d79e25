using System.Xml.Linq;

namespace Docs.Tests;

/// <summary>Each LINQPad script of the package is compiled and run as LINQPad would, with its namespaces and a <c>Dump</c>.</summary>
public sealed class LinqPadTests
{
    private const string EndOfHead = "</Query>";

    // What LINQPad shows as tables, one line for each row.
    private const string Dump = """
        internal static class Dumping
        {
            public static T Dump<T>(this T value, string title)
            {
                System.Console.WriteLine("== " + title);
                if (value is not string && value is System.Collections.IEnumerable rows)
                {
                    foreach (var row in rows)
                        System.Console.WriteLine(row);
                }
                else
                {
                    System.Console.WriteLine(value);
                }
                return value;
            }
        }
        """;

    public static TheoryData<string, string[]> Scripts => new()
    {
        { "1 First verdict", ["Tier = Borderline, Value = 231, 1 attempt", "Tier = Unknown"] },
        { "2 Plan", ["Weakness = Step2Ck", "Plan for the 2028 Match", "Submit as early as you can"] },
        { "3 Program list", ["Label = Green, Name = Harbor Community Hospital", "Label = Yellow, Name = Ridge University Hospital"] },
        {
            "4 What if",
            ["Component = Usce, From = Borderline, To = Competitive, Smallest = [2 × rotation]", "Component = Step2Ck, Value = 231"]
        },
        { "5 Cohort", ["Component = Letters, Tier = Unknown, Applicants = 100000", "Weak score and no USCE"] },
        { "6 Plan on", ["What has changed", "Done on Mon 30 Mar 2026"] },
        { "7 Report", ["Plan for the 2028 Match", "plan.xlsx"] },
    };

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_runs_and_shows_what_it_is_about(string name, string[] shown)
    {
        var output = Run(File.ReadAllText(Path.Combine(Folder, name + ".linq")));

        Assert.All(shown, text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_script_is_tried() => Assert.Equal(
        Directory.GetFiles(Folder, "*.linq").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Scripts.Select(row => (string)((object[])row)[0]));

    private static string Folder => Path.Combine(Repository.Root, "samples", "LinqPad");

    private static string Run(string script)
    {
        var end = script.IndexOf(EndOfHead, StringComparison.Ordinal) + EndOfHead.Length;
        var usings = XElement.Parse(script[..end]).Elements("Namespace").Select(n => $"using {n.Value};");
        return CompiledExample.Run(string.Join('\n', [.. usings, script[end..], Dump]));
    }
}
