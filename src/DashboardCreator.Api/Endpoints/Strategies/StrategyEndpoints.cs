using DashboardCreator.Api.OpenApi;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Strategies;
using static DashboardCreator.Api.OpenApi.AnswerDescription;

namespace DashboardCreator.Api.Endpoints.Strategies;

/// <summary>What strategy developers ask: who sends, all signals by page, figures of a span of time. Answered from the last reading.</summary>
internal static class StrategyEndpoints
{
    private static readonly ParameterDescription Name = new("name", "Strategy id or name, exactly.", Examples.Subject) { InPath = true, Required = true };
    private static readonly ParameterDescription From = new("from", "First day of New York, or instant; included.", "2026-01-01");
    private static readonly ParameterDescription To = new("to", "Last day of New York, or instant; included.", "2026-03-31");
    private static readonly AnswerDescription NotRead = Problem(StatusCodes.Status503ServiceUnavailable, "The books have not been read yet.");
    private static readonly AnswerDescription Unknown = Problem(StatusCodes.Status404NotFound, "There is no such strategy; the nearest names are in the answer.");

    /// <summary>Maps <c>/api/strategies</c> and what is below it.</summary>
    public static IEndpointRouteBuilder MapStrategies(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<FundBooks>() is not { } books)
        {
            return routes;
        }

        var handler = new StrategyHandler(books, routes.ServiceProvider.GetRequiredService<ITradingCalendar>());
        routes.MapReading("/api/strategies", handler.ListAsync).Describe(new RouteDescription("ListStrategies", "Strategies", "Every sender of signals, registered or not.")
        {
            Answers = [new AnswerDescription(StatusCodes.Status200OK, "The list, by id.", typeof(StrategyList), StrategyExamples.List), NotRead],
        });
        routes.MapReading("/api/strategies/{name}/signals", handler.SignalsAsync).Describe(Signals);
        routes.MapReading("/api/strategies/{name}/report", handler.ReportAsync).Describe(Report);
        return routes;
    }

    private static RouteDescription Signals => new("ListSignals", "Strategies", "All signals of a strategy, newest first, by page.")
    {
        Text = "Pages stay in place while signals are added: a cursor means the place behind a signal.",
        Parameters =
        [
            Name, From, To,
            new ParameterDescription("status", "Only these, in any case; several by repeating or by commas.", "FILLED,PARTIAL_FILL"),
            new ParameterDescription("symbol", "Only these; several by repeating or by commas.", "GLD"),
            new ParameterDescription("limit", "Signals on a page, 1 to 500; 100 without it.", "100"),
            new ParameterDescription("cursor", "next_cursor of the page before.", StrategyExamples.Cursor),
        ],
        Answers =
        [
            new AnswerDescription(StatusCodes.Status200OK, "One page.", typeof(SignalPage), StrategyExamples.Page),
            Problem(StatusCodes.Status400BadRequest, "A parameter that cannot be read."),
            Unknown,
            NotRead,
        ],
    };

    private static RouteDescription Report => new("GetStrategyReport", "Strategies", "Figures of one strategy over a span of time.")
    {
        Text = "Counts are of signals received in the span, profit is of trades booked in it.",
        Parameters = [Name, From, To],
        Answers =
        [
            new AnswerDescription(StatusCodes.Status200OK, "The report.", typeof(StrategyReport), StrategyExamples.Report),
            Problem(StatusCodes.Status400BadRequest, "A parameter that cannot be read."),
            Unknown,
            NotRead,
        ],
    };
}
