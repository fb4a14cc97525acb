namespace DashboardCreator.Dashboards.Core;

/// <summary>The filters of one request.</summary>
/// <param name="subject">The subject, for kinds that have several; null for the only or the default one.</param>
/// <param name="values">The values of each filter that was given, in the order given; names in lower case.</param>
public sealed class DashboardQuery(string? subject, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
{
    /// <summary>A question without filters.</summary>
    public static DashboardQuery Everything { get; } = new(null, new Dictionary<string, IReadOnlyList<string>>());

    /// <summary>The subject; null for the only or the default one.</summary>
    public string? Subject { get; } = subject;

    /// <summary>All values of a filter; empty when it was not given.</summary>
    public IReadOnlyList<string> Values(string name) => values.TryGetValue(name, out var given) ? given : [];

    /// <summary>The only value of a filter; null when it was not given.</summary>
    /// <exception cref="QueryException">More than one was given.</exception>
    public string? Only(string name) => Values(name) switch
    {
        [] => null,
        [var only] => only,
        var several => throw new QueryException(name, $"takes one value and was given {several.Count}"),
    };
}

/// <summary>A filter with a value that cannot be used: the caller's mistake.</summary>
/// <param name="parameter">The filter's name.</param>
/// <param name="problem">What is wrong, as the rest of a sentence that begins with the name.</param>
public sealed class QueryException(string parameter, string problem) : Exception($"The parameter {parameter} {problem}.")
{
    /// <summary>The filter's name.</summary>
    public string Parameter { get; } = parameter;
}

/// <summary>One filter of a kind, for the route and its description.</summary>
/// <param name="Name">The query parameter, lower case.</param>
/// <param name="Text">What it does and what it may be, one sentence.</param>
/// <param name="Example">A value that works.</param>
/// <param name="Several">True when it takes several values, repeated or separated by commas.</param>
public sealed record DashboardFilter(string Name, string Text, string Example, bool Several = true);
