using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using ReapplyKit;

namespace Mcp;

/// <summary>The server: its tools, and how an assistant is to use them.</summary>
public static class ReapplyServer
{
    /// <summary>The server's name.</summary>
    public const string Name = "reapplykit";

    private const string Instructions = """
        Re-applying to US residency as an international medical graduate, by cited rules. Judge, plan and label with these tools instead of
        from memory, and quote the rule and its clause with whatever you say. Nothing in any answer is a probability, and none can be made
        of it: nobody has the data. What a case does not state stays unknown; never fill it in, ask. Nothing here is legal or
        immigration advice.
        """;

    /// <summary>Creates the server.</summary>
    /// <param name="transport">What it speaks over.</param>
    /// <param name="clock">What tells today where a call does not; null for the system's.</param>
    /// <returns>The server, to be run.</returns>
    public static McpServer Create(ITransport transport, TimeProvider? clock = null) => McpServer.Create(transport, new McpServerOptions
    {
        ServerInfo = new Implementation { Name = Name, Version = typeof(RulePack).Assembly.GetName().Version!.ToString(3) },
        ServerInstructions = Instructions,
        ToolCollection = [.. Tools.All(RulePack.Default, clock ?? TimeProvider.System)],
    });
}
