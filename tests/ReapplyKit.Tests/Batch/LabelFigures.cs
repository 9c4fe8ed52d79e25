using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>A label for each cell of the label table and the figures it turns on, and the rules of a pack with these.</summary>
internal sealed record LabelFigures(
    ValueList<ProgramLabel> Cells, int StrongPresencePercent, int MostLettersPerProgram, ValueList<ConnectionKind> LiftingConnections)
{
    public const int CellCount = 3 * 3 * 5;

    public ProgramRules Rules
    {
        get
        {
            var document = PackDocument.Extending();
            var labels = PackDocument.Rules().At("$.programs.labels").AsArray();
            document.Set("$.programs", new JsonObject()).Set("$.programs.strongPresencePercent", StrongPresencePercent)
                .Set("$.programs.mostLettersPerProgram", MostLettersPerProgram)
                .Set("$.programs.liftingConnections", Words(LiftingConnections))
                .Set("$.programs.labels", PackDocument.Instead(labels, "rule", Enumerable.Range(0, CellCount).Select(Row)));
            return PackDocument.Load(document).Programs;
        }
    }

    private JsonNode Row(int cell) => new JsonObject
    {
        ["label"] = Word(Cells[cell]),
        ["charges"] = Words([(ChargeCount)(cell % 3 + 1)]),
        ["presence"] = Words([(PresenceLevel)(cell / 3 % 3 + 1)]),
        ["visa"] = Words([(VisaOffer)(cell / 9 + 1)]),
        ["rule"] = FormattableString.Invariant($"label.cell-{cell}"),
        ["clauses"] = new JsonArray("M4.17"),
        ["text"] = "A cell of its own.",
    };

    private static JsonArray Words<T>(ValueList<T> values)
        where T : struct, Enum => new([.. values.Select(v => (JsonNode)Word(v))]);

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
