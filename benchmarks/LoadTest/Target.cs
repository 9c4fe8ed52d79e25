using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using WebApi;

namespace LoadTest;

/// <summary>The application in this process, with a route beside its own that reads a case and answers with bytes made before.</summary>
internal sealed class Target : IAsyncDisposable
{
    private const string AsOf = "?asOf=2026-11-23";

    private readonly WebApplication _app = WebApiApp.Build(["--urls", "http://127.0.0.1:0"]);
    private readonly HttpClient _client = new();
    private byte[] _case = [];
    private byte[] _programs = [];
    private byte[] _plan = [];

    private Target()
    {
    }

    public static async Task<Target> Start()
    {
        var target = new Target();
        target._app.MapPost("/constant", async (HttpRequest request) =>
        {
            await request.Body.CopyToAsync(Stream.Null);
            return TypedResults.Bytes(target._plan, "application/json");
        });
        await target._app.StartAsync();
        target._client.BaseAddress = new Uri(target._app.Urls.Single());
        target._case = await target._client.GetByteArrayAsync(At("/fictional/case.json"));
        target._programs = await target._client.GetByteArrayAsync(At("/fictional/programs.csv"));
        return target;
    }

    /// <summary>Makes the constant answer, and every route ready.</summary>
    public async Task WarmUp()
    {
        using var response = await _client.PostAsync(At("/plan" + AsOf), Case());
        _plan = await response.Content.ReadAsByteArrayAsync();
        for (var i = 0; i < 100; i++)
        {
            if (!await Constant() || !await Plan() || !await PlanWithPrograms())
                throw new InvalidOperationException("A route does not answer.");
        }
    }

    public Task<bool> Constant() => Post("/constant", Case());

    public Task<bool> Plan() => Post("/plan" + AsOf, Case());

    public Task<bool> PlanWithPrograms()
    {
        var programs = new ByteArrayContent(_programs);
        return Post("/plan" + AsOf, new MultipartFormDataContent { { Case(), "case" }, { programs, "programs" } });
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    private ByteArrayContent Case() => new(_case) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private async Task<bool> Post(string route, HttpContent content)
    {
        using (content)
        {
            using var response = await _client.PostAsync(At(route), content);
            return response.IsSuccessStatusCode && (await response.Content.ReadAsByteArrayAsync()).Length > 0;
        }
    }

    private static Uri At(string route) => new(route, UriKind.Relative);
}
