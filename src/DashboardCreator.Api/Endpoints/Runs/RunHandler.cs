using System.Text;
using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Serving;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Runs;

namespace DashboardCreator.Api.Endpoints.Runs;

/// <summary>Answers from the last reading that has runs; a question never makes one.</summary>
internal sealed class RunHandler(TradingBooks books)
{
    /// <summary>The route value that names the run.</summary>
    public const string RouteValue = "run_id";

    private volatile RunTexts? last;

    public Task AnswerAsync(HttpContext context, RunTextKind kind)
    {
        var book = books.Current;
        if ((book is { Runs.Failure: null } ? last = RunTexts.Of(book) : last) is not { } texts)
        {
            return ProblemAnswer.WriteAsync(
                context,
                StatusCodes.Status503ServiceUnavailable,
                book is null ? "The runs have not been read yet; ask again soon." : $"The runs could not be read: {book.Runs.Failure!.Reason}");
        }

        var id = PathValue.Read(context, RouteValue);
        return texts.Find(id, kind) is { } text ? SendAsync(context, text) : MissingAsync(context, texts, id, kind);
    }

    private static Task SendAsync(HttpContext context, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.ContentType = JsonAnswer.MediaType;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-cache";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static Task MissingAsync(HttpContext context, RunTexts texts, string id, RunTextKind kind)
    {
        var what = kind == RunTextKind.Signal ? "merged signal" : "plan";
        var detail = texts.Knows(id) ? $"The run \"{NearestNames.Shown(id)}\" has no {what} that can be read." : $"There is no run \"{NearestNames.Shown(id)}\".";
        return ProblemAnswer.WriteAsync(context, StatusCodes.Status404NotFound, detail, nearest: NearestNames.To(id, texts.IdsWith(kind)));
    }
}
