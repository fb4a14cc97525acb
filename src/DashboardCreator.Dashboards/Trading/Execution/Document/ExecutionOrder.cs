using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>A trade with what is known of its execution. Money of a single trade is not rounded.</summary>
public sealed record ExecutionOrder : TradeRow
{
    private const int BehindTheTrade = 1;

    /// <summary>An empty one.</summary>
    [JsonConstructor]
    public ExecutionOrder()
    {
    }

    /// <summary>A trade, to be completed.</summary>
    [SetsRequiredMembers]
    public ExecutionOrder(TradeRow trade)
        : base(trade)
    {
    }

    /// <summary>The middle when it was sent, money per share.</summary>
    [JsonPropertyOrder(BehindTheTrade)]
    public decimal? ExpectedPrice { get; init; }

    /// <summary>Slippage per share times quantity, money.</summary>
    [JsonPropertyOrder(BehindTheTrade)]
    public decimal? SlippageCost { get; init; }

    /// <summary>Bid at the fill, money per share.</summary>
    [JsonPropertyOrder(BehindTheTrade)]
    public decimal? Bid { get; init; }

    /// <summary>Ask at the fill, money per share.</summary>
    [JsonPropertyOrder(BehindTheTrade)]
    public decimal? Ask { get; init; }

    /// <summary>Spread at the fill, basis points of the middle.</summary>
    [JsonPropertyOrder(BehindTheTrade)]
    public double? SpreadBps { get; init; }

    /// <summary>Milliseconds; 0 is one.</summary>
    [JsonPropertyOrder(BehindTheTrade)]
    public double? TimeToFillMs { get; init; }

    /// <summary>Steps of walking the book.</summary>
    [JsonPropertyOrder(BehindTheTrade)]
    public int? Steps { get; init; }
}
