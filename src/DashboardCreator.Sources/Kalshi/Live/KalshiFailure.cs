using System.Net;
using DashboardCreator.Dashboards.Ports;
using Polly;
using Polly.Timeout;

namespace DashboardCreator.Sources.Kalshi.Live;

/// <summary>Why there is no answer, in words for an operator: no address, no key, no content.</summary>
internal static class KalshiFailure
{
    /// <summary>True for what networks and exchanges do; anything else is our own mistake and stays one.</summary>
    public static bool IsOutage(Exception exception) =>
        exception is HttpRequestException or IOException or TimeoutRejectedException or OperationCanceledException;

    public static SourceUnavailableException Of(Exception exception) => Unavailable(Describe(exception), exception);

    public static SourceUnavailableException Of(KalshiReply reply, bool keyIsSet) => Unavailable(Describe(reply, keyIsSet));

    /// <summary>The answer is there, and is none: the text itself is not repeated.</summary>
    public static SourceUnavailableException Unreadable(KalshiReply reply) => Unavailable(
        reply.Body.AsSpan().TrimStart(" \r\n\t"u8).StartsWith("<"u8)
            ? "the answer is a web page, not JSON"
            : "the answer is not the JSON of such an answer");

    public static string Describe(Outcome<KalshiReply> outcome) =>
        outcome.Result is { } reply ? Describe(reply, keyIsSet: true) : Describe(outcome.Exception!);

    private static SourceUnavailableException Unavailable(string reason, Exception? inner = null) =>
        new(BalanceAnswer.SourceName, $"{BalanceAnswer.Fact}: {reason}", inner);

    private static string Describe(Exception exception) => exception switch
    {
        TimeoutRejectedException timeout => $"no answer within {timeout.Timeout.TotalSeconds:0.#} seconds",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "the exchange's host name cannot be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "the exchange cannot be reached: no connection",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "the exchange's certificate was not accepted",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "the answer is too large",
        HttpRequestException or IOException => "the connection broke before the answer was complete",
        _ => "the call failed",
    };

    private static string Describe(KalshiReply reply, bool keyIsSet) => reply.Status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden when !keyIsSet =>
            $"the exchange wants a key: set KALSHI_KEY_ID and KALSHI_PRIVATE_KEY_FILE ({(int)reply.Status})",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"the key is refused ({(int)reply.Status})",
        HttpStatusCode.NotFound => "there is no such address (404): check KALSHI_URI",
        HttpStatusCode.TooManyRequests => "too many calls (429)",
        _ when (int)reply.Status is >= 300 and < 400 => $"the exchange points elsewhere ({(int)reply.Status}); keys are not sent after it",
        _ when (int)reply.Status >= 500 => $"the exchange failed ({(int)reply.Status})",
        _ => $"the question is refused ({(int)reply.Status})",
    };
}
