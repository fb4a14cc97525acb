using DashboardCreator.Api.Health;
using DashboardCreator.Api.OpenApi;

namespace DashboardCreator.Api.Endpoints;

/// <summary>How the service fares, for people and for supervisors.</summary>
internal static class HealthEndpoints
{
    private const string Tag = "Health";

    /// <summary>Maps <c>/health</c>, <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        var report = routes.ServiceProvider.GetRequiredService<HealthReport>();
        routes.MapReading("/health", async context => await JsonAnswer.WriteAsync(context, await report.ComposeAsync(context.RequestAborted), ApiJson.Instance.HealthAnswer))
            .Describe(new RouteDescription("GetHealth", Tag, "State of the service, its sources and its documents.")
            {
                Text = "Always 200 while the process answers; status says starting, healthy or degraded.",
                Answers = [new AnswerDescription(StatusCodes.Status200OK, "The state.", typeof(HealthAnswer), Examples.Health)],
            });
        routes.MapReading("/health/live", context => JsonAnswer.WriteAsync(context, new LivenessAnswer("alive"), ApiJson.Instance.LivenessAnswer))
            .Describe(new RouteDescription("GetLiveness", Tag, "The process answers; nothing else is asked.")
            {
                Answers = [new AnswerDescription(StatusCodes.Status200OK, "It does.", typeof(LivenessAnswer), """{"status":"alive"}""")],
            });
        routes.MapReading("/health/ready", context => AnswerReadyAsync(context, report))
            .Describe(new RouteDescription("GetReadiness", Tag, "Whether every required document exists.")
            {
                Answers =
                [
                    new AnswerDescription(StatusCodes.Status200OK, "They exist.", typeof(ReadinessAnswer), """{"status":"ready","missing":[]}"""),
                    AnswerDescription.Problem(StatusCodes.Status503ServiceUnavailable, "Some are still to be made."),
                ],
            });
        return routes;
    }

    private static Task AnswerReadyAsync(HttpContext context, HealthReport report)
    {
        var missing = report.Missing();
        return missing.Count == 0
            ? JsonAnswer.WriteAsync(context, new ReadinessAnswer("ready", missing), ApiJson.Instance.ReadinessAnswer)
            : Problems.ProblemAnswer.WriteAsync(
                context, StatusCodes.Status503ServiceUnavailable, $"Not made yet: {string.Join(", ", missing)}.");
    }
}
