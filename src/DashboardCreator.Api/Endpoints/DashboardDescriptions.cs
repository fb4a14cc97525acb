using DashboardCreator.Api.Cache;
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
        Text = "Finished bytes, made on a schedule; a reader never waits for a source."
            + (definition.Filters.Count == 0 ? "" : " With filters the last reading answers; unknown parameters are refused."),
        Parameters = Parameters(definition),
        Answers = Answers(definition, Good(definition)),
    };

    public static RouteDescription Table(DashboardDefinition definition) => new($"Get-{definition.Kind}-table", Tag, $"A table of {definition.Kind} as CSV.")
    {
        Text = "RFC 4180 in UTF-8 with a line of headers. A column per property, objects with dots; null is an empty cell. "
            + "Text that a spreadsheet would take for a formula gets an apostrophe before it.",
        Parameters =
        [
            new ParameterDescription(QuestionHandler.TableValue, $"One of: {string.Join(", ", definition.Tables.Select(table => table.Name))}.", definition.Tables[0].Name) { InPath = true, Required = true },
            .. Parameters(definition),
        ],
        Answers = Answers(definition, new AnswerDescription(StatusCodes.Status200OK, "The table.", typeof(string), Examples.Table)
        {
            MediaType = ContentHeaders.CsvMediaType,
            Headers = [.. DocumentHeaders, ("Content-Disposition", "A file name.")],
        }),
    };

    public static RouteDescription Legacy(DashboardDefinition definition) => new("Get-v1-" + definition.Kind, "Ancestor's routes", definition.Summary)
    {
        Text = $"The same answer as {CatalogueComposer.Href(definition)}.",
        Parameters = definition.SubjectParameter is null
            ? []
            : [new ParameterDescription(DocumentHandler.RouteValue, "Id or name of the subject.", definition.SubjectExample) { InPath = true, Required = true }],
        Answers = [.. Answers(definition with { Filters = [] }, Good(definition)).Where(answer => answer.Status != StatusCodes.Status400BadRequest)],
    };

    private static AnswerDescription Good(DashboardDefinition definition) =>
        new(StatusCodes.Status200OK, "The newest good document.", definition.JsonType.Type, Examples.Document(definition)) { Headers = DocumentHeaders };

    private static IReadOnlyList<ParameterDescription> Parameters(DashboardDefinition definition)
    {
        var filters = definition.Filters.Select(filter =>
            new ParameterDescription(filter.Name, filter.Several ? filter.Text + " Several by repeating or by commas." : filter.Text, filter.Example));
        return definition.SubjectParameter is { } parameter
            ? [new ParameterDescription(parameter, SubjectText(definition), definition.SubjectExample) { Required = !definition.SubjectIsOptional }, .. filters]
            : [.. filters];
    }

    private static string SubjectText(DashboardDefinition definition) => definition.SubjectForm is null
        ? "Name or id of the subject, exactly as in the catalogue."
        : "The subject as in the catalogue, in any letter case; of EQUITIES::SPY//USD the part between counts.";

    private static List<AnswerDescription> Answers(DashboardDefinition definition, AnswerDescription good)
    {
        var answers = new List<AnswerDescription> { good, new(StatusCodes.Status304NotModified, "The caller has it already.") };
        string?[] mistakes =
        [
            definition.SubjectParameter is { } required ? $"{required} is missing or given more than once." : null,
            "A parameter that this route does not have; known lists those it has, nearest the likeliest.",
            definition.Filters.Count > 0 ? "A filter's value that cannot be used." : null,
        ];
        answers.Add(Problem(StatusCodes.Status400BadRequest, string.Join(" ", mistakes.Where(mistake => mistake is not null))));
        string?[] unknowns =
        [
            definition.SubjectParameter is { } parameter ? $"There is no such {parameter}; nearest lists names like it." : null,
            good.MediaType is not null ? "There is no such table; known lists those there are." : null,
        ];
        if (unknowns.Any(unknown => unknown is not null))
        {
            answers.Add(Problem(StatusCodes.Status404NotFound, string.Join(" ", unknowns.Where(unknown => unknown is not null))));
        }

        answers.Add(Problem(StatusCodes.Status503ServiceUnavailable, "Not made yet; Retry-After says when to ask again.") with { Headers = [("Retry-After", "Seconds.")] });
        return answers;
    }
}
