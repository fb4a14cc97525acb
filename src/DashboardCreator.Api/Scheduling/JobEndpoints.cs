using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DashboardCreator.Api.Scheduling;

/// <summary>The schedule, its past and its next fire times; runs by hand.</summary>
internal static class JobEndpoints
{
    private const int ListedRuns = 50;

    /// <summary>Maps <c>/api/jobs</c>.</summary>
    public static IEndpointRouteBuilder MapJobs(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/jobs").WithTags("Jobs");

        group.MapGet("", ListAsync)
            .WithName("ListJobs")
            .WithSummary("Every job with its schedule, next and last fire, last outcome, duration and misfires; and the newest background runs.")
            .Produces<JobListDocument>();

        group.MapGet("/{id}", FindAsync)
            .WithName("GetJob")
            .WithSummary("One job by its name, or one background run by its id (run-000001).")
            .WithDescription(
                "A run has the fields id, name, status (queued, running, ok, failed), queued_at, started_at, finished_at, "
                + "duration_ms, error and results.")
            .Produces<JobDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);

        group.MapPost("/{name}/run", Run)
            .WithName("RunJob")
            .WithSummary("Runs a job now, in the background; the Location header says where to look for the outcome.")
            .Produces<RunDocument>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

        return routes;
    }

    /// <summary>Where a background run is looked up.</summary>
    public static string LocationOf(string runId) => $"/api/jobs/{runId}";

    private static async Task<IResult> ListAsync(JobBoard board, BackgroundRuns runs, CancellationToken cancellationToken)
    {
        var list = new JobListDocument(
            await board.IsSchedulerRunningAsync(cancellationToken),
            await board.ListAsync(cancellationToken),
            [.. runs.Newest(ListedRuns).Select(run => RunDocument.Of(run, withResults: false))]);
        return Json(list, JobJson.Instance.JobListDocument);
    }

    private static async Task<IResult> FindAsync(string id, JobBoard board, BackgroundRuns runs, CancellationToken cancellationToken)
    {
        if (await board.FindAsync(id, cancellationToken) is { } job)
        {
            return Json(job, JobJson.Instance.JobDocument);
        }

        return runs.Find(id) is { } run ? Json(RunDocument.Of(run, withResults: true), JobJson.Instance.RunDocument) : Unknown(board);
    }

    private static IResult Run(string name, JobBoard board, BackgroundRuns runs, JobRunner runner, HttpResponse response)
    {
        if (!board.Names.Contains(name, StringComparer.Ordinal))
        {
            return Unknown(board);
        }

        try
        {
            var id = runs.Start(name, token => runner.RunAsync(name, JobTriggers.Request, token));
            response.Headers.Location = LocationOf(id);
            return Json(RunDocument.Of(runs.Find(id)!, withResults: true), JobJson.Instance.RunDocument, StatusCodes.Status202Accepted);
        }
        catch (BackgroundRunsFullException exception)
        {
            response.Headers.RetryAfter = "5";
            return TypedResults.Problem(exception.Message, statusCode: StatusCodes.Status503ServiceUnavailable, title: "Too many runs");
        }
    }

    // The asked name is not repeated: it may hold anything.
    private static ProblemHttpResult Unknown(JobBoard board) => TypedResults.Problem(
        $"There is no such job or run. Known jobs: {string.Join(", ", board.Names)}.",
        statusCode: StatusCodes.Status404NotFound,
        title: "Unknown job",
        extensions: new Dictionary<string, object?> { ["known"] = board.Names });

    private static JsonHttpResult<T> Json<T>(T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK) =>
        TypedResults.Json(value, type, statusCode: status);
}
