namespace DashboardCreator.Api.Problems;

/// <summary>Gives problems that the framework's results state the same shape as our own.</summary>
internal sealed class ServiceProblemDetails : IProblemDetailsService
{
    /// <inheritdoc />
    public async ValueTask WriteAsync(ProblemDetailsContext context) => await TryWriteAsync(context);

    /// <inheritdoc />
    public async ValueTask<bool> TryWriteAsync(ProblemDetailsContext context)
    {
        if (context.HttpContext.Response.HasStarted)
        {
            return false;
        }

        var problem = context.ProblemDetails;
        var known = problem.Extensions.Values.OfType<IEnumerable<string>>().FirstOrDefault();
        var status = problem.Status ?? context.HttpContext.Response.StatusCode;
        await ProblemAnswer.WriteAsync(context.HttpContext, status, problem.Detail ?? problem.Title ?? "The request was not accepted.", known: known?.ToArray());
        return true;
    }
}
