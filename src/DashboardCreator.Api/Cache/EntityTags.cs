using Microsoft.Extensions.Primitives;

namespace DashboardCreator.Api.Cache;

/// <summary>Reads <c>If-None-Match</c>, without allocating.</summary>
internal static class EntityTags
{
    /// <summary>True when the header is <c>*</c> or lists the tag; weak comparison, as RFC 9110 13.1.2 asks. Garbled members are passed over.</summary>
    /// <param name="header">One or more lines.</param>
    /// <param name="tag">With its quotes.</param>
    public static bool Matches(StringValues header, ReadOnlySpan<char> tag)
    {
        foreach (var line in header)
        {
            if (LineMatches(line, tag))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LineMatches(ReadOnlySpan<char> line, ReadOnlySpan<char> tag)
    {
        if (line.Trim() is "*")
        {
            return true;
        }

        while (line.IndexOf('"') is var open and >= 0)
        {
            var length = line[(open + 1)..].IndexOf('"');
            if (length < 0)
            {
                return false;
            }

            if (line.Slice(open, length + 2).SequenceEqual(tag))
            {
                return true;
            }

            line = line[(open + length + 2)..];
        }

        return false;
    }
}
