using System.Text.Json;
using DashboardCreator.Api.OpenApi;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Runs;
using static DashboardCreator.Api.OpenApi.AnswerDescription;

namespace DashboardCreator.Api.Endpoints.Runs;

/// <summary>The stored JSON behind a run: its merged signal and its newest plan. Answered from the last reading.</summary>
internal static class RunEndpoints
{
    private const string SignalExample = """{"target_allocations":{"TQQQ":"0.40","BIL":"0.60"},"timestamp":"2026-02-03T14:30:41+00:00","is_partial":false}""";

    private const string PlanExample = """
        {"plan_id":"pl-9c21","correlation_id":"wf-7f3a","items":[{"symbol":"TQQQ","current_weight":"0.25","target_weight":"0.40","trade_amount":"7500.00",
        "action":"BUY","priority":2}],"total_portfolio_value":"50000.00","execution_urgency":"NORMAL"}
        """;

    private static readonly ParameterDescription Id = new(RunHandler.RouteValue, "The run's id, exactly, as in the runs dashboard.", "wf-7f3a") { InPath = true, Required = true };

    /// <summary>Maps what is below <c>/api/runs</c>.</summary>
    public static IEndpointRouteBuilder MapRuns(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<TradingBooks>() is not { } books)
        {
            return routes;
        }

        var handler = new RunHandler(books);
        routes.MapReading($"/api/runs/{{{RunHandler.RouteValue}}}/signal", context => handler.AnswerAsync(context, RunTextKind.Signal))
            .Describe(Description("GetRunSignal", "The merged signal of a run, its known fields as stored.", "signal", SignalExample));
        routes.MapReading($"/api/runs/{{{RunHandler.RouteValue}}}/plan", context => handler.AnswerAsync(context, RunTextKind.Plan))
            .Describe(Description("GetRunPlan", "The newest plan of a run, its known fields as stored.", "plan", PlanExample));
        return routes;
    }

    private static RouteDescription Description(string name, string summary, string what, string example) => new(name, "Runs", summary)
    {
        Text = "Of the text that the trading system stored the fields that it is known to write, as they are: numbers may be texts, symbols may carry exchange "
            + "and currency. Any other field, a name that is no symbol or strategy, and a value that is no number where one belongs or has the form of a "
            + "credential is left out; how many is the last field, _dropped, absent where none was. Of every known run, also of those that are too old for the list of the runs dashboard.",
        Parameters = [Id],
        Answers =
        [
            new AnswerDescription(StatusCodes.Status200OK, "The stored JSON, less what is not known.", typeof(JsonElement), example),
            Problem(StatusCodes.Status404NotFound, $"There is no such run, or it has no {what}; the nearest ids that have one are in the answer."),
            Problem(StatusCodes.Status503ServiceUnavailable, "The runs have not been read yet, or could not be."),
        ],
    };
}
