using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using DashboardCreator.Api.Problems;

namespace DashboardCreator.Api.OpenApi;

/// <summary>Attaches a description to a route.</summary>
internal static class RouteDescriptionMetadata
{
    // The API explorer lists only routes that name a method.
    private static readonly MethodInfo Placeholder = typeof(RouteDescriptionMetadata).GetMethod(nameof(Answer), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Makes a route of ours appear in the description of the API with all that is said of it.</summary>
    public static IEndpointConventionBuilder Describe(this IEndpointConventionBuilder route, RouteDescription description)
    {
        route.WithMetadata(
            description,
            Placeholder,
            new TagsAttribute(description.Tag),
            new EndpointNameMetadata(description.Name),
            new EndpointSummaryAttribute(description.Summary));
        foreach (var answer in description.Answers)
        {
            var mediaType = answer.MediaType ?? (answer.Status >= 400 ? ProblemAnswer.MediaType : "application/json");
            route.WithMetadata(new ProducesResponseTypeMetadata(answer.Status, answer.Body ?? typeof(void), answer.Body is null ? null! : [mediaType]));
        }

        return route;
    }

    private static void Answer()
    {
    }
}
