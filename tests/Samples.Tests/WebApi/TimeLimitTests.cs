using System.Net.Sockets;
using System.Text;
using WebApi;

namespace Samples.Tests;

public sealed class TimeLimitTests
{
    [Fact]
    public async Task A_request_that_takes_too_long_is_answered_so()
    {
        await using var app = WebApiApp.Build(["--urls", "http://127.0.0.1:0", "--longest-request", "00:00:00.3"]);
        await app.StartAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", new Uri(app.Urls.Single()).Port);
        var stream = connection.GetStream();

        // A body that is announced and never comes.
        string[] lines =
            ["POST /plan HTTP/1.1", "Host: here", "Content-Type: application/json", "Content-Length: 100", "Connection: close", "", "{"];
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)));
        using var reader = new StreamReader(stream, Encoding.ASCII);

        // The head alone: what follows may be lost when the server hangs up on a body that is not all there.
        var head = new List<string>();
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
            head.Add(line);

        Assert.Equal("HTTP/1.1 503 Service Unavailable", head[0]);
        Assert.Contains(head, line => line.Contains("application/problem+json", StringComparison.Ordinal));
    }
}
