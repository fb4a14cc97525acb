using DashboardCreator.Api.Endpoints;
using Microsoft.AspNetCore.WebUtilities;

namespace DashboardCreator.Api.Problems;

/// <summary>Answers a request with problem details.</summary>
internal static class ProblemAnswer
{
    public const string MediaType = "application/problem+json";

    /// <summary>How long a client that got a 503 is asked to wait.</summary>
    public const int RetryAfterSeconds = 5;

    /// <summary>Writes the whole answer; the response must not have started.</summary>
    public static Task WriteAsync(
        HttpContext context, int status, string detail, IReadOnlyList<string>? nearest = null, IReadOnlyList<string>? known = null)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = RetryAfterSeconds.ToString();
        }

        var problem = new Problem
        {
            Type = TypeOf(status),
            Title = ReasonPhrases.GetReasonPhrase(status),
            Status = status,
            Detail = detail,
            Instance = context.Request.PathBase + context.Request.Path,
            TraceId = context.TraceIdentifier,
            Nearest = nearest,
            Known = known,
        };
        return JsonAnswer.WriteAsync(context, problem, ApiJson.Instance.Problem, MediaType);
    }

    public static string TypeOf(int status) => status switch
    {
        >= 500 => "https://www.rfc-editor.org/rfc/rfc9110#section-15.6." + (status - 499),
        429 => "https://www.rfc-editor.org/rfc/rfc6585#section-4",
        431 => "https://www.rfc-editor.org/rfc/rfc6585#section-5",
        >= 400 and <= 417 => "https://www.rfc-editor.org/rfc/rfc9110#section-15.5." + (status - 399),
        _ => "about:blank",
    };
}
