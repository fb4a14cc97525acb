using Microsoft.Extensions.Primitives;

namespace DashboardCreator.Api.Endpoints.Strategies;

/// <summary>A parameter with several values: repeated, separated by commas, or both.</summary>
internal static class ListParameter
{
    public static IReadOnlyList<string> Read(StringValues values) =>
        [.. values.SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];
}
