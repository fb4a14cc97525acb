namespace DashboardCreator.Dashboards.Client;

/// <summary>Totals over the active accounts. Money in cents; null where unknown.</summary>
public sealed record ClientOverview
{
    /// <summary>Sum of equities.</summary>
    public decimal? TotalAum { get; init; }

    /// <summary>Sum of equities.</summary>
    public decimal? TotalEquity { get; init; }

    /// <summary>Realised and unrealised profit.</summary>
    public decimal? TotalPnl { get; init; }

    /// <summary>Profit on base capital, per cent.</summary>
    public double? TotalPnlPct { get; init; }

    /// <summary>Margin used over margin available, per cent; can exceed 100.</summary>
    public double? MarginUtilization { get; init; }

    /// <summary>Active strategies.</summary>
    public int NumberOfStrategies { get; init; }

    /// <summary>Open positions whose quantity is not 0.</summary>
    public int OpenPositions { get; init; }

    /// <summary>Cash.</summary>
    public decimal? TotalCash { get; init; }

    /// <summary>Margin in use.</summary>
    public decimal? TotalMarginUsed { get; init; }

    /// <summary>Margin available.</summary>
    public decimal? TotalMarginAvailable { get; init; }

    /// <summary>Margin used over equity, per cent.</summary>
    public double? MarginToEquityPct { get; init; }

    /// <summary>Profit taken.</summary>
    public decimal? TotalRealizedPnl { get; init; }

    /// <summary>Profit of open positions.</summary>
    public decimal? TotalUnrealizedPnl { get; init; }

    /// <summary>Base capital: equity less profit.</summary>
    public decimal? NetContributions { get; init; }

    /// <summary>Active accounts.</summary>
    public int NumberOfAccounts { get; init; }

    /// <summary>Distinct brokers of the active accounts.</summary>
    public int NumberOfBrokers { get; init; }
}

/// <summary>Other defensible readings of the overview's words.</summary>
/// <param name="AumNetOfPnl">Equity less profit.</param>
/// <param name="EquityPlusPnl">Equity plus profit.</param>
/// <param name="PnlOverEquityPct">Profit on equity, per cent.</param>
/// <param name="MarginOfTotalPct">Margin used over margin used and available, per cent.</param>
public sealed record ClientOtherReadings(decimal? AumNetOfPnl, decimal? EquityPlusPnl, double? PnlOverEquityPct, double? MarginOfTotalPct);
