using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Cache;

/// <summary>The place of one subject's document. Its state is replaced whole, so a reader sees one version or the next and nothing between.</summary>
internal sealed class PublishedSlot(DashboardSubject subject, SlotState state)
{
    private volatile SlotState state = state;

    public DashboardSubject Subject { get; } = subject;

    public SlotState State
    {
        get => state;
        set => state = value;
    }
}

/// <summary>What is known of one document.</summary>
/// <param name="Document">What readers get; null until the first success.</param>
/// <param name="LastGood">The newest one whose refresh succeeded; differs from <paramref name="Document"/> while that is marked stale.</param>
/// <param name="LastAttempt">When the last refresh ended, on the real clock; null before the first one.</param>
/// <param name="LastError">Why the last refresh failed; null when it did not.</param>
internal sealed record SlotState(PublishedDocument? Document, PublishedDocument? LastGood, DateTimeOffset? LastAttempt, string? LastError)
{
    public static SlotState Empty { get; } = new(null, null, null, null);
}
