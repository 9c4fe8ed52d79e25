using System.IO.Pipelines;
using System.Text.Json;
using Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Samples.Tests;

/// <summary>A client and the server in one process, the server's clock standing still.</summary>
public sealed class McpConversation : IAsyncLifetime
{
    private readonly (Pipe ToServer, Pipe ToClient) _wires = (new(), new());
    private McpServer? _server;
    private Task _served = Task.CompletedTask;

    public McpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var transport = new StreamServerTransport(_wires.ToServer.Reader.AsStream(), _wires.ToClient.Writer.AsStream());
        _server = ReapplyServer.Create(transport, new FixedClock(Fictional.Day));
        _served = _server.RunAsync();
        Client = await McpClient.CreateAsync(
            new StreamClientTransport(_wires.ToServer.Writer.AsStream(), _wires.ToClient.Reader.AsStream()));
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        await _server!.DisposeAsync();
        await _served;
    }

    /// <summary>An answer of any length.</summary>
    public Task<JsonElement> Answer(string tool, params (string Name, object? Value)[] arguments) =>
        ShortAnswer(tool, [.. arguments, ("tokens", 50_000)]);

    /// <summary>An answer within the tokens asked for, or else the usual ones.</summary>
    public async Task<JsonElement> ShortAnswer(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Call(tool, arguments);
        Assert.True(result.IsError != true, TextOf(result));
        return JsonElement.Parse(TextOf(result));
    }

    /// <summary>The whole text of a refusal.</summary>
    public async Task<string> Refused(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Call(tool, arguments);
        Assert.True(result.IsError);
        return TextOf(result);
    }

    public async Task<IReadOnlyList<(string? Where, string Message)>> Messages(string tool, params (string Name, object? Value)[] arguments) =>
        [.. JsonElement.Parse(await Refused(tool, arguments)).GetProperty("problems").EnumerateArray()
            .Select(p => (p.GetProperty("where").GetString(), p.GetProperty("message").GetString()!))];

    public async Task<IReadOnlyList<(string? Where, string? Value)>> Problems(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Call(tool, arguments);
        Assert.True(result.IsError);
        return [.. JsonElement.Parse(TextOf(result)).GetProperty("problems").EnumerateArray().Select(p =>
        {
            Assert.False(string.IsNullOrEmpty(p.GetProperty("message").GetString()));
            return (p.GetProperty("where").GetString(), p.TryGetProperty("value", out var value) ? value.GetString() : null);
        })];
    }

    public static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private async Task<CallToolResult> Call(string tool, (string Name, object? Value)[] arguments) =>
        await Client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value));
}
