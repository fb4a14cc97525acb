using System.Diagnostics.CodeAnalysis;

namespace DashboardCreator.Api.Problems;

/// <summary>Gives every error a body: exceptions become a 500 that tells nothing of the inside, bare statuses get their details.</summary>
/// <remarks>The way of a good answer through here costs no allocation.</remarks>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The last resort: whatever it is, the caller gets a 500 and the log the reason.")]
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            var work = next(context);
            return work.IsCompletedSuccessfully ? FinishAsync(context) : AwaitAsync(context, work);
        }
        catch (Exception exception)
        {
            return FailAsync(context, exception);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "As in InvokeAsync.")]
    private async Task AwaitAsync(HttpContext context, Task work)
    {
        try
        {
            await work;
        }
        catch (Exception exception)
        {
            await FailAsync(context, exception);
            return;
        }

        await FinishAsync(context);
    }

    private static Task FinishAsync(HttpContext context)
    {
        var response = context.Response;
        return response.StatusCode < 400 || response.HasStarted || response.ContentLength is not null || response.ContentType is not null
            ? Task.CompletedTask
            : ProblemAnswer.WriteAsync(context, response.StatusCode, DetailOf(context));
    }

    private Task FailAsync(HttpContext context, Exception exception)
    {
        var (method, path, traceId) = (context.Request.Method, context.Request.Path.Value ?? "", context.TraceIdentifier);
        if (context.RequestAborted.IsCancellationRequested)
        {
            Log.Gone(logger, path, traceId);
            return Task.CompletedTask;
        }

        var (status, detail) = exception switch
        {
            BadHttpRequestException bad => (bad.StatusCode, "The request could not be read."),
            OperationCanceledException => (StatusCodes.Status503ServiceUnavailable, "The service is stopping."),
            _ => (StatusCodes.Status500InternalServerError, "An unexpected error; the log has it under this trace id."),
        };
        if (status == StatusCodes.Status500InternalServerError)
        {
            Log.Failed(logger, exception, method, path, traceId);
        }

        if (context.Response.HasStarted)
        {
            // Too late for a status: cutting the connection keeps a half answer from passing for a whole one.
            context.Abort();
            return Task.CompletedTask;
        }

        context.Response.Clear();
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return ProblemAnswer.WriteAsync(context, status, detail);
    }

    private static string DetailOf(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => "There is no such route; /swagger lists them all.",
        StatusCodes.Status405MethodNotAllowed => $"This route does not take {context.Request.Method}; the Allow header says what it takes.",
        _ => "The request was not accepted.",
    };

    private static partial class Log
    {
        [LoggerMessage(EventName = "RequestFailed", Level = LogLevel.Error, Message = "{Method} {Path} failed, trace id {TraceId}")]
        public static partial void Failed(ILogger logger, Exception exception, string method, string path, string traceId);

        [LoggerMessage(EventName = "CallerGone", Level = LogLevel.Debug, Message = "The caller of {Path} went away, trace id {TraceId}")]
        public static partial void Gone(ILogger logger, string path, string traceId);
    }
}
