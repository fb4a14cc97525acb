using DashboardCreator.Api.Problems;
using Microsoft.AspNetCore.WebUtilities;

namespace DashboardCreator.Api.Serving;

/// <summary>A parameter that a route does not have: who misspells one would take the whole document for the answer.</summary>
internal static class UnknownParameter
{
    /// <summary>The first parameter of another name; null when there is none.</summary>
    /// <param name="query">With or without the question mark; may be null.</param>
    /// <param name="known">The only name there is; null when there is none. Compared without regard to letter case.</param>
    public static string? Find(string? query, string? known)
    {
        foreach (var pair in new QueryStringEnumerable(query))
        {
            var name = pair.DecodeName().Span;
            if (!name.IsEmpty && !name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return name.ToString();
            }
        }

        return null;
    }

    /// <summary>400, with the names that there are.</summary>
    public static Task RefuseAsync(HttpContext context, string unknown, IReadOnlyList<string> names)
    {
        var there = names.Count == 0 ? "this route takes none" : $"there is {string.Join(", ", names)}";
        return ProblemAnswer.WriteAsync(
            context, StatusCodes.Status400BadRequest, $"There is no parameter \"{NearestNames.Shown(unknown)}\"; {there}.", NearestNames.To(unknown, names), names);
    }
}
