using System.Text.RegularExpressions;

namespace DashboardCreator.Api.Tests.Tables;

/// <summary>Reads RFC 4180 by the grammar, independently of the library that wrote it.</summary>
internal static partial class CsvText
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        Assert(text.EndsWith("\r\n", StringComparison.Ordinal), "the last record has no line break");
        var (records, position) = (new List<IReadOnlyList<string>>(), 0);
        var fields = new List<string>();
        while (position < text.Length)
        {
            var match = Field().Match(text, position);
            Assert(match.Success && match.Index == position, $"no field at {position}");
            fields.Add(match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["plain"].Value);
            position += match.Length;
            if (match.Groups["end"].Value != ",")
            {
                records.Add(fields);
                fields = [];
            }
        }

        return records;
    }

    private static void Assert(bool holds, string problem) => Xunit.Assert.True(holds, problem);

    [GeneratedRegex("""\G(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)""")]
    private static partial Regex Field();
}
