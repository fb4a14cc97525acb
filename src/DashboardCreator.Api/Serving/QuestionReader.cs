using DashboardCreator.Dashboards.Core;
using Microsoft.AspNetCore.WebUtilities;

namespace DashboardCreator.Api.Serving;

/// <summary>Reads subject and filters of one kind out of a query string.</summary>
internal sealed class QuestionReader(DashboardDefinition definition)
{
    private readonly Dictionary<string, DashboardFilter> filters = definition.Filters.ToDictionary(filter => filter.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every parameter there is.</summary>
    public IReadOnlyList<string> Names { get; } =
        [.. definition.SubjectParameter is { } subject ? [subject] : Array.Empty<string>(), .. definition.Filters.Select(filter => filter.Name)];

    /// <summary>Names in any letter case; values repeated or, for filters that take several, separated by commas; empty ones do not count.</summary>
    /// <exception cref="QueryException">A filter that takes one value was given more.</exception>
    public Question Read(string? query)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var (subject, subjectCount, unknown) = ("", 0, default(string));
        foreach (var pair in new QueryStringEnumerable(query))
        {
            var (name, value) = (pair.DecodeName().ToString(), pair.DecodeValue().ToString());
            if (filters.TryGetValue(name, out var filter))
            {
                Add(values, filter, value);
            }
            else if (string.Equals(name, definition.SubjectParameter, StringComparison.OrdinalIgnoreCase))
            {
                (subject, subjectCount) = (value, subjectCount + 1);
            }
            else
            {
                unknown ??= name;
            }
        }

        return new Question(subject, subjectCount, unknown, values);
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> values, DashboardFilter filter, string text)
    {
        const StringSplitOptions Cleaned = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var given = filter.Several ? text.Split(',', Cleaned) : [text.Trim()];
        var name = filter.Name.ToLowerInvariant();
        IReadOnlyList<string> known = values.GetValueOrDefault(name, []);
        if (!filter.Several && known.Count > 0 && given[0].Length > 0)
        {
            throw new QueryException(filter.Name, "takes one value and was given several");
        }

        IReadOnlyList<string> all = [.. known.Concat(given).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)];
        if (all.Count > 0)
        {
            values[name] = all;
        }
    }
}
