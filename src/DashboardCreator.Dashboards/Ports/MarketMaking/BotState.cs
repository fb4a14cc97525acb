namespace DashboardCreator.Dashboards.Ports;

/// <summary>A position as the bot keeps it. Absent facts are null.</summary>
/// <param name="MarketId">The market.</param>
/// <param name="NetYes">Contracts; negative is long NO.</param>
/// <param name="AverageBuy">Dollars per contract; live while long.</param>
/// <param name="AverageSell">Dollars per contract; live while short.</param>
/// <param name="RealizedPnl">Dollars since the beginning, net of fees.</param>
public sealed record StoredPosition(string MarketId, decimal? NetYes, decimal? AverageBuy, decimal? AverageSell, decimal? RealizedPnl);

/// <summary>The bot's orders.</summary>
/// <param name="Orders">All of them, by id.</param>
/// <param name="UpdatedAt">When they were last compared with the exchange's.</param>
public sealed record OrderBookState(IReadOnlyList<MarketOrder> Orders, DateTimeOffset? UpdatedAt);

/// <summary>An order of the bot. Absent facts are null.</summary>
public sealed record MarketOrder
{
    /// <summary>The exchange's id.</summary>
    public required string Id { get; init; }

    /// <summary>The market.</summary>
    public string? MarketId { get; init; }

    /// <summary>True for a bid, false for an ask.</summary>
    public bool? IsBid { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? Price { get; init; }

    /// <summary>Contracts.</summary>
    public decimal? Size { get; init; }

    /// <summary>Contracts filled so far.</summary>
    public decimal? FilledSize { get; init; }

    /// <summary>Lower case, such as <c>resting</c>.</summary>
    public string? Status { get; init; }

    /// <summary>When it was placed.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The decision behind it.</summary>
    public string? DecisionId { get; init; }
}

/// <summary>What the bot thinks of its risk. Absent facts are null.</summary>
/// <param name="DailyPnl">Dollars; the bot never sets it back, so it is not of a day.</param>
/// <param name="TradingHalted">Whether it stands still.</param>
/// <param name="HaltReason">Why.</param>
/// <param name="LastFillAt">When it last traded, as it says.</param>
/// <param name="UpdatedAt">When this was written.</param>
public sealed record RiskState(decimal? DailyPnl, bool? TradingHalted, string? HaltReason, DateTimeOffset? LastFillAt, DateTimeOffset? UpdatedAt);

/// <summary>Limits of the whole bot. Absent facts are null.</summary>
/// <param name="MaxTotalExposure">Contracts.</param>
/// <param name="MaxDailyLoss">Dollars.</param>
/// <param name="TradingEnabled">Whether it may trade.</param>
public sealed record BotSettings(decimal? MaxTotalExposure, decimal? MaxDailyLoss, bool? TradingEnabled);
