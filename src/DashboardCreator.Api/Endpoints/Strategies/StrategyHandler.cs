using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Serving;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Strategies;

namespace DashboardCreator.Api.Endpoints.Strategies;

/// <summary>Answers from the last reading; a question never makes one.</summary>
internal sealed class StrategyHandler(FundBooks books, ITradingCalendar calendar)
{
    private const int UsualLimit = 100;
    private const int LargestLimit = 500;

    public Task ListAsync(HttpContext context) =>
        books.Current is { } view ? JsonAnswer.WriteAsync(context, StrategyQueries.List(view), StrategyJson.Instance.StrategyList) : NotReadAsync(context);

    public Task SignalsAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var cursorText = query["cursor"].ToString();
        var cursor = cursorText.Length == 0 ? null : SignalCursor.Parse(cursorText);
        if (cursorText.Length > 0 && cursor is null)
        {
            return BadAsync(context, "The parameter cursor is not one that this service gave; leave it out for the first page.");
        }

        if (!TryLimit(query["limit"].ToString(), out var limit))
        {
            return BadAsync(context, $"The parameter limit is not a whole number from 1 to {LargestLimit}.");
        }

        return WithSenderAsync(context, (view, sender, range) =>
        {
            var filter = new SignalFilter(range, ListParameter.Read(query["status"]), ListParameter.Read(query["symbol"]));
            return JsonAnswer.WriteAsync(context, StrategyQueries.Signals(view, sender, filter, limit, cursor), StrategyJson.Instance.SignalPage);
        });
    }

    public Task ReportAsync(HttpContext context) => WithSenderAsync(context, (view, sender, range) =>
        JsonAnswer.WriteAsync(context, StrategyQueries.Report(view, sender, range, calendar), StrategyJson.Instance.StrategyReport));

    private Task WithSenderAsync(HttpContext context, Func<FundView, int, InstantRange, Task> answer)
    {
        var query = context.Request.Query;
        if (!RangeParameter.TryRead(query["from"].ToString(), query["to"].ToString(), out var range, out var problem))
        {
            return BadAsync(context, problem);
        }

        if (books.Current is not { } view)
        {
            return NotReadAsync(context);
        }

        var name = PathValue.Read(context, "name");
        var sender = view.Signals.FindSender(name);
        return sender >= 0 ? answer(view, sender, range) : UnknownAsync(context, view, name);
    }

    private static bool TryLimit(string text, out int limit)
    {
        limit = UsualLimit;
        return text.Length == 0 || (int.TryParse(text, out limit) && limit is >= 1 and <= LargestLimit);
    }

    private static Task UnknownAsync(HttpContext context, FundView view, string name) => ProblemAnswer.WriteAsync(
        context,
        StatusCodes.Status404NotFound,
        $"There is no strategy \"{NearestNames.Shown(name)}\".",
        nearest: NearestNames.To(name, view.Signals.Senders.Select(sender => sender.Name)));

    private static Task BadAsync(HttpContext context, string detail) => ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, detail);

    private static Task NotReadAsync(HttpContext context) =>
        ProblemAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "The books have not been read yet; ask again soon.");
}
