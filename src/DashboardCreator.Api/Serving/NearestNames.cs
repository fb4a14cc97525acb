namespace DashboardCreator.Api.Serving;

/// <summary>Finds what a mistyped name may have meant.</summary>
internal static class NearestNames
{
    public const int Most = 5;

    // Names are short; a longer question is compared by its beginning, so that no caller can make this slow.
    private const int LongestCompared = 100;

    /// <summary>
    /// At most <see cref="Most"/> names: those that begin with the question, then those that contain it, then those with the fewest edits
    /// between. Letter case does not count; equal ones stand in code-point order.
    /// </summary>
    public static IReadOnlyList<string> To(ReadOnlySpan<char> asked, IEnumerable<string> names)
    {
        var question = Fold(asked);
        return [.. names.OrderBy(name => Place(question, Fold(name))).ThenBy(name => Distance(question, Fold(name))).ThenBy(name => name, StringComparer.Ordinal).Take(Most)];
    }

    private static int Place(string question, string name) => question.Length == 0 ? 2 : name.IndexOf(question, StringComparison.Ordinal) switch
    {
        0 => 0,
        > 0 => 1,
        _ => 2,
    };

    /// <summary>The question as an answer may repeat it: its beginning, never half a character.</summary>
    public static string Shown(ReadOnlySpan<char> asked)
    {
        if (asked.Length <= LongestCompared)
        {
            return asked.ToString();
        }

        var length = char.IsHighSurrogate(asked[LongestCompared - 1]) ? LongestCompared - 1 : LongestCompared;
        return string.Concat(asked[..length], "…");
    }

    /// <summary>Levenshtein: the fewest insertions, deletions and replacements of one character.</summary>
    internal static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var column = 0; column <= to.Length; column++)
        {
            row[column] = column;
        }

        for (var line = 1; line <= from.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= to.Length; column++)
            {
                var replaced = diagonal + (from[line - 1] == to[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[to.Length];
    }

    private static string Fold(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestCompared)].ToString().ToLowerInvariant();
}
