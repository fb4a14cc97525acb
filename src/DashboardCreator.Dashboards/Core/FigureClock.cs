namespace DashboardCreator.Dashboards.Core;

/// <summary>"Now" as the figures see it: the real clock, or one configured instant for reproducible documents.</summary>
/// <param name="time">The real clock.</param>
/// <param name="frozenAt">The configured as-of instant, or null.</param>
public sealed class FigureClock(TimeProvider time, DateTimeOffset? frozenAt)
{
    /// <summary>The configured instant; null when figures follow the real clock.</summary>
    public DateTimeOffset? FrozenAt { get; } = frozenAt?.ToUniversalTime();

    /// <summary>The context of a refresh that starts now.</summary>
    public GenerationContext Start()
    {
        var now = time.GetUtcNow();
        var asOf = FrozenAt ?? now;
        return new GenerationContext(asOf, asOf, now);
    }
}
