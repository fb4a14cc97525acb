using Microsoft.AspNetCore.Http;

namespace DashboardCreator.Testing.DynamoDb;

/// <summary>Bad answers.</summary>
public static class ProxyFaults
{
    /// <summary>More was read than was provisioned.</summary>
    public static ProxyFault Throttled { get; } = Error(400, "ProvisionedThroughputExceededException", "Slow down");

    /// <summary>The connection ends before any answer.</summary>
    public static ProxyFault HangUp { get; } = (context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>No answer until the other side gives up.</summary>
    public static ProxyFault Silence { get; } = async (context, _) =>
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    };

    /// <summary>The connection ends in the middle of the answer.</summary>
    public static ProxyFault Cut { get; } = async (context, forward) =>
    {
        using var answer = await forward();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>Some other server answers.</summary>
    public static ProxyFault WebPage { get; } = async (context, _) =>
    {
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync("<html><body>Sign in to continue</body></html>");
    };

    /// <summary>An error as the service writes it.</summary>
    public static ProxyFault Error(int status, string code, string message) => async (context, _) =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/x-amz-json-1.0";
        await context.Response.WriteAsync($$"""{"__type":"com.amazonaws.dynamodb.v20120810#{{code}}","message":"{{message}}"}""");
    };
}
