using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>One strategy as its developer sees it.</summary>
public sealed record SignalSenderDashboard : DashboardDocument
{
    /// <summary>Strategy name.</summary>
    public required string StrategyName { get; init; }

    /// <summary>Strategy id.</summary>
    public required string StrategyId { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? DeveloperName { get; init; }

    /// <summary>Upper case, as registered; null for a sender that is not registered.</summary>
    public string? StrategyStatus { get; init; }

    /// <summary>Signals, trades and returns.</summary>
    public required SenderPerformance Performance { get; init; }

    /// <summary>Why signals were refused.</summary>
    public required SenderRejections Rejections { get; init; }

    /// <summary>The newest 100; all of them are behind <c>/api/strategies/{name}/signals</c>.</summary>
    public required IReadOnlyList<SenderSignal> SignalHistory { get; init; }

    /// <summary>From receipt to fill.</summary>
    public required SenderLag LagMetrics { get; init; }

    /// <summary>Open positions, in stored order.</summary>
    public required IReadOnlyList<SenderPosition> CurrentPositions { get; init; }

    /// <summary>The strategy's own record; null without one.</summary>
    public TrackRecordFigures? TrackRecord { get; init; }
}
