using DashboardCreator.Api.OpenApi;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Dashboards.Core;
using static DashboardCreator.Api.OpenApi.AnswerDescription;

namespace DashboardCreator.Api.Endpoints;

/// <summary>Refreshes on request; callers at the same time share one run.</summary>
internal static class RefreshEndpoints
{
    /// <summary>Maps the refresh route and its ancestor.</summary>
    public static IEndpointRouteBuilder MapRefresh(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        var handler = new RefreshHandler(
            services.GetRequiredService<IDashboardRefresh>(),
            services.GetRequiredService<DashboardCatalog>(),
            services.GetRequiredService<BackgroundRuns>(),
            services.GetRequiredService<TimeProvider>());
        routes.MapPost(DashboardEndpoints.Root + "/refresh", handler.AnswerAsync).Describe(Description("RefreshDashboards", "Dashboards"));
        routes.MapPost("/api/v1/dashboards/regenerate", handler.AnswerAsync).Describe(Description("RegenerateDashboards", "Ancestor's routes"));
        return routes;
    }

    private static RouteDescription Description(string name, string tag) => new(name, tag, "Makes dashboards anew: all, one kind, or one document.")
    {
        Text = "A document that cannot be made keeps its last good version; its result says why. Callers at the same time share one run.",
        Parameters =
        [
            new ParameterDescription("kind", "One kind of the catalogue; all without it.", "signal-sender"),
            new ParameterDescription("subject", "One subject of the kind, by id or name; needs kind.", Examples.Subject),
            new ParameterDescription("wait", "false answers at once with 202 and the place to look at.", "true") { IsFlag = true },
        ],
        Answers =
        [
            new AnswerDescription(StatusCodes.Status200OK, "Done; failures are in the results.", typeof(RefreshAnswer), Examples.Refresh),
            new AnswerDescription(StatusCodes.Status202Accepted, "Under way.", typeof(RunDocument), Examples.Run) { Headers = [("Location", "Where the run can be followed.")] },
            Problem(StatusCodes.Status400BadRequest, "An unknown kind, a subject without a kind, a kind without subjects, or wait is neither true nor false."),
            Problem(StatusCodes.Status404NotFound, "The kind has no such subject."),
            Problem(StatusCodes.Status503ServiceUnavailable, "Too many runs are under way, or the service is stopping."),
        ],
    };
}
