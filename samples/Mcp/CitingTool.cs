using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using OneOf;
using ReapplyKit;
using Samples.Shared;
using static System.FormattableString;

namespace Mcp;

/// <summary>A tool that answers with JSON text, or with everything that is wrong with a call.</summary>
internal sealed class CitingTool(
    string name,
    string description,
    ValueList<Argument> arguments,
    Func<ToolCall, OneOf<byte[], ValueList<Problem>>> answer) : McpServerTool
{
    // What stands around the problems.
    private const int Frame = 50;

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
        return ValueTask.FromResult(answer(call).Match(json => Answered(json, call.Tokens), problems => Refused(problems, call.Tokens)));
    }

    private static CallToolResult Answered(byte[] json, int tokens)
    {
        var cut = AnswerBudget.Cut(CompactJson.Of(json), tokens);
        return AnswerBudget.TokensToKeep(cut) is var needed && needed > tokens ? Refused([TooFew(tokens, needed)], tokens) : Text(cut);
    }

    // As many problems as fit, the first in any case; the count tells the rest.
    private static CallToolResult Refused(ValueList<Problem> problems, int tokens)
    {
        var room = tokens * AnswerBudget.CharactersPerToken - Frame;
        return Text(CompactJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("count", problems.Count);
            writer.WriteStartArray("problems");
            foreach (var (place, problem) in problems.Take(ProblemJson.MostTold).Index())
            {
                var written = CompactJson.Write(to => ProblemJson.Write(problem, to));
                room -= written.Length + 1;
                if (room < 0 && place > 0)
                    break;
                writer.WriteRawValue(written);
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }), isError: true);
    }

    private static Problem TooFew(int tokens, int needed) => new(
        Argument.Tokens.Name,
        Invariant($"{tokens}"),
        needed <= AnswerBudget.Most
            ? Invariant($"are too few for {KeptDays.Name}, which is never cut: ask again with tokens {needed}, and {KeptDays.Name} as the only part")
            : Invariant($"are too few for {KeptDays.Name}, which is never cut and needs {needed}, more than any answer has: leave the long texts out of the case"));

    private static CallToolResult Text(byte[] json, bool isError = false) =>
        new() { IsError = isError, Content = [new TextContentBlock { Text = Encoding.UTF8.GetString(json) }] };
}
