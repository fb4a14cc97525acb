using System.Net;
using Polly.Timeout;

namespace DashboardCreator.Sources.Http;

/// <summary>Why a call got no answer, in words for an operator: no address, no key, no content.</summary>
/// <param name="who">Who was asked, such as <c>the broker</c>.</param>
/// <param name="keySettings">What sets the key.</param>
/// <param name="addressSettings">What sets the address.</param>
internal sealed class CallFailure(string who, string keySettings, string addressSettings)
{
    /// <summary>True for what networks and servers do; anything else is our own mistake and stays one.</summary>
    public static bool IsOutage(Exception exception) =>
        exception is HttpRequestException or IOException or TimeoutRejectedException or OperationCanceledException;

    /// <summary>The answer is there, and is none: the text itself is not repeated.</summary>
    public static string Unreadable(ReadOnlySpan<byte> body) => body.TrimStart(" \r\n\t"u8).StartsWith("<"u8)
        ? "the answer is a web page, not JSON"
        : "the answer is not the JSON of such an answer";

    public string Describe(Exception exception) => exception switch
    {
        TimeoutRejectedException timeout => $"no answer within {timeout.Timeout.TotalSeconds:0.#} seconds",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"{who}'s host name cannot be resolved",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"{who} cannot be reached: no connection",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"{who}'s certificate was not accepted",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => "the answer is too large",
        HttpRequestException or IOException => "the connection broke before the answer was complete",
        _ => "the call failed",
    };

    public string Describe(HttpStatusCode status, bool keyIsSet) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden when !keyIsSet => $"{who} wants a key: set {keySettings} ({(int)status})",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"the key is refused ({(int)status})",
        HttpStatusCode.NotFound => $"there is no such address (404): check {addressSettings}",
        HttpStatusCode.TooManyRequests => "too many calls (429)",
        _ when (int)status is >= 300 and < 400 => $"{who} points elsewhere ({(int)status}); keys are not sent after it",
        _ when (int)status >= 500 => $"{who} failed ({(int)status})",
        _ => $"the question is refused ({(int)status})",
    };
}
