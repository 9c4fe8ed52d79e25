using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReapplyKit.Fuzz;

if (args is ["--help"])
{
    Console.WriteLine("""
        --inputs 100000  how many for each reader
        --seed 1         what they are drawn from
        --threads 2      by how many threads; as many as there are processors unless told
        --readers CSV    only readers whose name contains this
        --digest         only one line for each reader, that says what it answered
        """);
    return 0;
}
var options = args.Select((arg, at) => (arg, value: at + 1 < args.Length ? args[at + 1] : "")).ToLookup(o => o.arg, o => o.value);
var inputs = long.Parse(options["--inputs"].FirstOrDefault("100000"), CultureInfo.InvariantCulture);
var seed = ulong.Parse(options["--seed"].FirstOrDefault("1"), CultureInfo.InvariantCulture);
var asked = int.Parse(options["--threads"].FirstOrDefault("0"), CultureInfo.InvariantCulture);
var threads = asked > 0 ? asked : Environment.ProcessorCount;
var name = options["--readers"].FirstOrDefault("");
var readers = AllReaders.List.Where(reader => reader.Name.Contains(name, StringComparison.OrdinalIgnoreCase));
var isDigest = options.Contains("--digest");

_ = RulePack.Default;
if (!isDigest)
{
    Console.WriteLine($"Real lists {(Corpora.HasRealData ? "are" : "are not")} at hand.\n");
    Console.WriteLine("| reader | inputs | values | problems | failures | most KB for an input | seconds | digest |");
    Console.WriteLine("|---|---|---|---|---|---|---|---|");
}
var failures = new List<Failure>();
foreach (var reader in readers)
{
    var watch = Stopwatch.StartNew();
    var tally = FuzzRun.Of(reader, inputs, seed, threads);
    var counts = string.Create(
        CultureInfo.InvariantCulture, $"{tally.Inputs:N0} | {tally.Values:N0} | {tally.Problems:N0} | {tally.Failures:N0}");
    var costs = string.Create(CultureInfo.InvariantCulture, $"{tally.MostBytes / 1024:N0} | {watch.Elapsed.TotalSeconds:N0}");
    var digest = tally.Digest.ToString("x16", CultureInfo.InvariantCulture);
    Console.WriteLine(isDigest ? $"{digest} {reader.Name}" : $"| {reader.Name} | {counts} | {costs} | {digest} |");
    failures.AddRange(FuzzRun.Failures(reader, tally, seed));
}
foreach (var failure in failures)
{
    Console.WriteLine($"\n{failure.Reader}, input {failure.Number}: {failure.Fault[..Math.Min(failure.Fault.Length, 400)]}");
    Console.WriteLine(Encoding.UTF8.GetString(failure.Shortened.AsSpan(0, Math.Min(failure.Shortened.Length, 2000))));
    Console.WriteLine(Convert.ToBase64String(failure.Shortened.AsSpan(0, Math.Min(failure.Shortened.Length, 3000))));
    var folder = Directory.CreateDirectory(Path.Combine(House.Root, "artifacts", "fuzz"));
    File.WriteAllBytes(Path.Combine(folder.FullName, $"{failure.Reader.Replace(' ', '-')}-{failure.Number}.bin"), failure.Shortened);
}
return failures.Count == 0 ? 0 : 1;
