using System.CommandLine;
using Cohort;

var roster = new Option<string>("--roster")
{
    Description = "The applicants: a .csv or .parquet file, or a pattern such as 'rosters/*.parquet'.",
    Required = true,
};
var programs = new Option<FileInfo>("--programs") { Description = "The programs, as CSV.", Required = true };
var folder = new Option<DirectoryInfo>("--out")
{
    Description = "The folder to write to.",
    DefaultValueFactory = _ => new DirectoryInfo("cohort"),
};
var part = new Option<string>("--part")
{
    Description = "Which part of the roster, such as 2/4: each part in a process of its own, on any machine.",
    DefaultValueFactory = _ => "1/1",
};
var sums = new Option<bool>("--sums-only")
{
    Description = "Writes the counts of programs and requirements, and no row for each applicant.",
};
var applicants = new Option<int>("--applicants") { DefaultValueFactory = _ => 50_000 };
var count = new Option<int>("--programs") { DefaultValueFactory = _ => 6_300 };

var generate = new Command("generate", "Writes a made-up roster.parquet and programs.csv.") { applicants, count, folder };
generate.SetAction(parsed => Fictional.Write(parsed.GetValue(applicants), parsed.GetValue(count), Made(parsed.GetValue(folder)!)));

var assess = new Command("assess", "Judges every applicant of a part, labels every program for each, and writes Parquet.")
{
    roster, programs, part, sums, folder,
};
assess.SetAction(parsed => Assessment.Run(
    new Request(
        parsed.GetValue(roster)!, parsed.GetValue(programs)!, Part.Parse(parsed.GetValue(part)!), parsed.GetValue(sums),
        Made(parsed.GetValue(folder)!)),
    Console.Out));

var tables = new Command("tables", "Sums up all parts in a folder: tables to read, and cohort.svg.") { folder };
tables.SetAction(parsed => Tables.Write(parsed.GetValue(folder)!, Console.Out));

return new RootCommand("A cohort of applicants against all programs, in files that other engines read.") { generate, assess, tables }
    .Parse(args).Invoke();

static DirectoryInfo Made(DirectoryInfo folder)
{
    folder.Create();
    return folder;
}
