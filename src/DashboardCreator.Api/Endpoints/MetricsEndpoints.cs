using DashboardCreator.Api.OpenApi;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Endpoints;

/// <summary>The registry of figures.</summary>
internal static class MetricsEndpoints
{
    /// <summary>Maps <c>/api/metrics</c>.</summary>
    public static IEndpointRouteBuilder MapMetrics(this IEndpointRouteBuilder routes)
    {
        var answer = MetricsAnswer.Of(routes.ServiceProvider.GetRequiredService<DashboardCatalog>());
        routes.MapReading("/api/metrics", context => JsonAnswer.WriteAsync(context, answer, ApiJson.Instance.MetricsAnswer))
            .Describe(new RouteDescription("ListMetrics", "Metrics", "Every figure: name, unit, definition, minimum data.")
            {
                Answers = [new AnswerDescription(StatusCodes.Status200OK, "The registry.", typeof(MetricsAnswer), Examples.Metrics)],
            });
        return routes;
    }
}
