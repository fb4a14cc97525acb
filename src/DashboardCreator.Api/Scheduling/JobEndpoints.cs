using System.Text.Json.Serialization.Metadata;
using DashboardCreator.Api.Endpoints;
using DashboardCreator.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DashboardCreator.Api.Scheduling;

/// <summary>The schedule, its past and its next fire times; runs by hand.</summary>
internal static class JobEndpoints
{
    private const string Tag = "Jobs";
    private const int ListedRuns = 50;

    private static readonly AnswerDescription NoSuchJob =
        AnswerDescription.Problem(StatusCodes.Status404NotFound, "There is no such job or run; the known jobs are in the answer.");

    /// <summary>Maps <c>/api/jobs</c>.</summary>
    public static IEndpointRouteBuilder MapJobs(this IEndpointRouteBuilder routes)
    {
        routes.MapReading("/api/jobs", ListAsync).Describe(new RouteDescription("ListJobs", Tag, "Every job with its schedule and its past; and the newest background runs.")
        {
            Answers = [new AnswerDescription(StatusCodes.Status200OK, "The jobs.", typeof(JobListDocument), Examples.Jobs)],
        });
        routes.MapReading("/api/jobs/{id}", FindAsync).Describe(new RouteDescription("GetJob", Tag, "One job by its name, or one background run by its id (run-000001).")
        {
            Text = "A run has the fields id, name, status (queued, running, ok, failed), queued_at, started_at, finished_at, duration_ms, error and results.",
            Parameters = [new ParameterDescription("id", "Name of a job, or id of a run.", "client") { InPath = true, Required = true }],
            Answers = [new AnswerDescription(StatusCodes.Status200OK, "The job or the run.", typeof(JobDocument), Examples.Job), NoSuchJob],
        });
        routes.MapPost("/api/jobs/{name}/run", Run).Describe(new RouteDescription("RunJob", Tag, "Runs a job now, in the background.")
        {
            Parameters = [new ParameterDescription("name", "Name of a job.", "client") { InPath = true, Required = true }],
            Answers =
            [
                new AnswerDescription(StatusCodes.Status202Accepted, "Under way.", typeof(RunDocument), Examples.Run) { Headers = [("Location", "Where the run can be followed.")] },
                NoSuchJob,
                AnswerDescription.Problem(StatusCodes.Status503ServiceUnavailable, "Too many runs are under way."),
            ],
        });
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
