using Microsoft.AspNetCore.Diagnostics;

namespace WebApi;

/// <summary>Logs where the application listens and which of its own faults it met; never what a request holds.</summary>
internal static partial class PrivateLog
{
    /// <summary>Answers a fault without telling what it was about: a message may hold a value of somebody's case.</summary>
    public static ExceptionHandlerOptions Failure { get; } = new()
    {
        ExceptionHandler = Answer,
        SuppressDiagnosticsCallback = _ => true,
    };

    public static void Configure(ILoggingBuilder logging) => logging
        .AddFilter("Microsoft", LogLevel.None)
        .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);

    private static Task Answer(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()!;
        if (fault.Error is BadHttpRequestException refused)
            return new Refusal(refused.StatusCode, "The request cannot be read", []).AsResult().ExecuteAsync(context);
        var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("WebApi");
        Fault(logger, fault.Error.GetType().FullName, fault.Endpoint?.DisplayName, fault.Error.StackTrace);
        return new Refusal(StatusCodes.Status500InternalServerError, "This is a fault of the application, not of the request", [])
            .AsResult().ExecuteAsync(context);
    }

    [LoggerMessage(LogLevel.Error, "{Kind} at {Route}\n{Trace}")]
    private static partial void Fault(ILogger logger, string? kind, string? route, string? trace);
}
