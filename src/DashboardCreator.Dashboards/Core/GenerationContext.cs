namespace DashboardCreator.Dashboards.Core;

/// <summary>Everything about time that a generator may know.</summary>
/// <param name="AsOf">The instant the figures speak of: now, or the configured instant. UTC.</param>
/// <param name="GeneratedAt">What the document states as its making: now, or <paramref name="AsOf"/> where that is configured, so that the same input gives the same bytes.</param>
/// <param name="RequestedAt">When the refresh was asked for, on the real clock. Source data read before this instant is too old for it.</param>
public sealed record GenerationContext(DateTimeOffset AsOf, DateTimeOffset GeneratedAt, DateTimeOffset RequestedAt);
