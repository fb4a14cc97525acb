using System.Text;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Serving;

/// <summary>What the query string of a request asks for.</summary>
internal sealed class Question
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> values;

    /// <param name="subject">The value given for the subject's parameter.</param>
    /// <param name="subjectCount">How often that parameter occurs.</param>
    /// <param name="unknown">The first parameter that the route does not have; null when it has them all.</param>
    /// <param name="values">By filter; no filter without a value.</param>
    public Question(string subject, int subjectCount, string? unknown, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        (Subject, SubjectCount, Unknown, this.values) = (subject, subjectCount, unknown, values);
        Key = KeyOf(values);
    }

    public string Subject { get; }

    public int SubjectCount { get; }

    public string? Unknown { get; }

    public bool HasFilters => values.Count > 0;

    /// <summary>The same text for the same values in any order, and another for any others.</summary>
    public string Key { get; }

    /// <summary>The filters as the generator gets them: values in the order given.</summary>
    /// <param name="subject">The id that the caller's words led to.</param>
    public DashboardQuery For(string? subject) => new(subject, values);

    // Every text stands behind its length, so that no value can look like another parameter.
    private static string KeyOf(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var key = new StringBuilder();
        foreach (var (name, given) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            key.Append('&').Append(name);
            foreach (var value in given.Order(StringComparer.Ordinal))
            {
                key.Append('=').Append(value.Length).Append(':').Append(value);
            }
        }

        return key.ToString();
    }
}
