using Microsoft.AspNetCore.WebUtilities;

namespace DashboardCreator.Api.Serving;

/// <summary>One parameter of a query string, read without building a dictionary of all.</summary>
internal readonly ref struct QueryValue
{
    private QueryValue(ReadOnlySpan<char> text, int count)
    {
        Text = text;
        Count = count;
    }

    /// <summary>Decoded; empty when absent.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>How often the parameter occurs.</summary>
    public int Count { get; }

    /// <param name="query">With or without the question mark; may be null.</param>
    /// <param name="name">Compared without regard to letter case.</param>
    public static QueryValue Read(string? query, string name)
    {
        ReadOnlyMemory<char> value = default;
        var count = 0;
        foreach (var pair in new QueryStringEnumerable(query))
        {
            if (pair.DecodeName().Span.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = pair.DecodeValue();
                count++;
            }
        }

        return new QueryValue(value.Span, count);
    }
}
