using Mcp;
using ModelContextProtocol.Server;

// Standard output belongs to the protocol; nothing else is written there, and nothing is logged.
await using var transport = new StdioServerTransport(ReapplyServer.Name);
await using var server = ReapplyServer.Create(transport);
await server.RunAsync();
