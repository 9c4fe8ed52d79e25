namespace ReapplyKit.Interchange.Tests;

public sealed class JsonSchemaTests
{
    public static TheoryData<DocumentKind> Kinds => WrittenDocuments.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_schema_in_the_seeds_is_the_one_that_the_library_gives(DocumentKind kind)
    {
        var path = Path.Combine(Repository.Root, "seeds", "schemas", JsonSchemas.FileName(kind));
        if (!File.Exists(path) || Environment.GetEnvironmentVariable("REAPPLYKIT_APPROVE") == "true")
        {
            File.WriteAllBytes(path, JsonSchemas.Write(kind));
            Assert.Fail($"{path} is written now. Read it, then run again.");
        }
        Assert.Equal(File.ReadAllBytes(path), JsonSchemas.Write(kind));
    }

    [Fact]
    public void Every_schema_stands_in_the_seeds_and_nothing_else() => Assert.Equal(
        Enum.GetValues<DocumentKind>().Select(JsonSchemas.FileName).Order(),
        Directory.GetFiles(Path.Combine(Repository.Root, "seeds", "schemas")).Select(Path.GetFileName).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_document_of_everything_keeps_its_schema(DocumentKind kind) =>
        SchemaCheck.Holds(kind, JsonTree.Of(WrittenDocuments.All.Single(d => d.Kind == kind).Utf8));

    [Fact]
    public void A_document_keeps_no_schema_but_its_own()
    {
        foreach (var (kind, utf8) in WrittenDocuments.All)
        {
            var held = Enum.GetValues<DocumentKind>().Where(other => SchemaCheck.Of(other).Holds(JsonTree.Of(utf8)));
            Assert.Equal([kind], held);
        }
    }

    [Fact]
    public void The_fictional_cases_keep_the_schema()
    {
        string[][] files = [["case.json"], ["cases", "weak-scores.json"], ["cases", "five-interviews.json"], ["cases", "ten-interviews-red-flag.json"]];

        Assert.All(files, file => SchemaCheck.Holds(DocumentKind.Case, JsonTree.Of(Repository.Read(["samples", "Advisor", .. file]))));
    }

    [Fact]
    public void The_seeds_of_the_rules_keep_the_schema_of_a_pack() =>
        SchemaCheck.Holds(DocumentKind.RulePack, JsonTree.Of(Repository.Read("seeds", "rules.json")));
}
