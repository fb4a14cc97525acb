using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>The decision that was asked for, with what came of it. Older decisions keep their main facts alone: the rest is null then.</summary>
public sealed record DecisionDetail : DecisionFacts
{
    private const int BehindTheDecision = 1;

    /// <summary>An empty one.</summary>
    [JsonConstructor]
    public DecisionDetail()
    {
    }

    /// <summary>A decision, to be completed.</summary>
    [SetsRequiredMembers]
    public DecisionDetail(DecisionFacts decision)
        : base(decision) => (Executions, Fills) = ([], []);

    /// <summary>True where all of the record is kept.</summary>
    [JsonPropertyOrder(BehindTheDecision)]
    public required bool IsWhole { get; init; }

    /// <summary>Number of quotes that were to stand; null when not told.</summary>
    [JsonPropertyOrder(BehindTheDecision)]
    public int? Targets { get; init; }

    /// <summary>Trades of others that the bot looked at, as stored; null when not kept.</summary>
    [JsonPropertyOrder(BehindTheDecision)]
    public IReadOnlyList<SeenTrade>? RecentTrades { get; init; }

    /// <summary>What became of its orders, newest first, at most 500.</summary>
    [JsonPropertyOrder(BehindTheDecision)]
    public required IReadOnlyList<ExecutionRow> Executions { get; init; }

    /// <summary>Fills that came from it, newest first, at most 500.</summary>
    [JsonPropertyOrder(BehindTheDecision)]
    public required IReadOnlyList<FillRow> Fills { get; init; }
}

/// <summary>A trade between others.</summary>
/// <param name="At">UTC; null when not told.</param>
/// <param name="Price">Dollars; null when not told.</param>
/// <param name="Size">Contracts; null when not told.</param>
public readonly record struct SeenTrade(DateTimeOffset? At, decimal? Price, decimal? Size);
