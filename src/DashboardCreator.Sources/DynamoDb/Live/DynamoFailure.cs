using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Amazon.Runtime;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>
/// Why there is no answer, in words for an operator. What the service itself says is not repeated, and not passed on as a cause either: its
/// messages name users, accounts and resources.
/// </summary>
internal static class DynamoFailure
{
    /// <summary>True for what networks and the service do; anything else is our own mistake and stays one.</summary>
    public static bool IsOutage(Exception exception) =>
        exception is AmazonServiceException or AmazonClientException or HttpRequestException or WebException or IOException or SocketException
            or TimeoutException or JsonException or OperationCanceledException;

    /// <summary>True when the server has no capacity left.</summary>
    public static bool IsThrottling(Exception exception) => Find<AmazonServiceException>(exception) is { ErrorCode: { } code } && IsThrottling(code);

    /// <param name="activity">What was asked for, such as <c>reading alchemiser-prod-trade-ledger</c>.</param>
    /// <param name="exception">An outage.</param>
    public static SourceUnavailableException Of(string activity, Exception exception) =>
        new(LiveItemSource.SourceName, $"{activity}: {Describe(exception)}");

    private static string Describe(Exception exception) => (Find<AmazonServiceException>(exception) ?? exception) switch
    {
        AmazonServiceException { ErrorCode: { Length: > 0 } code } service when IsWord(code) => Describe(code, service.StatusCode),
        _ when Find<TimeoutException>(exception) is not null || Find<OperationCanceledException>(exception) is not null => "no answer in time",
        _ when Find<SocketException>(exception) is { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } =>
            "the host name cannot be resolved",
        _ when Find<SocketException>(exception) is { SocketErrorCode: SocketError.ConnectionRefused } => "the connection is refused",
        _ when Find<HttpRequestException>(exception) is { HttpRequestError: HttpRequestError.SecureConnectionError } => "the certificate was not accepted",
        _ when Find<HttpRequestException>(exception) is { HttpRequestError: HttpRequestError.ConnectionError } => "no connection",
        _ when Find<HttpRequestException>(exception) is not null || Find<IOException>(exception) is not null =>
            "the connection broke before the answer was complete",
        _ when Find<AmazonUnmarshallingException>(exception) is not null || Find<JsonException>(exception) is not null =>
            "the answer is not one of this service",
        AmazonServiceException { StatusCode: >= HttpStatusCode.BadRequest } service => $"the server failed ({(int)service.StatusCode})",
        AmazonClientException => "no credentials were found, or they cannot be used: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile or a role",
        _ => "the call failed",
    };

    private static string Describe(string code, HttpStatusCode status) => code switch
    {
        _ when IsThrottling(code) => $"throttled, and still after every retry ({code})",
        "AccessDeniedException" => "these credentials may not read it (AccessDeniedException)",
        "UnrecognizedClientException" or "InvalidSignatureException" or "IncompleteSignatureException" or "MissingAuthenticationTokenException"
            or "InvalidClientTokenId" or "SignatureDoesNotMatch" => $"the credentials are refused ({code})",
        "ExpiredTokenException" or "ExpiredToken" => $"the credentials have expired ({code})",
        "ResourceNotFoundException" => "it is not there any more",
        _ when status >= HttpStatusCode.InternalServerError => $"the server failed ({(int)status} {code})",
        _ => $"the question is refused ({code})",
    };

    private static bool IsThrottling(string code) =>
        code is "ProvisionedThroughputExceededException" or "ThrottlingException" or "RequestLimitExceeded" or "Throttling";

    private static T? Find<T>(Exception? exception)
        where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is T found) return found;
        }

        return null;
    }

    /// <summary>Names of errors are words; whatever else a proxy writes there is not repeated.</summary>
    private static bool IsWord(string code) => code.Length <= 64 && code.All(char.IsAsciiLetter);
}
