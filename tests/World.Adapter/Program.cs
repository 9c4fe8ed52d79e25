using System.Globalization;
using System.Text;
using World.Adapter;

// The library as plain values, in a process of its own, so that two versions of it can be asked the same.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
switch (args)
{
    case ["case", var file, "--as-of", var day]:
        output.WriteLine(Plain.Write(CaseAnswer.Of(File.ReadAllBytes(file), null, Plain.Day(day)), isIndented: true));
        return 0;
    case ["case", var file, var programs, "--as-of", var day]:
        output.WriteLine(Plain.Write(CaseAnswer.Of(File.ReadAllBytes(file), File.ReadAllBytes(programs), Plain.Day(day)), isIndented: true));
        return 0;
    case ["programs", var file]:
        output.WriteLine(Plain.Write(ProgramsAnswer.Of(File.ReadAllBytes(file)), isIndented: true));
        return 0;
    case ["roster", var file, "--as-of", var day]:
        output.WriteLine(Plain.Write(RosterAnswer.Of(File.ReadAllBytes(file), Plain.Day(day)), isIndented: true));
        return 0;
    case ["serve"]:
        using (var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8))
            Serving.Run(input, output);
        return 0;
    case ["differences", var released, var current]:
        Differences.Print(released, current, output);
        return 0;
    case ["time", "first-verdict"]:
        Timing.FirstVerdict();
        return 0;
    case ["time", "every-part"]:
        Timing.EveryPart();
        return 0;
    case ["time", "rounds"]:
        Timing.Rounds(Console.In);
        return 0;
    case ["side-by-side", var released, var current, var pairs]:
        SideBySide.Run(released, current, int.Parse(pairs, CultureInfo.InvariantCulture), output);
        return 0;
    case ["side"]:
        output.WriteLine(Side.Name);
        return 0;
    default:
        Console.Error.WriteLine("""
            case <case.json> [programs.csv] --as-of <date>
            programs <programs.csv>
            roster <roster.csv> --as-of <date>
            serve                                   requests line by line
            differences <answer> <other answer>
            time first-verdict|every-part|rounds    milliseconds
            side-by-side <adapter> <other> <pairs>  both timed by turns
            side                                    which version this is
            """);
        return 2;
}
