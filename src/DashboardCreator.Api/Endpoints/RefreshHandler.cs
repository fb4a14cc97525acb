using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Api.Serving;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Endpoints;

/// <summary>Answers <c>POST …/refresh</c>.</summary>
internal sealed class RefreshHandler(IDashboardRefresh refresh, DashboardCatalog catalog, BackgroundRuns runs, TimeProvider time)
{
    private static readonly string[] Parameters = ["kind", "subject", "wait"];

    public async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Query.Keys.FirstOrDefault(name => !Parameters.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            await UnknownParameter.RefuseAsync(context, unknown, Parameters);
            return;
        }

        if (!TryRead(context.Request.Query, out var request, out var problem))
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, problem, known: Kinds);
            return;
        }

        if (!request.Wait)
        {
            await StartAsync(context, request);
            return;
        }

        var results = await refresh.RefreshAsync(request.Kind, request.Subject, context.RequestAborted);
        if (results is [{ Status: RefreshResult.UnknownSubject }])
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status404NotFound, $"The kind {request.Kind} has no such subject.");
            return;
        }

        await JsonAnswer.WriteAsync(context, RefreshAnswer.Of(results, time.GetUtcNow()), ApiJson.Instance.RefreshAnswer);
    }

    private IReadOnlyList<string> Kinds => [.. catalog.Generators.Select(generator => generator.Definition.Kind)];

    private Task StartAsync(HttpContext context, RefreshRequest request)
    {
        try
        {
            var id = runs.Start($"refresh {request.Name}", token => refresh.RefreshAsync(request.Kind, request.Subject, token));
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            context.Response.Headers.Location = JobEndpoints.LocationOf(id);
            return JsonAnswer.WriteAsync(context, RunDocument.Of(runs.Find(id)!, withResults: true), JobJson.Instance.RunDocument);
        }
        catch (BackgroundRunsFullException exception)
        {
            return ProblemAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, exception.Message);
        }
    }

    private bool TryRead(IQueryCollection query, out RefreshRequest request, out string problem)
    {
        var (kind, subject, wait) = (query["kind"], query["subject"], query["wait"]);
        request = new RefreshRequest(
            string.IsNullOrEmpty(kind) ? null : kind.ToString().ToLowerInvariant(),
            string.IsNullOrEmpty(subject) ? null : subject.ToString(),
            !string.Equals(wait, "false", StringComparison.OrdinalIgnoreCase));
        var generator = request.Kind is null ? null : catalog.Find(request.Kind);
        problem =
            kind.Count > 1 || subject.Count > 1 || wait.Count > 1 ? "A parameter was given more than once."
            : !string.IsNullOrEmpty(wait) && !bool.TryParse(wait, out _) ? "wait is neither true nor false."
            : request.Kind is not null && generator is null ? "There is no such kind of dashboard; known lists them."
            : request.Subject is not null && generator is null ? "A subject needs a kind."
            : request.Subject is not null && generator!.Definition.SubjectParameter is null ? $"The kind {request.Kind} has one document and no subjects."
            : "";
        return problem.Length == 0;
    }

    private readonly record struct RefreshRequest(string? Kind, string? Subject, bool Wait)
    {
        public string Name => Kind is null ? "all" : new DashboardKey(Kind, Subject).ToString();
    }
}
