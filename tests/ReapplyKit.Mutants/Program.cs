using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using ReapplyKit.Mutants;

// Which small faults of the library would its tests not notice? Every mutant is compiled into one copy, and lives for as long as a process asks for it.
if (args is ["--help"])
{
    Console.WriteLine("""
        --library ReapplyKit.Interchange           the library that is mutated; ReapplyKit unless told
        --tests ReapplyKit.Tests,World.Tests       the test projects that are to notice, one after the other
        --only Programs,Countdown                  its folders; all unless told
        --one-in 10                                every tenth mutant only
        --offset 3                                 which of the ten: the fourth; the first unless told
        --processes 2                              how many judge at once
        """);
    return;
}
var options = args.Chunk(2).ToDictionary(a => a[0], a => a[1]);
var library = options.GetValueOrDefault("--library", "ReapplyKit");
var tests = options.GetValueOrDefault("--tests", "ReapplyKit.Tests,ReapplyKit.Interchange.Tests,World.Tests,ReapplyKit.Reports.Tests").Split(',');
var only = options.GetValueOrDefault("--only")?.Split(',');
var oneIn = int.Parse(options.GetValueOrDefault("--one-in", "1"), CultureInfo.InvariantCulture);
var offset = int.Parse(options.GetValueOrDefault("--offset", "0"), CultureInfo.InvariantCulture);
var processes = int.Parse(options.GetValueOrDefault("--processes", "2"), CultureInfo.InvariantCulture);

var root = Root();
var home = Path.Combine(root, "artifacts", "mutants", library);
var tree = new MutatedTree(root, Path.Combine(home, "tree"), library, tests);
var mutations = tree.Build();
var verdicts = mutations.Where(m => m.Number % oneIn == offset && (only is null || only.Contains(Room(m)))).ToDictionary(m => m.Number, _ => "unreached");
foreach (var project in tests)
{
    var asked = verdicts.Where(v => v.Value is "alive" or "unreached").Select(v => v.Key).ToArray();
    Console.Error.WriteLine($"{asked.Length} of {verdicts.Count} mutants go to {project}");
    using (var learning = Start(project, "reach", $"{mutations.Count}", Reached(project)))
        learning.WaitForExit();
    var found = await Task.WhenAll(
        Enumerable.Range(0, processes).Select(p => Task.Run(() => Judge(project, p, [.. asked.Where((_, i) => i % processes == p)]))));
    foreach (var (mutant, verdict) in found.SelectMany(v => v).Where(v => v.Value != "unreached"))
        verdicts[mutant] = verdict;
}

Console.WriteLine("| room | mutants | killed |");
Console.WriteLine("|---|---|---|");
foreach (var room in verdicts.GroupBy(v => Room(mutations[v.Key])).OrderBy(g => g.Key, StringComparer.Ordinal).Concat(verdicts.GroupBy(_ => "all")))
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {room.Key} | {room.Count()} | {100.0 * room.Count(v => IsNoticed(v.Value)) / room.Count():0.0} % |"));
File.WriteAllLines(
    Path.Combine(home, "alive.txt"),
    from verdict in verdicts
    where !IsNoticed(verdict.Value)
    let mutation = mutations[verdict.Key]
    select $"{mutation.File}:{mutation.Line} {verdict.Value}: {mutation.Change}");
Console.WriteLine($"The others stand in {Path.GetRelativePath(root, Path.Combine(home, "alive.txt"))}");

static bool IsNoticed(string verdict) => verdict is "killed" or "spoiled" or "stuck";

static string Room(Mutation mutation) => mutation.File.Split('/', '\\')[0];

static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

string Reached(string project) => Path.Combine(home, $"{project}.reached.json");

Process Start(string project, params string[] arguments)
{
    var process = Process.Start(
        new ProcessStartInfo("dotnet", [tree.Program(project), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    process.BeginOutputReadLine(); // what tests print is for nobody
    process.BeginErrorReadLine();
    return process;
}

// A process that ends or stands still did so because of the mutant that it had begun; one that is spoiled ends by itself, and another goes on.
Dictionary<int, string> Judge(string project, int worker, int[] mutants)
{
    var file = Path.Combine(home, $"{project}.verdicts-{worker}.txt");
    var asked = Path.Combine(home, $"{project}.asked-{worker}.txt");
    File.WriteAllText(file, "");
    var found = new Dictionary<int, string>();
    while (mutants.Length > found.Count)
    {
        File.WriteAllLines(asked, mutants.Where(m => !found.ContainsKey(m)).Select(m => $"{m} {mutations[m].File.Replace('\\', '/')}"));
        using var process = Start(project, "judge", Reached(project), asked, file);
        var (seen, at) = (-1L, TimeSpan.Zero);
        while (!process.WaitForExit(1_000))
        {
            process.Refresh();
            if (process.HasExited)
                continue;
            if (new FileInfo(file).Length is var length && length != seen)
                (seen, at) = (length, process.TotalProcessorTime);
            else if (process.TotalProcessorTime - at > TimeSpan.FromSeconds(60))
                process.Kill();
        }
        var lines = File.ReadAllLines(file).Select(l => l.Split(' ')).ToArray();
        foreach (var line in lines.Where(l => l[1] != "begun"))
            found[int.Parse(line[0], CultureInfo.InvariantCulture)] = line[1];
        if (process.ExitCode is not (0 or 3) && lines[^1] is [var number, "begun"])
            found[int.Parse(number, CultureInfo.InvariantCulture)] = "stuck";
    }
    return found;
}
