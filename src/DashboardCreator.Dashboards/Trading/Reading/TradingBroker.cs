using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Positions and equity: the broker's, else those that the trading system stored last.</summary>
public sealed record TradingBroker
{
    /// <summary>Money; null when unknown.</summary>
    public decimal? Equity { get; init; }

    /// <summary>Open positions; null when unknown, which is not none.</summary>
    public IReadOnlyList<BrokerHolding>? Positions { get; init; }

    /// <summary>Who told what.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>What is to be said about it.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>The position of a symbol; null without one or when positions are unknown.</summary>
    public BrokerHolding? Of(string symbol) => Positions?.FirstOrDefault(position => position.Symbol == symbol);
}
