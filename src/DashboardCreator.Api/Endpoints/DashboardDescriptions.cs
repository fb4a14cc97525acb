using DashboardCreator.Api.OpenApi;
using DashboardCreator.Api.Serving;
using DashboardCreator.Dashboards.Core;
using static DashboardCreator.Api.OpenApi.AnswerDescription;

namespace DashboardCreator.Api.Endpoints;

/// <summary>What the API's description says of the catalogue and the documents.</summary>
internal static class DashboardDescriptions
{
    private const string Tag = "Dashboards";

    private static readonly (string, string)[] DocumentHeaders =
    [
        ("ETag", "Strong, one per encoding; send it back as If-None-Match to get a 304 while nothing changed."),
        ("Last-Modified", "When these bytes came to be."),
        ("Age", "Seconds since the figures were asked for."),
        ("Vary", "Accept-Encoding: br and gzip are prepared."),
    ];

    public static RouteDescription Catalogue { get; } = new("ListDashboards", Tag, "Every dashboard with its address, schedule, age and health.")
    {
        Answers = [new AnswerDescription(StatusCodes.Status200OK, "The catalogue.", typeof(CatalogueAnswer), Examples.Catalogue)],
    };

    public static RouteDescription Document(DashboardDefinition definition) => new("Get-" + definition.Kind, Tag, definition.Summary)
    {
        Text = "Finished bytes, made on a schedule; a reader never waits for a source.",
        Parameters = definition.SubjectParameter is { } parameter
            ? [new ParameterDescription(parameter, "Name or id of the subject, exactly as in the catalogue.", Examples.Subject) { Required = !definition.SubjectIsOptional }]
            : [],
        Answers = Answers(definition),
    };

    public static RouteDescription Legacy(DashboardDefinition definition) => new("Get-v1-" + definition.Kind, "Ancestor's routes", definition.Summary)
    {
        Text = $"The same answer as {CatalogueComposer.Href(definition)}.",
        Parameters = definition.SubjectParameter is null
            ? []
            : [new ParameterDescription(DocumentHandler.RouteValue, "Id or name of the subject.", Examples.Subject) { InPath = true, Required = true }],
        Answers = Answers(definition),
    };

    private static List<AnswerDescription> Answers(DashboardDefinition definition)
    {
        var answers = new List<AnswerDescription>
        {
            new(StatusCodes.Status200OK, "The newest good document.", definition.JsonType.Type, Examples.Document(definition)) { Headers = DocumentHeaders },
            new(StatusCodes.Status304NotModified, "The caller has it already."),
        };
        if (definition.SubjectParameter is { } parameter)
        {
            answers.Add(Problem(StatusCodes.Status400BadRequest, $"{parameter} is missing or given more than once."));
            answers.Add(Problem(StatusCodes.Status404NotFound, $"There is no such {parameter}; nearest lists names like it."));
        }

        answers.Add(Problem(StatusCodes.Status503ServiceUnavailable, "Not made yet; Retry-After says when to ask again.") with { Headers = [("Retry-After", "Seconds.")] });
        return answers;
    }
}
