using System.Net;
using DashboardCreator.Dashboards.Ports;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Why there is no answer, in words for an operator: no address, no key, no content.</summary>
internal static class AlpacaFailure
{
    /// <summary>True for what networks and brokers do; anything else is our own mistake and stays one.</summary>
    public static bool IsOutage(Exception exception) =>
        exception is HttpRequestException or IOException or TimeoutRejectedException or BrokenCircuitException or OperationCanceledException;

    public static SourceUnavailableException Of(string resource, Exception exception) => new(BarSymbol.SourceName, exception switch
    {
        BrokenCircuitException broken =>
            $"{resource} was not asked for: call after call failed ({DescribeCause(broken.InnerException)}), the next follows within half a minute",
        _ => $"{resource}: {Describe(exception)}",
    }, exception);

    public static SourceUnavailableException Of(string resource, AlpacaReply reply, bool keyIsSet) =>
        new(BarSymbol.SourceName, $"{resource}: {Describe(reply, keyIsSet)}");

    /// <summary>The answer is there, and is none: the text itself is not repeated.</summary>
    public static SourceUnavailableException Unreadable(string resource, AlpacaReply reply) => new(
        BarSymbol.SourceName,
        reply.Body.AsSpan().TrimStart(" \r\n\t"u8).StartsWith("<"u8)
            ? $"{resource}: the answer is a web page, not JSON"
            : $"{resource}: the answer is not the JSON of such an answer");

    public static string Describe(Outcome<AlpacaReply> outcome) =>
        outcome.Result is { } reply ? Describe(reply, keyIsSet: true) : DescribeCause(outcome.Exception);

    private static string DescribeCause(Exception? exception) => exception is null ? "errors of the broker" : Describe(exception);

    private static string Describe(Exception exception) => exception switch
    {
        TimeoutRejectedException timeout => $"no answer within {timeout.Timeout.TotalSeconds:0.#} seconds",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the broker's host name cannot be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "the broker cannot be reached: no connection",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "the broker's certificate was not accepted",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "the answer is too large",
        HttpRequestException or IOException => "the connection broke before the answer was complete",
        _ => "the call failed",
    };

    private static string Describe(AlpacaReply reply, bool keyIsSet) => reply.Status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden when !keyIsSet =>
            $"the broker wants a key: set ALPACA_KEY and ALPACA_SECRET ({(int)reply.Status})",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"the key is refused ({(int)reply.Status})",
        HttpStatusCode.NotFound => "there is no such address (404): check ALPACA_URI and ALPACA_DATA_URI",
        HttpStatusCode.TooManyRequests => "too many calls (429)",
        _ when (int)reply.Status is >= 300 and < 400 => $"the broker points elsewhere ({(int)reply.Status}); keys are not sent after it",
        _ when (int)reply.Status >= 500 => $"the broker failed ({(int)reply.Status})",
        _ => $"the question is refused ({(int)reply.Status})",
    };
}
