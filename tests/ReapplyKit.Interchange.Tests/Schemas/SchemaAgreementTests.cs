
namespace ReapplyKit.Interchange.Tests;

/// <summary>
/// Whatever a schema of written files allows is read: a document of everything is spoiled in every place, and what the schema lets pass
/// the reader does too. The reader reads more, such as numbers in quotes, and writes it back as the schema has it.
/// </summary>
public sealed class SchemaAgreementTests
{
    // What no schema says: the days of the calendar, which of two comes first, and that a thing stands once.
    private static readonly string[] BeyondSchemas = ["not a date of the calendar", "a date such as", "lies before", "is less than atLeast", "already"];

    [Fact]
    public void A_case_is_read_where_its_schema_allows_it() => Agree(DocumentKind.Case, utf8 => Problems(CaseJson.Read(utf8)));

    [Fact]
    public void Programs_are_read_where_their_schema_allows_them() => Agree(DocumentKind.Programs, utf8 => Problems(ProgramJson.Read(utf8)));

    [Law]
    public void Every_case_that_is_written_keeps_the_schema(ReapplicationCase @case) =>
        SchemaCheck.Holds(DocumentKind.Case, JsonTree.Of(CaseJson.Write(@case)));

    [Law]
    public void Every_list_that_is_written_keeps_the_schema(ValueList<ResidencyProgram> programs) =>
        SchemaCheck.Holds(DocumentKind.Programs, JsonTree.Of(ProgramJson.Write(programs)));

    private static void Agree(DocumentKind kind, Func<byte[], ValueList<Problem>> read)
    {
        var schema = JsonTree.Of(JsonSchemas.Write(kind));
        var check = new SchemaCheck(schema);
        var disagreements = new List<string>();
        foreach (var (where, spoiled) in new Spoiling(JsonTree.Of(KeptDocuments.Read(kind)), schema).Everywhere())
        {
            var (problems, allowed) = (read(JsonTree.Bytes(spoiled)), check.Holds(spoiled));
            if (allowed && problems.Any(p => !Array.Exists(BeyondSchemas, p.Message.Contains)))
                disagreements.Add($"{where}: allowed by the schema, and refused: {problems[0]}");
        }
        Assert.Empty(disagreements);
    }

    private static ValueList<Problem> Problems<T>(OneOf.OneOf<T, InputProblems> read) => read.IsT0 ? [] : read.AsT1.Problems;
}
