namespace DashboardCreator.Api.OpenApi;

/// <summary>What a reader of the API's description wants to know of a route.</summary>
/// <param name="Name">Unique, as generated clients call it.</param>
/// <param name="Tag">The group it is shown in.</param>
/// <param name="Summary">One line.</param>
internal sealed record RouteDescription(string Name, string Tag, string Summary)
{
    public string? Text { get; init; }

    public IReadOnlyList<ParameterDescription> Parameters { get; init; } = [];

    public IReadOnlyList<AnswerDescription> Answers { get; init; } = [];
}

/// <summary>One parameter.</summary>
/// <param name="Name">As in the query or the path.</param>
/// <param name="Text">What it does.</param>
/// <param name="Example">A value that works.</param>
internal sealed record ParameterDescription(string Name, string Text, string Example)
{
    public bool InPath { get; init; }

    public bool Required { get; init; }

    /// <summary>For a yes or no; else text.</summary>
    public bool IsFlag { get; init; }
}

/// <summary>One possible answer.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Text">When it is given.</param>
/// <param name="Body">What its body is; null for none.</param>
/// <param name="Example">The body; null for a problem, whose example follows from the status.</param>
internal sealed record AnswerDescription(int Status, string Text, Type? Body = null, string? Example = null)
{
    /// <summary>Null for JSON and problems.</summary>
    public string? MediaType { get; init; }

    /// <summary>Names and meanings of headers that matter.</summary>
    public IReadOnlyList<(string Name, string Text)> Headers { get; init; } = [];

    /// <summary>An error with problem details.</summary>
    public static AnswerDescription Problem(int status, string text) => new(status, text, typeof(Problems.Problem));
}
