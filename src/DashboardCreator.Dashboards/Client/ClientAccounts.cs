namespace DashboardCreator.Dashboards.Client;

/// <summary>One active account. Money in cents, in the account's currency.</summary>
public sealed record ClientAccount
{
    /// <summary>Account id.</summary>
    public required string AccountId { get; init; }

    /// <summary>As people call it.</summary>
    public string? AccountName { get; init; }

    /// <summary>Broker.</summary>
    public string? Broker { get; init; }

    /// <summary>Currency of the amounts.</summary>
    public string? Currency { get; init; }

    /// <summary>Net liquidation value.</summary>
    public decimal? Equity { get; init; }

    /// <summary>Cash.</summary>
    public decimal? Cash { get; init; }

    /// <summary>Margin in use.</summary>
    public decimal? MarginUsed { get; init; }

    /// <summary>Margin available.</summary>
    public decimal? MarginAvailable { get; init; }

    /// <summary>Profit of open positions.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Profit taken.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Connection to the broker, as stored.</summary>
    public string? ConnectionStatus { get; init; }

    /// <summary>When the broker was last asked.</summary>
    public DateTimeOffset? LastPollAt { get; init; }

    /// <summary>Whether it answered then.</summary>
    public bool? LastPollSuccess { get; init; }
}

/// <summary>The active accounts of one broker. Money in cents.</summary>
/// <param name="Broker">Null for accounts that name none.</param>
/// <param name="Accounts">How many.</param>
/// <param name="Equity">Sum.</param>
/// <param name="Cash">Sum.</param>
/// <param name="MarginUsed">Sum.</param>
/// <param name="UnrealizedPnl">Sum.</param>
/// <param name="RealizedPnl">Sum.</param>
public sealed record ClientBroker(
    string? Broker, int Accounts, decimal? Equity, decimal? Cash, decimal? MarginUsed, decimal? UnrealizedPnl, decimal? RealizedPnl);

/// <summary>The approved split of the fund.</summary>
/// <param name="Strategies">In stored order.</param>
/// <param name="TotalPct">Sum, per cent; null without any.</param>
/// <param name="Leveraged">True above 100 %; null without any.</param>
/// <param name="ApprovedAt">When it was approved.</param>
public sealed record ClientAllocations(IReadOnlyList<ClientAllocation> Strategies, decimal? TotalPct, bool? Leveraged, DateTimeOffset? ApprovedAt);

/// <summary>One strategy's share.</summary>
/// <param name="StrategyId">Strategy id.</param>
/// <param name="AllocationPct">Per cent.</param>
public sealed record ClientAllocation(string StrategyId, decimal? AllocationPct);

/// <summary>A position that the books and the broker see differently; units are signed, negative when short.</summary>
/// <param name="AccountId">Account id.</param>
/// <param name="Symbol">Symbol.</param>
/// <param name="RecordedQuantity">In the books; 0 when they have none.</param>
/// <param name="BrokerQuantity">At the broker; 0 when it has none.</param>
public sealed record PositionDiscrepancy(string AccountId, string Symbol, decimal? RecordedQuantity, decimal? BrokerQuantity);
