using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace ReapplyKit.Tests;

/// <summary>Which numbers a pack may hold where, as <c>Ranges.txt</c> beside this file lists them.</summary>
public sealed partial class PackRangeTests
{
    [Fact]
    public void Each_number_of_a_pack_has_the_range_approved()
    {
        var document = PackDocument.Rules("countdown", "seasons");
        var places = Numbers("$", document).DistinctBy(path => Index().Replace(path, "[]")).ToList();
        foreach (var path in places)
            document.Set(path, -1_000_000);
        var ranges = PackDocument.Problems(document)
            .Where(p => places.Contains(p.Where) && Range().IsMatch(p.Message))
            .Select(p => $"{Index().Replace(p.Where, "[]")}: {Range().Match(p.Message).Value}\n").Distinct().Order(StringComparer.Ordinal);
        var found = string.Concat(ranges);

        Assert.Equal(Approved.Text(found, "Pack", "Ranges.txt"), found);
    }

    private static IEnumerable<string> Numbers(string path, JsonNode? node) => node switch
    {
        JsonObject parts => parts.SelectMany(p => Numbers($"{path}.{p.Key}", p.Value)),
        JsonArray items => items.SelectMany((item, at) => Numbers(Invariant($"{path}[{at}]"), item)),
        { } value when value.GetValueKind() == JsonValueKind.Number => [path],
        _ => [],
    };

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex(@"-?\d+ to \d+")]
    private static partial Regex Range();
}
