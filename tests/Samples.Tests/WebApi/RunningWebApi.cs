using Microsoft.AspNetCore.Builder;
using WebApi;

namespace Samples.Tests;

/// <summary>The application on a free port of this machine, its clock standing still.</summary>
public sealed class RunningWebApi : IAsyncLifetime, IDisposable
{
    public WebApplication App { get; } = WebApiApp.Build(["--urls", "http://127.0.0.1:0", "--longest-request", "00:10:00"], new FixedClock(Fictional.Day));

    public HttpClient Client { get; } = new() { Timeout = Timeout.InfiniteTimeSpan };

    public async Task InitializeAsync()
    {
        await App.StartAsync();
        Client.BaseAddress = new Uri(App.Urls.Single());
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    public void Dispose() => Client.Dispose();
}
