namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Balances, money in cents; of several accounts the sums of the known ones.</summary>
public sealed record PortfolioAccount
{
    /// <summary>The last four characters of the account number, <c>…1234</c>; null for several accounts.</summary>
    public string? AccountNumber { get; init; }

    /// <summary>As the broker states it; null for several accounts that differ.</summary>
    public string? Status { get; init; }

    /// <summary>ISO code; null for several accounts that differ.</summary>
    public string? Currency { get; init; }

    /// <summary>Equity now.</summary>
    public decimal? Equity { get; init; }

    /// <summary>Equity at the last close.</summary>
    public decimal? LastEquity { get; init; }

    /// <summary>Cash.</summary>
    public decimal? Cash { get; init; }

    /// <summary>Buying power.</summary>
    public decimal? BuyingPower { get; init; }
}

/// <summary>One account of a document. Money in cents.</summary>
public sealed record PortfolioAccountPart
{
    /// <summary>The configured name.</summary>
    public required string Account { get; init; }

    /// <summary>The last four characters of the account number.</summary>
    public string? AccountNumber { get; init; }

    /// <summary>As the broker states it.</summary>
    public string? Status { get; init; }

    /// <summary>ISO code.</summary>
    public string? Currency { get; init; }

    /// <summary>Equity now.</summary>
    public decimal? Equity { get; init; }

    /// <summary>Equity at the last close.</summary>
    public decimal? LastEquity { get; init; }

    /// <summary>Cash.</summary>
    public decimal? Cash { get; init; }

    /// <summary>Buying power.</summary>
    public decimal? BuyingPower { get; init; }

    /// <summary>Since the last close, flows taken out.</summary>
    public decimal? DailyPnl { get; init; }

    /// <summary>Since the first point of its history, flows taken out.</summary>
    public decimal? TotalPnl { get; init; }

    /// <summary>Number of open positions; null when the broker did not tell them.</summary>
    public int? Positions { get; init; }
}
