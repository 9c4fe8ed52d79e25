using System.Text;

namespace ReapplyKit.Interchange.Tests;

public sealed class DocumentVersionTests
{
    private const string Newer = """{ "version": 3, "applicant": 5, "programs": 5, "schedule": 5, "surprise": true }""";

    private static readonly Problem NeedsNewerLibrary = new("$.version", "3", "this library reads version 2; a newer one needs a newer library");

    [Fact]
    public void A_newer_document_is_refused_for_that_alone()
    {
        var utf8 = Encoding.UTF8.GetBytes(Newer);

        Assert.Equal([NeedsNewerLibrary], CaseJson.Read(utf8).AsT1.Problems);
        Assert.Equal([NeedsNewerLibrary], ProgramJson.Read(utf8).AsT1.Problems);
        Assert.Equal([NeedsNewerLibrary], ScheduleJson.Read(utf8).AsT1.Problems);
        Assert.Equal([NeedsNewerLibrary], PlanJson.Read(utf8).AsT1.Problems);
        Assert.Equal([NeedsNewerLibrary], DocumentVersion.Of(utf8).AsT1.Problems);
    }

    [Theory]
    [InlineData("""{ "version": 1 }""", 1)]
    [InlineData("""{ "version": 2, "surprise": true }""", 2)]
    public void The_versions_so_far_are_known_whatever_else_is_said(string text, int version) => Assert.Equal(version, DocumentVersion.Of(Encoding.UTF8.GetBytes(text)).AsT0);

    [Theory]
    [InlineData("{}", "$.version")]
    [InlineData("""{ "version": null }""", "$.version")]
    [InlineData("""{ "version": 0 }""", "$.version")]
    [InlineData("""{ "version": "one" }""", "$.version")]
    [InlineData("[]", "$")]
    public void A_document_that_states_no_version_is_refused(string text, string where) =>
        Assert.Equal(where, Assert.Single(DocumentVersion.Of(Encoding.UTF8.GetBytes(text)).AsT1.Problems.AsEnumerable()).Where);

    [Fact]
    public void Every_document_states_the_version() => Assert.All(
        WrittenDocuments.All.Where(d => d.Kind != DocumentKind.RulePack), document => Assert.Equal(DocumentVersion.Current, DocumentVersion.Of(document.Utf8).AsT0));
}
