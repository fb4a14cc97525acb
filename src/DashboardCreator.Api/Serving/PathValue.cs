using Microsoft.AspNetCore.Http.Features;

namespace DashboardCreator.Api.Serving;

/// <summary>A name that stands in the path.</summary>
internal static class PathValue
{
    private const string EncodedSlash = "%2F";

    /// <summary>
    /// The server decodes the path except for slashes, so that they do not split it; <c>a%2Fb</c> may then stand for <c>a/b</c> or for itself,
    /// and only the request's own text tells which.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">Of the route.</param>
    public static string Read(HttpContext context, string parameter)
    {
        var value = context.Request.RouteValues[parameter] as string ?? "";
        if (!value.Contains(EncodedSlash, StringComparison.OrdinalIgnoreCase))
        {
            return value;
        }

        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        foreach (var segment in target.Split('?')[0].Split('/'))
        {
            if (Uri.UnescapeDataString(WithSlashesKept(segment)) == value)
            {
                return Uri.UnescapeDataString(segment);
            }
        }

        return value.Replace(EncodedSlash, "/", StringComparison.OrdinalIgnoreCase);
    }

    private static string WithSlashesKept(string segment) =>
        segment.Replace("%2F", "%252F", StringComparison.Ordinal).Replace("%2f", "%252f", StringComparison.Ordinal);
}
