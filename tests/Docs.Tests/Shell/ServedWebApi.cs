using System.Diagnostics;

namespace Docs.Tests;

/// <summary>The web API as it is started by hand, on a free port of this machine.</summary>
public sealed class ServedWebApi : IAsyncLifetime, IDisposable
{
    private const string Said = "Now listening on: ";
    private readonly HttpClient _client = new();
    private Process? _process;

    public async Task InitializeAsync()
    {
        _process = BuiltProgram.Start("samples/WebApi", AppContext.BaseDirectory, "--urls", "http://127.0.0.1:0");
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(Said) is [_, var address])
            {
                _client.BaseAddress = new Uri(address.Trim());
                return;
            }
        }
        throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync());
    }

    /// <summary>Sends to the path of an address that a document names, on the port it really listens to.</summary>
    internal Task<HttpResponseMessage> Send(CurlRequest request) => _client.PostAsync(request.Address.PathAndQuery, request.Content());

    public Task DisposeAsync()
    {
        _process?.Kill();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _process?.Dispose();
        _client.Dispose();
    }
}
