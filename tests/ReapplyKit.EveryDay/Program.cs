using System.Globalization;
using ReapplyKit.EveryDay;

var step = args is ["--step", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 1;
if (args is ["--help"])
{
    Console.WriteLine("--step 7   every seventh day only; every day unless told");
    return 0;
}
var results = Enumeration.Days(step).AsParallel().AsOrdered()
    .SelectMany(asOf => Life.All.SelectMany(life => Life.DecisionSets.Select(d => Enumeration.Of(life, d.Name, d.Decisions, asOf))))
    .ToList();
Console.WriteLine(FormattableString.Invariant(
    $"{results.Count} plans: {Enumeration.Days(step).Count()} days, {Life.All.Count} lives, {Life.DecisionSets.Count} sets of decisions"));
foreach (var depth in results.GroupBy(r => r.Depth).OrderBy(g => g.Key))
    Console.WriteLine(FormattableString.Invariant($"  {depth.Key?.ToString() ?? "none"}: {depth.Count()}"));
foreach (var phase in results.Where(r => r.Running is not null).GroupBy(r => r.Running).OrderBy(g => g.Key))
    Console.WriteLine(FormattableString.Invariant($"  beside a season in phase {phase.Key}: {phase.Count()}"));
var faults = results.SelectMany(r => r.Faults.Select(fault => (r.Where, Fault: fault)))
    .Concat(Enumeration.PhaseFaults().Select(fault => (Where: "every day", Fault: fault))).ToList();
foreach (var kind in faults.GroupBy(f => string.Join(' ', f.Fault.Split(' ').Take(3))).OrderByDescending(g => g.Count()))
    Console.WriteLine(FormattableString.Invariant($"{kind.Count()} × {kind.First().Fault} ({kind.First().Where})"));
Console.WriteLine(FormattableString.Invariant($"{faults.Count} faults"));
var longest = results.MaxBy(r => r.Time)!;
Console.Error.WriteLine(FormattableString.Invariant($"longest {longest.Time.TotalMilliseconds:0} ms ({longest.Where})"));
return faults.Count == 0 ? 0 : 1;
