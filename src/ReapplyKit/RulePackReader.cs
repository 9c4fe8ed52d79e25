using System.Text.Json;

namespace ReapplyKit;

/// <summary>Reads a rule pack section by section, each from the document or, where it may be left out, from the library's own seeds.</summary>
internal static class RulePackReader
{
    private static readonly string[] OwnSections =
        ["reading", "rubric", "interviews", "step3", "timeBudget", "exams", "programs", "fees", "signals", "outreach"];
    private static readonly string[] SeedSections = ["clauses", "countdown", "seasons"];

    public static RulePack ReadEmbedded() => Read(Seeds.Read("rules")).Match(
        pack => pack,
        problems => throw new InvalidOperationException("The embedded seeds are not a rule pack: " + string.Join("; ", problems.Problems)));

    public static OneOf<RulePack, RulePackProblems> Read(ReadOnlyMemory<byte> utf8)
    {
        var log = new ProblemLog();
        using var document = JsonText.Open(utf8, log);
        if (document is null)
            return new RulePackProblems(log.Problems);
        using var seeds = new OpenSeeds(log);
        var root = new JsonCursor(document.RootElement, "$", log);
        root.Knows(["id", "version", "effective", "extends", .. OwnSections, .. SeedSections]);
        var extends = root["extends"].Text();
        var baseRules = seeds["rules"];
        if (extends is not null && extends != baseRules["id"].Text())
            root["extends"].Problem($"is not the name of the pack that the library carries, {baseRules["id"].Raw}");
        var pack = Build(root, name => root[name] is { IsStated: true } own ? own
            : SeedSections.Contains(name) ? seeds[name]
            : extends is null ? root[name] : baseRules[name]);
        return log.IsEmpty ? pack! : new RulePackProblems(log.Problems);
    }

    private static RulePack? Build(JsonCursor root, Func<string, JsonCursor> section)
    {
        var stamp = new RulePackStamp(
            root["id"].Required().Text() ?? "",
            root["version"].Required().Text() ?? "",
            root["effective"].Required().Date() ?? default);
        var clauses = ClauseReader.Read(section("clauses"));
        var register = new RuleRegister(clauses.Select(c => c.Id).ToHashSet());
        var reading = FileReadingReader.Read(section("reading"), register);
        var (step1, step2Ck, years, usce, letters) = RubricReader.Read(section("rubric"), register);
        var (bands, matched, thresholds) = InterviewReader.Read(section("interviews"), register);
        var step3 = DecisionReader.Step3(section("step3"), register);
        var timeBudget = DecisionReader.TimeBudget(section("timeBudget"), register);
        var exams = ExamRulesReader.Read(section("exams"), register, stamp, reading);
        var (factors, labels, mix, target, policy) = ProgramRulesReader.Read(section("programs"), register);
        var fees = FeeReader.Read(section("fees"), register);
        var signals = SignalRulesReader.Read(section("signals"), register, stamp, factors.LiftingConnections);
        var outreach = OutreachReader.Read(section("outreach"), register);
        var seasons = SeasonReader.Read(section("seasons"));
        var countdown = CountdownReader.Read(section("countdown"), register, seasons);
        if (!root.Log.IsEmpty)
            return null;

        var book = new RuleBook(clauses, register.Rules);
        var rubric = new CompetitivenessRubric
        {
            Pack = stamp,
            Reading = reading,
            Step1 = step1,
            Step2Ck = step2Ck,
            YearsSinceGraduation = years,
            Usce = usce,
            Letters = letters,
            Book = book,
        };
        return new RulePack
        {
            Stamp = stamp,
            Book = book,
            Rubric = rubric,
            Interviews = new InterviewBands
            {
                Structural = bands[0],
                Conversion = bands[1],
                RedFlag = bands[2],
                Matched = matched,
                Thresholds = thresholds,
                Book = book,
                Seasons = seasons,
            },
            Seasons = seasons,
            Countdown = countdown!,
            Programs = new ProgramRules
            {
                Pack = stamp,
                Factors = factors,
                Labels = labels!,
                Mix = mix,
                DefaultTarget = target,
                Rubric = rubric,
            },
            ListPolicy = policy,
            Signals = signals,
            Outreach = outreach,
            Step3 = step3,
            TimeBudget = timeBudget,
            Exams = exams,
            Fees = new FeeSchedule(stamp, fees),
        };
    }

    /// <summary>The seeds that a pack falls back on, opened when first needed.</summary>
    private sealed class OpenSeeds(ProblemLog log) : IDisposable
    {
        private readonly Dictionary<string, JsonDocument> _open = new(StringComparer.Ordinal);

        public JsonCursor this[string name]
        {
            get
            {
                if (!_open.TryGetValue(name, out var document))
                    _open.Add(name, document = JsonDocument.Parse(Seeds.Read(name)));
                return new JsonCursor(document.RootElement, $"{name}.json", log);
            }
        }

        public void Dispose()
        {
            foreach (var document in _open.Values)
                document.Dispose();
        }
    }
}
