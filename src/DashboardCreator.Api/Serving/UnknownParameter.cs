using DashboardCreator.Api.Problems;

namespace DashboardCreator.Api.Serving;

/// <summary>A parameter that a route does not have: who misspells one would take the whole document for the answer.</summary>
internal static class UnknownParameter
{
    /// <summary>400, with the names that there are.</summary>
    public static Task RefuseAsync(HttpContext context, string unknown, IReadOnlyList<string> names)
    {
        var there = names.Count == 0 ? "this route takes none" : $"there is {string.Join(", ", names)}";
        return ProblemAnswer.WriteAsync(
            context, StatusCodes.Status400BadRequest, $"There is no parameter \"{NearestNames.Shown(unknown)}\"; {there}.", NearestNames.To(unknown, names), names);
    }
}
