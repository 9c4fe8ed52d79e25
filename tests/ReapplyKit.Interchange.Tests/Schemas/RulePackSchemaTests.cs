using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

/// <summary>
/// The schema of a rule pack says which sections and members there are; what is inside them, the library says when it reads.
/// </summary>
public sealed class RulePackSchemaTests
{
    private static readonly SchemaCheck Schema = SchemaCheck.Of(DocumentKind.RulePack);

    private static readonly byte[] Default = RulePackJson.WriteDefault();

    private static JsonObject Pack
    {
        get
        {
            var pack = JsonTree.Of(Default);
            pack["id"] = "own";
            return pack;
        }
    }

    public static TheoryData<string> Members => [.. Pack.Select(member => member.Key)];

    [Theory]
    [MemberData(nameof(Members))]
    public void A_section_may_be_left_out_where_the_library_has_its_own(string name)
    {
        var pack = Pack;
        pack.Remove(name);

        Agree(pack, name);
        pack["extends"] = "countdown-article";
        Agree(pack, $"{name}, extending");
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_member_of_a_section_may_be_left_out_where_the_reader_does_without(string section)
    {
        foreach (var member in Pack[section] is JsonObject whole ? whole.Select(m => m.Key) : [])
        {
            var pack = Pack;
            pack[section]!.AsObject().Remove(member);
            Agree(pack, $"{section}.{member}");
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_section_is_an_object_of_known_members(string section)
    {
        var (spoiled, surprised) = (Pack, Pack);
        spoiled[section] = new JsonArray();
        Agree(spoiled, section);
        if (surprised[section] is not JsonObject members)
            return;
        members["surprise"] = 1;
        Agree(surprised, section);
    }

    private static void Agree(JsonObject pack, string where) =>
        Assert.True(RulePack.Parse(JsonTree.Bytes(pack)).IsT0 == Schema.Holds(pack), $"{where}: the schema and the reader disagree");
}
