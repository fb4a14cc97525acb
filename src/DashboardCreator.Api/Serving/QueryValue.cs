using Microsoft.AspNetCore.WebUtilities;

namespace DashboardCreator.Api.Serving;

/// <summary>One parameter of a query string, read without building a dictionary of all.</summary>
internal readonly ref struct QueryValue
{
    private QueryValue(ReadOnlySpan<char> text, int count, string? other)
    {
        Text = text;
        Count = count;
        Other = other;
    }

    /// <summary>Decoded; empty when absent.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>How often the parameter occurs.</summary>
    public int Count { get; }

    /// <summary>The first parameter of another name; null when there is none.</summary>
    public string? Other { get; }

    /// <param name="query">With or without the question mark; may be null.</param>
    /// <param name="name">Compared without regard to letter case; null where every parameter is another.</param>
    public static QueryValue Read(string? query, string? name)
    {
        ReadOnlyMemory<char> value = default;
        var count = 0;
        string? other = null;
        foreach (var pair in new QueryStringEnumerable(query))
        {
            var decoded = pair.DecodeName().Span;
            if (name is not null && decoded.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = pair.DecodeValue();
                count++;
            }
            else if (!decoded.IsEmpty)
            {
                other ??= decoded.ToString();
            }
        }

        return new QueryValue(value.Span, count, other);
    }
}
