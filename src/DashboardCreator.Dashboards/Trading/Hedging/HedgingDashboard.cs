using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>Hedges with options: what is held, when it is to be rolled, what it cost.</summary>
public sealed record HedgingDashboard : DashboardDocument
{
    /// <summary>Sums over <see cref="Positions"/>.</summary>
    [JsonPropertyOrder(1)]
    public required HedgingTotals Totals { get; init; }

    /// <summary>Held hedges, the first to expire first.</summary>
    [JsonPropertyOrder(2)]
    public required IReadOnlyList<HedgingPosition> Positions { get; init; }

    /// <summary>What hedges cost in twelve months.</summary>
    [JsonPropertyOrder(3)]
    public required HedgingSpend Spend { get; init; }

    /// <summary>Decisions, newest first, at most 500.</summary>
    [JsonPropertyOrder(4)]
    public required IReadOnlyList<HedgingDecision> History { get; init; }
}

/// <summary>Sums over the held hedges; null where none of the parts is known. Money in cents.</summary>
public sealed record HedgingTotals
{
    /// <summary>How many; null when nobody tells them.</summary>
    public required int? Positions { get; init; }

    /// <summary>Contracts.</summary>
    public required decimal? Contracts { get; init; }

    /// <summary>Premium paid.</summary>
    public required decimal? Premium { get; init; }

    /// <summary>Mean of the days to expiry over positions; null without any.</summary>
    public required double? AvgDte { get; init; }

    /// <summary>By template, the one without a name last.</summary>
    public required IReadOnlyList<HedgingTemplate> ByTemplate { get; init; }
}

/// <summary>The hedges of one template.</summary>
/// <param name="Template">As stored; null for hedges without one.</param>
/// <param name="Positions">How many.</param>
/// <param name="Contracts">Contracts.</param>
/// <param name="Premium">Premium paid, in cents.</param>
public sealed record HedgingTemplate(string? Template, int Positions, decimal? Contracts, decimal? Premium);

/// <summary>One held hedge. Prices per share, unrounded; money in cents.</summary>
public sealed record HedgingPosition
{
    /// <summary>The hedge's id.</summary>
    public required string HedgeId { get; init; }

    /// <summary>Symbol of the underlying.</summary>
    public required string? Underlying { get; init; }

    /// <summary>Symbol of the option, as stored.</summary>
    public required string? OptionSymbol { get; init; }

    /// <summary><c>put</c> or <c>call</c>.</summary>
    public required string? OptionType { get; init; }

    /// <summary><c>active</c> or <c>rolling</c>.</summary>
    public required string? Status { get; init; }

    /// <summary>Strike.</summary>
    public required decimal? Strike { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly? Expiration { get; init; }

    /// <summary>Days from New York's date to the last day.</summary>
    public required int? Dte { get; init; }

    /// <summary>Contracts.</summary>
    public required decimal? Contracts { get; init; }

    /// <summary>Premium paid.</summary>
    public required decimal? Premium { get; init; }

    /// <summary>Price at entry.</summary>
    public required decimal? EntryPrice { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset? EntryAt { get; init; }

    /// <summary><c>critical</c> up to 14 days, <c>due</c> up to 45 (<c>tail_first</c> and none) or 21 days (other templates), else <c>holding</c>.</summary>
    public required string? RollStatus { get; init; }

    /// <summary>The first day on which it is due.</summary>
    public required DateOnly? RollDueOn { get; init; }

    /// <summary>Days until then; 0 once it is due.</summary>
    public required int? DaysToRoll { get; init; }

    /// <summary>What the trading system keeps of its rolling, as stored.</summary>
    public required string? RollState { get; init; }

    /// <summary>As stored; null when not.</summary>
    public required string? Template { get; init; }
}

/// <summary>Premium of opened and rolled hedges in the twelve months up to now. Money in cents.</summary>
public sealed record HedgingSpend
{
    /// <summary>All of it; null when nobody tells the history.</summary>
    public required decimal? TwelveMonths { get; init; }

    /// <summary>What it is held against, of equity.</summary>
    public required double CapPct { get; init; }

    /// <summary>Share of equity.</summary>
    public required double? UsedPct { get; init; }

    /// <summary>The first day that counts.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Equity now.</summary>
    public required decimal? Equity { get; init; }

    /// <summary>Every month of New York from that of <see cref="From"/> to the current one, ascending; the first one only from that day on.</summary>
    public required IReadOnlyList<HedgingMonth> ByMonth { get; init; }
}

/// <summary>Premium of one month.</summary>
/// <param name="Month"><c>YYYY-MM</c>.</param>
/// <param name="Premium">In cents; 0 where nothing was spent; null for a month before the oldest known decision, where nobody tells the history, and when no premium of the month is known.</param>
public sealed record HedgingMonth(string Month, decimal? Premium);

/// <summary>One decision.</summary>
/// <param name="Timestamp">When; null when not stored.</param>
/// <param name="Action">Such as <c>hedge_opened</c>.</param>
/// <param name="Premium">In cents.</param>
/// <param name="Contracts">Contracts.</param>
/// <param name="HedgeId">The hedge's id; null for decisions about none, such as evaluations.</param>
/// <param name="Underlying">Symbol of the underlying; null when not stored.</param>
/// <param name="OptionSymbol">Symbol of the option, as stored; null when not.</param>
public sealed record HedgingDecision(
    DateTimeOffset? Timestamp, string? Action, decimal? Premium, decimal? Contracts, string? HedgeId, string? Underlying, string? OptionSymbol);
