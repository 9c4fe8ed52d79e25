using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Xunit.Abstractions;
using Xunit.Sdk;

/// <summary>
/// Runs the tests of its own assembly in its own process: once to learn which mutants each test method reaches, then each mutant against the
/// methods that reach it, until one fails.
/// </summary>
internal static class Worker
{
    private const int Again = 3;
    private const int OwnRoom = 4; // powers of two
    private const int Remembered = 3;

    // Processor time: how busy the machine is must not decide what is noticed.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(10);
    private static readonly XunitTestFramework Framework = new(new Sink());
    private static readonly ITestFrameworkExecutor Executor = Framework.GetExecutor(typeof(Worker).Assembly.GetName());

    private static readonly Dictionary<string, List<string>> Noticed = [];
    private static readonly Dictionary<string, string> Rooms = RoomsOfClasses();

    /// <summary>
    /// <c>reach mutants file</c>, or <c>judge file asked verdicts</c>, where the mutants asked stand in a line each, with their source.
    /// </summary>
    public static void Main(string[] args)
    {
        var methods = Methods();
        if (args[0] == "reach")
            Reach(methods, int.Parse(args[1], CultureInfo.InvariantCulture), args[2]);
        else
            Judge(methods, JsonSerializer.Deserialize<Dictionary<string, Reached>>(File.ReadAllText(args[1]))!,
                File.ReadAllLines(args[2]), args[3]);
    }

    private static Dictionary<string, ITestCase[]> Methods()
    {
        var found = new Sink();
        Framework.GetDiscoverer(Reflector.Wrap(typeof(Worker).Assembly)).Find(includeSourceInformation: false, found, new Options());
        found.Finished.Wait();
        return found.Found.Where(c => !IsSlow(c)).GroupBy(c => $"{c.TestMethod.TestClass.Class.Name}.{c.TestMethod.Method.Name}")
            .ToDictionary(g => g.Key, g => g.ToArray());
    }

    // Marked slow, it would be asked last, when the time is up; learning what it reaches takes longer than all the others together.
    private static bool IsSlow(ITestCase test) => test.Traits.TryGetValue("Speed", out var speed) && speed.Contains("Slow");

    // What fails without a mutant, such as a test that counts source files, is no witness. The first test of a class runs twice: its first
    // run pays for what the class makes once, and reaches what makes it.
    private static void Reach(Dictionary<string, ITestCase[]> methods, int mutants, string file)
    {
        var reached = new Dictionary<string, Reached>();
        var classes = new HashSet<string>();
        foreach (var (name, cases) in methods)
        {
            var (passes, cost, covered) = Learn(cases, mutants);
            if (passes && classes.Add(cases[0].TestMethod.TestClass.Class.Name))
                (passes, cost, covered) = Learn(cases, mutants);
            if (passes)
                reached.Add(name, new Reached(cost, covered));
        }
        File.WriteAllText(file, JsonSerializer.Serialize(reached));
    }

    private static (bool Passes, long Milliseconds, int[] Reached) Learn(ITestCase[] cases, int mutants)
    {
        var before = Environment.CpuUsage.TotalTime;
        Mutant.Watch(mutants);
        var passes = Passes(cases);
        return (passes, (long)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds, Mutant.Reached());
    }

    private static void Judge(Dictionary<string, ITestCase[]> methods, Dictionary<string, Reached> reached, string[] asked, string verdicts)
    {
        // What a process makes once is made before any mutant lives.
        foreach (var (name, _) in reached.Where(r => r.Value.Milliseconds < 20))
            Passes(methods[name]);
        foreach (var (at, line) in asked.Index())
        {
            var (number, file) = (line.Split(' ')[0], line.Split(' ')[1]);
            File.AppendAllLines(verdicts, [$"{number} begun"]);
            var verdict = Verdict(int.Parse(number, CultureInfo.InvariantCulture), file, methods, reached);
            // A test that also fails afterwards was spoiled: by this mutant, or by an earlier one, and then a process of its own has to say.
            if (verdict != "spoiled" || at == 0)
                File.AppendAllLines(verdicts, [$"{number} {verdict}"]);
            if (verdict == "spoiled")
                Environment.Exit(Again);
        }
    }

    private static string Verdict(int mutant, string file, Dictionary<string, ITestCase[]> methods, Dictionary<string, Reached> reached)
    {
        var before = Environment.CpuUsage.TotalTime;
        var noticed = Noticed.TryGetValue(file, out var known) ? known : Noticed[file] = [];
        // First what noticed another mutant of the same source, then the quickest; a test in the source's own room may take longer.
        var witnesses = reached.Where(r => Array.BinarySearch(r.Value.Mutants, mutant) >= 0)
            .OrderByDescending(r => noticed.IndexOf(r.Key))
            .ThenBy(r => long.Log2(1 + r.Value.Milliseconds) - (IsNear(methods[r.Key], file) ? OwnRoom : 0))
            .ThenBy(r => r.Value.Mutants.Length)
            .Select(r => r.Key).ToArray();
        foreach (var name in witnesses)
        {
            if (Environment.CpuUsage.TotalTime - before > Enough)
                return "alive";
            Mutant.Alive = mutant;
            var passes = Passes(methods[name]);
            Mutant.Alive = Mutant.None;
            if (passes)
                continue;
            noticed.Remove(name);
            noticed.Add(name);
            if (noticed.Count > Remembered)
                noticed.RemoveAt(0);
            return Passes(methods[name]) ? "killed" : "spoiled";
        }
        return witnesses.Length == 0 ? "unreached" : "alive";
    }

    private static bool IsNear(ITestCase[] cases, string file) =>
        Rooms.TryGetValue(cases[0].TestMethod.TestClass.Class.Name.Split('.')[^1], out var room)
        && file.StartsWith(room + '/', StringComparison.Ordinal);

    private static Dictionary<string, string> RoomsOfClasses([CallerFilePath] string here = "") =>
        Directory.EnumerateFiles(Path.GetDirectoryName(here)!, "*.cs", SearchOption.AllDirectories)
            .GroupBy(f => Path.GetFileNameWithoutExtension(f)).ToDictionary(g => g.Key, g => Path.GetFileName(Path.GetDirectoryName(g.First()))!);

    private static bool Passes(ITestCase[] cases)
    {
        var sink = new Sink();
        Executor.RunTests(cases, sink, new Options());
        sink.Finished.Wait();
        return sink.Failures == 0;
    }

    private sealed record Reached(long Milliseconds, int[] Mutants);

    private sealed class Sink : LongLivedMarshalByRefObject, IMessageSink
    {
        public List<ITestCase> Found { get; } = [];

        public int Failures { get; private set; }

        public ManualResetEventSlim Finished { get; } = new();

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseDiscoveryMessage discovered: Found.Add(discovered.TestCase); break;
                case ITestFailed or ITestCaseCleanupFailure or ITestClassCleanupFailure or IErrorMessage: Failures++; break;
                case IDiscoveryCompleteMessage or ITestAssemblyFinished: Finished.Set(); break;
            }
            return Failures == 0;
        }
    }

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new()
        {
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.discovery.PreEnumerateTheories"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.GetValueOrDefault(name) is TValue value ? value : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
