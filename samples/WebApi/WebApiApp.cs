using System.Globalization;
using ReapplyKit;

namespace WebApi;

/// <summary>The whole application: stateless, and bound to this machine alone unless <c>--urls</c> says otherwise.</summary>
public static class WebApiApp
{
    private const string Loopback = "http://127.0.0.1:5080";

    // Beyond what any route accepts; a body a little too large is read to its end, so that its sender sees the answer.
    private const long LargestBody = 64 * 1024 * 1024;

    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(30);

    /// <summary>Builds the application; nothing listens until it is started.</summary>
    /// <param name="args">
    /// The command line: <c>--urls</c> for the addresses, <c>--longest-request</c> for a time limit such as <c>00:00:10</c>, <c>--cors</c>
    /// for the origins whose pages may ask, with commas between them.
    /// </param>
    /// <param name="clock">What tells today where a request does not; null for the system's.</param>
    /// <returns>The application.</returns>
    public static WebApplication Build(string[] args, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(Loopback);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        PrivateLog.Configure(builder.Logging);

        builder.Services.AddSingleton(RulePack.Default);
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddSingleton<PlanningDesk>();
        builder.Services.AddRequestTimeouts(Refusal.TooLong(LimitOf(builder.Configuration["longest-request"])));
        var origins = builder.Configuration["cors"]?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(
            policy => policy.WithOrigins(origins).WithMethods("GET", "POST").WithHeaders("Content-Type")));

        var app = builder.Build();
        app.Use(SafeHeaders.Add);
        app.UseExceptionHandler(PrivateLog.Failure);
        app.UseStatusCodePages(Refusal.Unrouted);
        app.UseCors();
        app.UseRequestTimeouts();
        Routes.Map(app);
        return app;
    }

    private static TimeSpan LimitOf(string? stated) =>
        stated is null ? LongestRequest : TimeSpan.Parse(stated, CultureInfo.InvariantCulture);
}
