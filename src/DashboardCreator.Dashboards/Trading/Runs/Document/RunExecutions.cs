namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>What a run traded; counts and sums are null when nobody tells trades, and until the ledger is read whole. Money in cents.</summary>
public sealed record RunExecutions
{
    /// <summary>Trades that carry the run's correlation id.</summary>
    public required int? Trades { get; init; }

    /// <summary>Of them bought.</summary>
    public required int? Buys { get; init; }

    /// <summary>Of them sold.</summary>
    public required int? Sells { get; init; }

    /// <summary>Quantity times price over all trades.</summary>
    public required decimal? TotalValue { get; init; }

    /// <summary>The same over what was bought.</summary>
    public required decimal? BuyValue { get; init; }

    /// <summary>The same over what was sold.</summary>
    public required decimal? SellValue { get; init; }

    /// <summary>The trades, newest first, at most 500.</summary>
    public required IReadOnlyList<TradeItem> Items { get; init; }

    /// <summary>Symbols that the plan buys or sells and symbols that were traded, by symbol; none without a plan.</summary>
    public required IReadOnlyList<PlannedAndExecuted> PlanVersusExecution { get; init; }
}

/// <summary>What was planned and what was traded of one symbol: money in cents, negative for sales.</summary>
/// <param name="Symbol">Upper case.</param>
/// <param name="PlannedAmount">0 where the plan holds the symbol or does not name it; null when the plan does not tell.</param>
/// <param name="ExecutedAmount">0 where it was not traded; null when nobody tells trades, or not yet all.</param>
/// <param name="Difference">Executed less planned.</param>
public sealed record PlannedAndExecuted(string Symbol, decimal? PlannedAmount, decimal? ExecutedAmount, decimal? Difference);
