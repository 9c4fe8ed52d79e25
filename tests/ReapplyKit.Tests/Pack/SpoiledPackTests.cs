using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace ReapplyKit.Tests;

/// <summary>
/// Spoils a pack in one place at a time, in every way that the kind of place allows. The pack must be refused with a problem that names the
/// place and says what is expected there. Of the items of a list only the first of each shape is spoiled, and the citation of a rule, which
/// one reader reads, only in the rubric: new milestones, rules and texts change nothing here.
/// </summary>
[Trait("Speed", "Slow")]
public sealed partial class SpoiledPackTests
{
    private static readonly string[] Seeds = ["countdown", "seasons", "clauses"];

    private static readonly string[] Citation = ["rule", "text", "clauses", "interpretation", "reason", "source"];

    // What a pack may leave out: nothing is judged by it then, or it has a default.
    private static readonly string[] Optional =
    [
        "clauses", "countdown", "seasons", "$schema", "erasApplications", "usmleTranscript", "erasToken", "nrmpRegistration", "nrmpLateFee",
        "nrmpExtraRanks", "when", "source", "note", "milestone", "range", "time", "decides", "specialty", "locks", "notBefore", "carries",
        "total", "redPercent", "atMost", "lagDays", "supposes", "guidance", "audit", "after", "targets", "addresses", "mainActivity",
        "oneAfterAnother", "lowerStandardsExisted", "step3", "alsoWeak", "services", "matches", "emphasis", "others", "counts",
        "any", "depth", "needs", "shown", "unless", "unlessActivity", "fromStart", "notAfter",
    ];

    // What may be any text that is not blank, and any number from zero on.
    private static readonly string[] FreeTexts =
        ["title", "text", "reason", "source", "id", "version", "specialties", "specialty", "name", "note", "unit", "others", "counts"];

    private static readonly string[] Unbounded = ["mostCharacters"];

    [Fact]
    public void Each_spoiled_place_is_named_with_what_is_expected_there()
    {
        var document = PackDocument.Rules(Seeds);
        var sections = document.Where(s => s.Key is not "$schema").Select(s => SpoiledPlaces("$." + s.Key, s.Value).ToArray()).ToArray();

        // A pack is told all its problems at once: one place of each section is spoiled beside those of the others.
        Assert.Empty(
            from round in Enumerable.Range(0, sections.Max(s => s.Length))
            let spoiled = sections.Where(s => round < s.Length).Select(s => s[round]).ToArray()
            let found = Problems(document, spoiled)
            from place in spoiled
            where !found.Any(p => IsWithin(p.Where, place.Section) && Explains(p, place.Path, place.Spoiling))
            from unexplained in Unexplained(document, place)
            select unexplained);
    }

    // What the problem of another section could have hidden is spoiled alone.
    private static IEnumerable<string> Unexplained(JsonObject document, SpoiledPlace place)
    {
        var found = Problems(document, place);
        if (found.Count == 0 ? !MayLoad(place) : !found.Any(p => Explains(p, place.Path, place.Spoiling)))
            yield return $"{place.Path} {place.Spoiling.Name}: {string.Join(" | ", found.Take(3).Select(p => $"{p.Where} {p.Message}"))}";
    }

    private sealed record SpoiledPlace(string Section, string Path, Spoiling Spoiling);

    private static IEnumerable<SpoiledPlace> SpoiledPlaces(string section, JsonNode? node) =>
        from place in Places(section, node)
        from spoiling in Spoilings(place.Node)
        select new SpoiledPlace(section, place.Path, spoiling);

    // A change of the node at a path, and what some problem at or below that path must say. Null: what stands beside it may be
    // blamed too.
    private sealed record Spoiling(string Name, Action<JsonObject, string> Do, Regex? Expected);

    private static IEnumerable<Spoiling> Spoilings(JsonNode? node)
    {
        yield return new("left out", (pack, path) => pack.Drop(path), null);
        switch (node?.GetValueKind())
        {
            case JsonValueKind.Object:
                yield return Put("is a list in a list", Lists, AnObject());
                yield return new("has a member nobody knows", (pack, path) => pack.Set(path + ".surprise", 1), NotKnown());
                break;
            case JsonValueKind.Array:
                yield return Put("is a list in a list", Lists, Something());
                yield return Put("is empty", static () => new JsonArray(), null);
                break;
            case JsonValueKind.Number:
                yield return Put("is a list in a list", Lists, ANumber());
                yield return Put("is far below", -1_000_000, FromTo());
                yield return Put("is far above", 1_000_000, FromTo());
                break;
            case JsonValueKind.String:
                yield return Put("is a list in a list", Lists, AText());
                yield return Put("is another text", "?", Something());
                yield return Put("is blank", " ", Something());
                break;
            default:
                yield return Put("is a list in a list", Lists, TrueOrFalse());
                yield return Put("is a text", "?", TrueOrFalse());
                break;
        }
    }

