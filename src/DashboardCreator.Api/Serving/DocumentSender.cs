using System.Globalization;
using DashboardCreator.Api.Cache;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DashboardCreator.Api.Serving;

/// <summary>Sends a finished document: headers that are ready, bytes that are ready, or 304.</summary>
internal static class DocumentSender
{
    private static readonly StringValues NoCache = "no-cache";
    private static readonly StringValues Vary = "Accept-Encoding";

    public static Task SendAsync(HttpContext context, PublishedDocument document, DateTimeOffset now)
    {
        var (request, response) = (context.Request, context.Response);
        var representation = EncodingChoice.Choose(document, request.Headers.AcceptEncoding);
        var headers = response.Headers;
        headers.ETag = representation.ETag;
        headers.LastModified = document.LastModified;
        headers.CacheControl = NoCache;
        headers.Vary = Vary;
        headers.Age = document.AgeInSeconds(now).ToString(CultureInfo.InvariantCulture);
        if (IsUnchanged(request.Headers, representation, document))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = document.Headers.ContentType;
        if (document.Headers.Disposition.Count > 0)
        {
            headers.ContentDisposition = document.Headers.Disposition;
        }

        headers.ContentLength = representation.Bytes.Length;
        if (representation.ContentEncoding.Count > 0)
        {
            headers.ContentEncoding = representation.ContentEncoding;
        }

        if (HttpMethods.IsHead(request.Method))
        {
            return Task.CompletedTask;
        }

        var writing = response.BodyWriter.WriteAsync(representation.Bytes, context.RequestAborted);
        return writing.IsCompletedSuccessfully ? Task.CompletedTask : writing.AsTask();
    }

    /// <summary>By tag; by time only for a client that sends no tag (RFC 9110 13.2.2).</summary>
    private static bool IsUnchanged(IHeaderDictionary request, Representation representation, PublishedDocument document)
    {
        var tags = request.IfNoneMatch;
        if (tags.Count > 0)
        {
            return EntityTags.Matches(tags, representation.ETag.ToString());
        }

        return request.IfModifiedSince is { Count: 1 } since
            && HeaderUtilities.TryParseDate(since.ToString(), out var then)
            && document.ModifiedAt.ToUnixTimeSeconds() <= then.ToUnixTimeSeconds();
    }
}
