using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>Spoils one thing of the seeds and expects exactly the problem it makes.</summary>
internal static class LoadCheck
{
    public static void Finds(string where, string says, JsonNode document)
    {
        var problem = Assert.Single(PackDocument.Problems(document).AsEnumerable());
        Assert.Equal(where, problem.Where);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// Replaces what stands at a path of the rules, or of a seed section copied into them, and expects the problem there.
    /// </summary>
    public static void FindsAt(string path, string says, string json, string? where = null)
    {
        var section = path.Split('.', '[')[1];
        var document = section is "clauses" or "countdown" or "seasons" ? PackDocument.Rules(section) : PackDocument.Rules();
        Finds(where ?? path, says, document.Set(path, JsonNode.Parse(json)));
    }
}