    private static JsonArray Lists() => new(new JsonArray());

    private static Spoiling Put(string name, JsonNode value, Regex? expected) => Put(name, value.DeepClone, expected);

    private static Spoiling Put(string name, Func<JsonNode> value, Regex? expected) =>
        new(name, (pack, path) => pack.Set(path, value()), expected);

    private static bool MayLoad(SpoiledPlace place) => place.Spoiling.Name switch
    {
        "left out" => place.Path.EndsWith(']') || Optional.Contains(Name(place.Path)) || place.Path.Contains(".emphasis[", StringComparison.Ordinal),
        "is empty" => true,
        "is another text" => FreeTexts.Contains(Name(place.Path)),
        "is far above" => Unbounded.Contains(Name(place.Path)),
        _ => false,
    };

    private static bool Explains(Problem problem, string path, Spoiling spoiling) => spoiling.Expected is { } expected
        ? IsWithin(problem.Where, path) && expected.IsMatch(problem.Message)
            || IsReferredTo(path, spoiling) && DoesNotExist().IsMatch(problem.Message)
        : IsWithin(problem.Where, Surroundings(path)) || IsWithin(path, problem.Where) || DoesNotExist().IsMatch(problem.Message);

    private static bool IsReferredTo(string path, Spoiling spoiling) => spoiling.Name is "is another text" && Name(path) is "id";

    private static bool IsWithin(string where, string path) =>
        where == path || where.StartsWith(path + ".", StringComparison.Ordinal) || where.StartsWith(path + "[", StringComparison.Ordinal);

    // The object or list that holds what stands at a path; where that is an item, the list that holds it.
    private static string Surroundings(string path)
    {
        var owner = path[..path.LastIndexOfAny(['.', '['])];
        return owner.EndsWith(']') ? owner[..owner.LastIndexOf('[')] : owner;
    }

    private static string Name(string path) => Index().Replace(path, "")[(Index().Replace(path, "").LastIndexOf('.') + 1)..];

    private static ValueList<Problem> Problems(JsonObject document, params SpoiledPlace[] places)
    {
        var spoiled = document.DeepClone().AsObject();
        foreach (var place in places)
            place.Spoiling.Do(spoiled, place.Path);
        return PackDocument.Parse(spoiled.ToJsonString()).Match(_ => [], problems => problems.Problems);
    }

    private static IEnumerable<(string Path, JsonNode? Node)> Places(string path, JsonNode? node)
    {
        var seen = new HashSet<string>();
        var sparesCitations = path is not ("$.rubric" or "$.clauses");
        return Walk(path, node)
            .Where(place => seen.Add(Index().Replace(place.Path, "[]")) && !(sparesCitations && Citation.Contains(Name(place.Path))))
            .ToList();
    }

    private static IEnumerable<(string Path, JsonNode? Node)> Walk(string path, JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(p => Walk($"{path}.{p.Key}", p.Value)).Prepend((path, node)),
        JsonArray items => items.SelectMany((item, at) => Walk(Invariant($"{path}[{at}]"), item)).Prepend((path, node)),
        _ => [(path, node)],
    };

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex("^is not known here; known are ")]
    private static partial Regex NotKnown();

    [GeneratedRegex("^an object is expected$|^is required$")]
    private static partial Regex AnObject();

    [GeneratedRegex("^a whole number is expected$")]
    private static partial Regex ANumber();

    [GeneratedRegex("^must be a whole number from -?[0-9]+ to [0-9]+|^must be at least")]
    private static partial Regex FromTo();

    [GeneratedRegex("^(an?|one of) .+ is expected$")]
    private static partial Regex AText();

    [GeneratedRegex("^true or false is expected$")]
    private static partial Regex TrueOrFalse();

    [GeneratedRegex("does not exist$")]
    private static partial Regex DoesNotExist();

    [GeneratedRegex("[a-z]")]
    private static partial Regex Something();
}
