using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace Mcp;

/// <summary>A tool that answers with JSON text, or with everything that is wrong with a call.</summary>
internal sealed class CitingTool(
    string name,
    string description,
    ValueList<Argument> arguments,
    Func<ToolCall, OneOf<byte[], ValueList<Problem>>> answer) : McpServerTool
{
    private const int MostProblems = 50;

    public override Tool ProtocolTool { get; } = new()
    {
        Name = name,
        Description = description,
        InputSchema = InputSchema.Of([.. arguments, Argument.Tokens]),
        Annotations = new ToolAnnotations { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var call = new ToolCall(request.Params?.Arguments ?? new Dictionary<string, JsonElement>(), [.. arguments, Argument.Tokens]);
        return ValueTask.FromResult(answer(call).Match(json => Answered(json, call.Tokens), Refused));
    }

    private static CallToolResult Answered(byte[] json, int tokens) => Text(AnswerBudget.Cut(CompactJson.Of(json), tokens));

    private static CallToolResult Refused(ValueList<Problem> problems) => Text(CompactJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("count", problems.Count);
        writer.WriteStartArray("problems");
        foreach (var problem in problems.Take(MostProblems))
            ProblemJson.Write(problem, writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }), isError: true);

    private static CallToolResult Text(byte[] json, bool isError = false) =>
        new() { IsError = isError, Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(json) }] };
}
