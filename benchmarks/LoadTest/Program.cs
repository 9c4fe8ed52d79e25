using System.Globalization;
using LoadTest;

// Seconds of load on each route; the case and list are the fictional ones that the application hands out.
var length = TimeSpan.FromSeconds(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 30);
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

await using var target = await Target.Start();
await target.WarmUp();
Console.WriteLine($"{Load.Clients} clients for {length.TotalSeconds:0} s, client and server together, {Environment.ProcessorCount} cores");
Console.WriteLine("| route | requests | errors | requests per CPU second | ratio "
    + "| managed MB, start / middle / end | working set MB, start / middle / end |");
Console.WriteLine("|---|---|---|---|---|---|---|");
var constant = await Load.Run(target.Constant, length);
Console.WriteLine(constant.Row("a constant answer of the same size", constant));
Console.WriteLine((await Load.Run(target.Plan, length)).Row("POST /plan, a case", constant));
Console.WriteLine((await Load.Run(target.PlanWithPrograms, length)).Row("POST /plan, a case and 160 programs", constant));
