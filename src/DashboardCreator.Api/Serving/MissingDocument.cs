using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Refreshing;

namespace DashboardCreator.Api.Serving;

/// <summary>Answers where there is no document: there is none of that name, or none yet.</summary>
internal sealed class MissingDocument(PublishedKind kind, RefreshTrigger trigger)
{
    /// <param name="context">The request.</param>
    /// <param name="slot">Where the document would stand; null when no such subject is known.</param>
    /// <param name="asked">The caller's words for the subject.</param>
    /// <param name="now">On the real clock.</param>
    public Task AnswerAsync(HttpContext context, PublishedSlot? slot, ReadOnlySpan<char> asked, DateTimeOffset now) =>
        slot is null && kind.Table.Listed ? Unknown(context, asked) : NotYetAsync(context, slot, now);

    /// <summary>503, and a refresh behind it.</summary>
    public Task NotYetAsync(HttpContext context, PublishedSlot? slot, DateTimeOffset now)
    {
        var (attempted, error) = slot is null ? (kind.Listing.At, kind.Listing.Error) : (slot.State.LastAttempt, slot.State.LastError);
        trigger.Pull(kind.Definition.Kind, slot?.Subject.Id, attempted, now);

        // The whole document may be there from before a restart; only a reading answers filters.
        var what = slot?.State.Document is null ? "This document could not be made yet" : "Filters are answered from a reading, and there has been none since the start";
        return ProblemAnswer.WriteAsync(
            context,
            StatusCodes.Status503ServiceUnavailable,
            error is null ? "This document is being made; ask again soon." : $"{what}: {error}");
    }

    private Task Unknown(HttpContext context, ReadOnlySpan<char> asked)
    {
        var names = kind.Table.Slots.Select(slot => slot.Subject.Name ?? slot.Subject.Id).OfType<string>();
        return ProblemAnswer.WriteAsync(
            context,
            StatusCodes.Status404NotFound,
            $"There is no {kind.Definition.SubjectParameter} \"{NearestNames.Shown(asked)}\".",
            nearest: NearestNames.To(asked, names));
    }
}
