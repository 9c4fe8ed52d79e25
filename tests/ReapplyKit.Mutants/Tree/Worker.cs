using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;
using Xunit.Sdk;

/// <summary>
/// Runs the tests of its own assembly in its own process: once to learn which mutants each test method reaches, then each mutant against the
/// methods that reach it, quickest first and of the quick ones those that reach least, until one fails.
/// </summary>
internal static class Worker
{
    private const int Again = 3;

    // Processor time: how busy the machine is must not decide what is noticed.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(10);
    private static readonly XunitTestFramework Framework = new(new Sink());
    private static readonly ITestFrameworkExecutor Executor = Framework.GetExecutor(typeof(Worker).Assembly.GetName());

    /// <summary><c>reach mutants file</c>, or <c>judge file verdicts</c> with the mutants to judge on the input, a line each.</summary>
    public static void Main(string[] args)
    {
        var methods = Methods();
        if (args[0] == "reach")
            Reach(methods, int.Parse(args[1], CultureInfo.InvariantCulture), args[2]);
        else
            Judge(methods, JsonSerializer.Deserialize<Dictionary<string, Reached>>(File.ReadAllText(args[1]))!, args[2]);
    }

    private static Dictionary<string, ITestCase[]> Methods()
    {
        var found = new Sink();
        Framework.GetDiscoverer(Reflector.Wrap(typeof(Worker).Assembly)).Find(includeSourceInformation: false, found, new Options());
        found.Finished.Wait();
        return found.Found.Where(c => !IsSlow(c)).GroupBy(c => $"{c.TestMethod.TestClass.Class.Name}.{c.TestMethod.Method.Name}").ToDictionary(g => g.Key, g => g.ToArray());
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
            var passes = true;
            var before = Environment.CpuUsage.TotalTime;
            var covered = Mutant.ReachedBy(mutants, () => passes = Passes(cases));
            if (classes.Add(cases[0].TestMethod.TestClass.Class.Name) && passes)
            {
                before = Environment.CpuUsage.TotalTime;
                covered = Mutant.ReachedBy(mutants, () => passes = Passes(cases));
            }
            if (passes)
                reached.Add(name, new Reached((long)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds, covered));
        }
        File.WriteAllText(file, JsonSerializer.Serialize(reached));
    }

    private static void Judge(Dictionary<string, ITestCase[]> methods, Dictionary<string, Reached> reached, string verdicts)
    {
        var quickest = reached.OrderBy(r => long.Log2(1 + r.Value.Milliseconds)).ThenBy(r => r.Value.Mutants.Length).ToArray();
        // What a process makes once is made before any mutant lives.
        foreach (var (name, _) in quickest.Where(r => r.Value.Milliseconds < 20))
            Passes(methods[name]);
        for (var isFirst = true; Console.ReadLine() is { } line; isFirst = false)
        {
            var mutant = int.Parse(line, CultureInfo.InvariantCulture);
            File.AppendAllLines(verdicts, [$"{mutant} begun"]);
            var verdict = Verdict(mutant, methods, quickest);
            // A test that also fails afterwards was spoiled: by this mutant, or by an earlier one, and then a process of its own has to say.
            if (verdict != "spoiled" || isFirst)
                File.AppendAllLines(verdicts, [$"{mutant} {verdict}"]);
            if (verdict == "spoiled")
                Environment.Exit(Again);
        }
    }

    private static string Verdict(int mutant, Dictionary<string, ITestCase[]> methods, KeyValuePair<string, Reached>[] quickest)
    {
        var before = Environment.CpuUsage.TotalTime;
        var witnesses = quickest.Where(r => Array.BinarySearch(r.Value.Mutants, mutant) >= 0).ToArray();
        foreach (var (name, _) in witnesses)
        {
            if (Environment.CpuUsage.TotalTime - before > Enough)
                return "alive";
            Mutant.Alive = mutant;
            var passes = Passes(methods[name]);
            Mutant.Alive = Mutant.None;
            if (!passes)
                return Passes(methods[name]) ? "killed" : "spoiled";
        }
        return witnesses.Length == 0 ? "unreached" : "alive";
    }

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
