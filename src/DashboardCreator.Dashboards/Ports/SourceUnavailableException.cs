namespace DashboardCreator.Dashboards.Ports;

/// <summary>A source could not answer, or answered nonsense. Never thrown for "nothing there".</summary>
/// <param name="source">The source's published name, such as <c>mongodb</c>.</param>
/// <param name="reason">What happened, fit for an operator's eyes: no credentials, no record content.</param>
/// <param name="inner">The cause, where there is one.</param>
public sealed class SourceUnavailableException(string source, string reason, Exception? inner = null)
    : Exception($"{source}: {reason}", inner)
{
    /// <summary>The source's published name.</summary>
    public string SourceName { get; } = source;

    /// <summary>What happened.</summary>
    public string Reason { get; } = reason;
}
