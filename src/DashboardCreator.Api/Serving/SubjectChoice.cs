using DashboardCreator.Api.Cache;

namespace DashboardCreator.Api.Serving;

/// <summary>Which document of a kind a query string means.</summary>
internal readonly ref struct SubjectChoice
{
    private SubjectChoice(PublishedSlot? slot, ReadOnlySpan<char> asked, string? problem)
    {
        Slot = slot;
        Asked = asked;
        Problem = problem;
    }

    /// <summary>Null when there is no such subject.</summary>
    public PublishedSlot? Slot { get; }

    /// <summary>The caller's words; empty when there were none.</summary>
    public ReadOnlySpan<char> Asked { get; }

    /// <summary>What is wrong with the question; null for nothing.</summary>
    public string? Problem { get; }

    /// <param name="kind">The documents to choose from.</param>
    /// <param name="count">How often the subject's parameter occurs.</param>
    /// <param name="text">Its value.</param>
    /// <param name="path">Of the route, for the message.</param>
    public static SubjectChoice Of(PublishedKind kind, int count, ReadOnlySpan<char> text, PathString path)
    {
        var parameter = kind.Definition.SubjectParameter;
        return parameter is null ? new(kind.Table.FindId(null), default, null)
            : count > 1 ? new(null, text, $"The parameter {parameter} was given {count} times; this route answers for one subject.")
            : count == 0 && kind.Definition.SubjectIsOptional ? new(kind.Table.Default, default, null)
            : text.IsEmpty ? new(null, text, $"The parameter {parameter} is missing: {path}?{parameter}=…")
            : new(kind.Find(text), text, null);
    }
}
