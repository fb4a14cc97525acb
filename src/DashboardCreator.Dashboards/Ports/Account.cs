namespace DashboardCreator.Dashboards.Ports;

/// <summary>One brokerage account. Money is in the account's currency; null is unknown. Numbers and secrets of the account stay with the source.</summary>
public sealed record Account
{
    /// <summary>The id that positions and history refer to.</summary>
    public required string Id { get; init; }

    /// <summary>As people call it.</summary>
    public string? Name { get; init; }

    /// <summary>The broker's name or id.</summary>
    public string? Broker { get; init; }

    /// <summary>True unless the books mark the account as inactive.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>ISO currency code of the amounts.</summary>
    public string? Currency { get; init; }

    /// <summary>Net liquidation value.</summary>
    public decimal? Equity { get; init; }

    /// <summary>Cash.</summary>
    public decimal? Cash { get; init; }

    /// <summary>Margin in use.</summary>
    public decimal? MarginUsed { get; init; }

    /// <summary>Margin still available.</summary>
    public decimal? MarginAvailable { get; init; }

    /// <summary>Profit of open positions.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Profit already taken.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Connection to the broker, as stored.</summary>
    public string? ConnectionStatus { get; init; }

    /// <summary>When the broker was last asked.</summary>
    public DateTimeOffset? LastPollAt { get; init; }

    /// <summary>Whether it answered then.</summary>
    public bool? LastPollSucceeded { get; init; }

    /// <summary>When the balances were last written.</summary>
    public DateTimeOffset? BalancesAt { get; init; }

    /// <summary>Positions the books hold for this account.</summary>
    public IReadOnlyList<Position> OpenPositions { get; init; } = [];

    /// <summary>Positions as the broker reports them; null when the broker never reported any list.</summary>
    public IReadOnlyList<BrokerPosition>? BrokerPositions { get; init; }
}

/// <summary>One position in the broker's own list.</summary>
/// <param name="Symbol">The broker's symbol.</param>
/// <param name="Quantity">Signed, negative when short; null when unreadable.</param>
public sealed record BrokerPosition(string Symbol, decimal? Quantity);
