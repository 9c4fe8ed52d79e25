using System.Text.Json;

namespace ReapplyKit;

/// <summary>
/// Reads a rule pack section by section, each from the document or, where it may be left out, from the library's own seeds.
/// </summary>
internal static class RulePackReader
{
    private static readonly string[] OwnSections =
        ["reading", "rubric", "interviews", "step3", "timeBudget", "exams", "programs", "fees", "signals", "outreach",
            "opinions", "activities", "targets", "usce", "letters", "research", "practice", "application", "levers", "proof"];
    private static readonly string[] SeedSections = ["clauses", "countdown", "seasons"];

    /// <summary>The format of a pack's document that is read; one that states none is of the first.</summary>
    public const int Format = 1;

    public static RulePack ReadEmbedded() => Read(Seeds.Read("rules"), article: null).Match(
        pack => pack,
        problems => throw new InvalidOperationException("The embedded seeds are not a rule pack: " + string.Join("; ", problems.Problems)));

    public static OneOf<RulePack, RulePackProblems> Read(ReadOnlyMemory<byte> utf8) => Read(utf8, RulePack.Default.Book);

    private static OneOf<RulePack, RulePackProblems> Read(ReadOnlyMemory<byte> utf8, RuleBook? article)
    {
        var log = new ProblemLog();
        using var document = JsonText.Open(utf8, log);
        if (document is null)
            return new RulePackProblems(log.Problems);
        var root = new JsonCursor(document.RootElement, "$", log);
        if (root["format"].Whole(1, int.MaxValue) > Format)
        {
            root["format"].Problem($"this library reads format {Format}; a newer one needs a newer library");
            return new RulePackProblems(log.Problems);
        }
        using var seeds = new OpenSeeds(log);
        root.Knows(["format", "id", "version", "effective", "extends", .. OwnSections, .. SeedSections]);
        var extends = root["extends"].Text();
        if (extends is not null && extends != seeds["rules"]["id"].Text())
            root["extends"].Problem($"is not the name of the pack that the library carries, {seeds["rules"]["id"].Raw}");
        var pack = RulePackSections.Read(root, name => root[name] is { IsStated: true } own ? own
            : SeedSections.Contains(name) ? seeds[name]
            : extends is null ? root[name] : seeds["rules"][name], article);
        return log.IsEmpty ? pack! : new RulePackProblems(log.Problems);
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
