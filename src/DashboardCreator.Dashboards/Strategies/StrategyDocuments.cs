using DashboardCreator.Dashboards.SignalSender;

namespace DashboardCreator.Dashboards.Strategies;

/// <summary>Every sender of signals.</summary>
/// <param name="AsOfDate">The instant of the reading.</param>
/// <param name="Strategies">By id.</param>
public sealed record StrategyList(DateTimeOffset AsOfDate, IReadOnlyList<StrategyListItem> Strategies);

/// <summary>One sender.</summary>
public sealed record StrategyListItem
{
    /// <summary>Strategy id.</summary>
    public required string StrategyId { get; init; }

    /// <summary>Strategy name.</summary>
    public required string StrategyName { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? DeveloperName { get; init; }

    /// <summary>As registered, upper case; null for a sender that is not registered.</summary>
    public string? Status { get; init; }

    /// <summary>Number of signals.</summary>
    public required int Signals { get; init; }

    /// <summary>Receipt of the newest.</summary>
    public DateTimeOffset? LastSignalAt { get; init; }

    /// <summary>Its dashboard.</summary>
    public required string Href { get; init; }
}

/// <summary>One page of a sender's signals, newest first.</summary>
/// <param name="StrategyId">Strategy id.</param>
/// <param name="StrategyName">Strategy name.</param>
/// <param name="AsOfDate">The instant of the reading.</param>
/// <param name="Matching">How many signals the whole filter has.</param>
/// <param name="Signals">This page.</param>
/// <param name="NextCursor">For the next page; null on the last.</param>
public sealed record SignalPage(
    string StrategyId, string StrategyName, DateTimeOffset AsOfDate, int Matching, IReadOnlyList<SenderSignal> Signals, string? NextCursor);

/// <summary>A sender's figures over a span of time: signals received in it, trades booked in it.</summary>
/// <param name="StrategyId">Strategy id.</param>
/// <param name="StrategyName">Strategy name.</param>
/// <param name="AsOfDate">The instant of the reading.</param>
/// <param name="From">First instant; null for no limit.</param>
/// <param name="To">Last instant; null for no limit.</param>
/// <param name="PeriodReturnPct">Return on allocated capital over the trades of the span, compounded, per cent.</param>
/// <param name="Performance">As in the sender's document.</param>
/// <param name="Rejections">As in the sender's document.</param>
/// <param name="LagMetrics">As in the sender's document.</param>
public sealed record StrategyReport(
    string StrategyId,
    string StrategyName,
    DateTimeOffset AsOfDate,
    DateTimeOffset? From,
    DateTimeOffset? To,
    double? PeriodReturnPct,
    SenderPerformance Performance,
    SenderRejections Rejections,
    SenderLag LagMetrics);
