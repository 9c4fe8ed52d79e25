using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReapplyKit;

/// <summary>
/// Reads a rule pack. What a user states is merged, checked whole and told with all problems; the seeds are known to be sound (a test reads
/// them as a user's pack), so that each of their sections is read when it is first touched.
/// </summary>
internal static class RulePackReader
{
    private static readonly string[] RuleSections =
        ["reading", "rubric", "interviews", "step3", "timeBudget", "exams", "programs", "fees", "signals", "outreach",
            "opinions", "activities", "targets", "usce", "letters", "research", "practice", "application", "levers", "proof"];

    /// <summary>The format of a pack's document that is read; one that states none is of the first.</summary>
    public const int Format = 1;

    public static RulePack OfSeeds()
    {
        var log = new ProblemLog();
        var rules = Seed("rules");
        var stamp = Stamp(rules, Seeds.Hash);
        var sections = new RulePackSections(
            stamp, name => RulePackContent.SeedSections.Contains(name) ? Seed(name) : rules[name],
            () => ClauseReader.Read(Seed("clauses")), citations: null, ownTargets: true);
        return new RulePack(new(RulePackContent.OfSeeds), stamp, sections);

        JsonCursor Seed(string name) => new(JsonElement.Parse(Seeds.Read(name).Span), "$", log);
    }

    /// <summary>Reads a pack that a user states: whole, or as a patch of the one that the library carries.</summary>
    public static OneOf<RulePack, RulePackProblems> Read(ReadOnlyMemory<byte> utf8)
    {
        var log = new ProblemLog();
        using var document = Open(utf8, log);
        if (document is null)
            return new RulePackProblems(log.Problems);
        var root = new JsonCursor(document.RootElement, "$", log);
        if (root["extends"].IsStated)
            return Patched(RulePack.Default, root, document.RootElement);
        root.Knows(["format", "id", "version", "effective", "extends", .. RuleSections, .. RulePackContent.SeedSections]);
        return Whole(RulePackContent.OfDocument(JsonObject.Create(document.RootElement)!), log, problem => problem, ownTargets: true);
    }

    /// <summary>Reads a patch of a pack.</summary>
    public static OneOf<RulePack, RulePackProblems> Patch(RulePack pack, ReadOnlyMemory<byte> utf8)
    {
        var log = new ProblemLog();
        using var document = Open(utf8, log);
        return document is null
            ? new RulePackProblems(log.Problems)
            : Patched(pack, new JsonCursor(document.RootElement, "$", log), document.RootElement);
    }

    private static OneOf<RulePack, RulePackProblems> Patched(RulePack pack, JsonCursor root, JsonElement document)
    {
        var log = root.Log;
        root.Knows(["format", "id", "version", "effective", "extends", .. RuleSections, .. RulePackContent.SeedSections]);
        if (root["extends"].Text() is { } name && name != pack.Stamp.Id)
            root["extends"].Problem($"the pack that is patched is {pack.Stamp.Id}");
        if (!log.IsEmpty)
            return new RulePackProblems(log.Problems);
        var (merged, patch) = (pack.Content.Unlabelled(), new RulePackPatch(log));
        var stated = JsonObject.Create(document)!;
        stated.Remove("extends");
        patch.Apply(merged, stated);
        return Whole(new RulePackContent(merged), log, patch.AsStated, root["targets"].IsStated)
            .Match(changed => WithOwnVersion(changed, pack.Stamp), problems => problems);
    }

    private static OneOf<RulePack, RulePackProblems> WithOwnVersion(RulePack changed, RulePackStamp before)
    {
        if ((changed.Stamp.Id, changed.Stamp.Version) != (before.Id, before.Version))
            return changed;
        return new RulePackProblems(
            [new Problem("$.version", before.Version, "is the version of the pack that is patched; a patched pack has its own")]);
    }

    private static OneOf<RulePack, RulePackProblems> Whole(
        RulePackContent content, ProblemLog log, Func<Problem, Problem> asStated, bool ownTargets)
    {
        using var document = JsonDocument.Parse(content.ToUtf8());
        var root = new JsonCursor(document.RootElement, "$", log);
        var stamp = Stamp(root, content.Hash());
        var clauses = ClauseReader.Read(root["clauses"]);
        var citations = new PackCitations(clauses.Select(c => c.Id).ToHashSet(), RulePack.Default.Book);
        var sections = new RulePackSections(stamp, name => root[name], () => clauses, citations, ownTargets);
        sections.ReadAll(log);
        if (log.IsEmpty && stamp.Id == RulePack.Default.Stamp.Id && stamp != RulePack.Default.Stamp)
            root["id"].Problem("is the name of the pack that the library carries, which states something else; choose a name of your own");
        return log.IsEmpty
            ? new RulePack(new(() => content), stamp, sections)
            : new RulePackProblems(log.Problems.Select(asStated).ToValueList());
    }

    private static RulePackStamp Stamp(JsonCursor root, string content) => new(
        root["id"].Required().Text() ?? "",
        root["version"].Required().Text() ?? "",
        root["effective"].Required().Date() ?? default,
        content);

    private static JsonDocument? Open(ReadOnlyMemory<byte> utf8, ProblemLog log)
    {
        var document = JsonText.Open(utf8, log);
        if (document is null)
            return null;
        var root = new JsonCursor(document.RootElement, "$", log);
        root.KnowsWholeTexts();
        if (root["format"].Whole(1, int.MaxValue) > Format)
            root["format"].Problem($"this library reads format {Format}; a newer one needs a newer library");
        if (log.IsEmpty)
            return document;
        document.Dispose();
        return null;
    }
}
