using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DashboardCreator.Api.Endpoints;

/// <summary>Sends a small answer as JSON.</summary>
internal static class JsonAnswer
{
    public const string MediaType = "application/json; charset=utf-8";

    /// <summary>Writes the body with its length; only the headers for HEAD. The status is the caller's.</summary>
    public static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type, string mediaType = MediaType)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, type);
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }
}
