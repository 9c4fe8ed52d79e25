using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace World.Adapter;

/// <summary>
/// How long the library takes, in milliseconds: a cold start in a process that has done nothing before, or a round of what is asked for, again and
/// again. Its input comes from texts that both versions read.
/// </summary>
internal static class Timing
{
    private const int Applicants = 2_000;
    private const int Programs = 6_300;
    private const int RosterRows = 200_000;
    private const string Header = "row,step1ScorePass,step1Score,step2Score,yearOfGraduation,monthsOfUSCE,ecfmgCertified,visaRequired,numApplications";

    private static readonly LocalDate AsOf = new(2026, 11, 23);

    /// <summary>The pack and a first verdict of its rubric.</summary>
    public static void FirstVerdict()
    {
        var start = Stopwatch.GetTimestamp();
        RulePack.Default.Rubric.Assess(default(ApplicantFacts));
        Say("first verdict", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Every part of the pack.</summary>
    public static void EveryPart()
    {
        var start = Stopwatch.GetTimestamp();
        var pack = RulePack.Default;
        foreach (var part in typeof(RulePack).GetProperties())
            part.GetValue(pack);
        Say("every part of the pack", Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Names the rounds there are, and then times one for each line that names it: the rubric, the kernels, the schedule and the roster.</summary>
    public static void Rounds(TextReader asked)
    {
        var rounds = Rounds();
        Console.WriteLine(string.Join('\t', rounds.Keys));
        while (asked.ReadLine() is { } what)
        {
            var (times, work) = rounds[what];
            var start = Stopwatch.GetTimestamp();
            for (var time = 0; time < times; time++)
                work();
            Say(what, Stopwatch.GetElapsedTime(start).TotalMilliseconds / times);
        }
    }

    private static Dictionary<string, (int Times, Action Work)> Rounds()
    {
        var pack = RulePack.Default;
        var roster = Roster(RosterRows);
        var batch = new RubricBatch(pack.Rubric);
        var columns = RosterCsv.ReadInChunks(new MemoryStream(roster), pack.Rubric.Reading, AsOf, RosterRows).First().Applicants;
        var tiers = new TierSet[columns.Count];
        var facts = RosterCsv.Read(new MemoryStream(Roster(Applicants))).AsT0.Entries.Select(e => pack.Rubric.Assess(e.Profile, AsOf).Facts).ToArray();
        var programs = ProgramCsv.Read(new MemoryStream(ProgramList(Programs))).AsT0.Programs;
        var matrix = new LabelMatrix(
            pack.Programs, ProgramColumns.Of(programs), LabelColumns.Of(facts), Array.ConvertAll(facts, one => pack.Rubric.Assess(one)));
        var labels = new ProgramLabel[Applicants * Programs];
        var season = pack.Seasons.Next(AsOf);
        var decisions = new YearDecisions { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ObserverExtern, Step3 = true };

        return new()
        {
            ["rubric, 2,000 files of bare facts"] = (50, () =>
            {
                for (var i = 0; i < facts.Length; i++)
                    tiers[i] = pack.Rubric.Assess(facts[i]);
            }
            ),
            ["rubric in batch, 200,000 applicants"] = (20, () => batch.Assess(columns, tiers)),
            ["labels of 12.6 million pairs"] = (2, () => matrix.Label(0, Applicants, labels)),
            ["label counts of 12.6 million pairs"] = (2, () => matrix.Count()),
            ["schedule of the default countdown"] = (50, () => Side.ScheduleOfDefaultCountdown(season, AsOf, decisions)),
            ["roster of 200,000 rows to tiers"] = (1, () =>
            {
                foreach (var chunk in RosterCsv.ReadInChunks(new MemoryStream(roster), batch.Rubric.Reading, AsOf))
                    batch.Assess(chunk.Applicants, tiers.AsSpan(0, chunk.Applicants.Count));
            }
            ),
        };
    }

    private static void Say(string what, double milliseconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{milliseconds:0.######}"));

    private static byte[] Roster(int rows)
    {
        var random = new Random(3);
        var text = new StringBuilder(Header).Append('\n');
        for (var row = 1; row <= rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row},{Some(40, "Pass")},{Some(60, Number(200, 260))},{Number(205, 270)},{Number(2010, 2026)},");
            text.Append(CultureInfo.InvariantCulture, $"{Number(0, 13)},{Some(50, "Certified")},{Some(50, "Yes")},{Number(20, 400)}\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());

        string Some(int percent, string cell) => random.Next(100) < percent ? cell : "";
        string Number(int from, int to) => random.Next(from, to).ToString(CultureInfo.InvariantCulture);
    }

    private static byte[] ProgramList(int count)
    {
        string[] settings = ["", "academic", "communityTeaching", "community"];
        string[] visas = ["", "yes", "no"];
        string[] specialties = ["Internal Medicine", "Family Medicine", "Psychiatry"];
        var text = new StringBuilder("name,acgme_id,specialty,setting,state,img_percent,j1,h1b,min_step2ck,max_yog,max_attempts,min_usce_months\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Program {i},{1_400_000_000 + i},{specialties[i % 3]},{settings[i % 4]},NY,{i * 7 % 101},");
            text.Append(CultureInfo.InvariantCulture, $"{visas[i % 3]},{visas[i / 3 % 3]},{210 + i % 5 * 5} preferred,{3 + i % 5},{1 + i % 3},{1 + i % 4}\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
