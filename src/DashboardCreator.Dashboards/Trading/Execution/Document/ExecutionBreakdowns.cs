namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>The trades of one symbol.</summary>
public sealed record ExecutionBySymbol
{
    /// <summary>Upper case.</summary>
    public required string Symbol { get; init; }

    /// <summary>Number of trades.</summary>
    public required int Orders { get; init; }

    /// <summary>Those whose slippage is known.</summary>
    public required int WithSlippage { get; init; }

    /// <summary>Mean, basis points.</summary>
    public double? AvgSlippageBps { get; init; }

    /// <summary>Slippage per share times quantity, added up, money.</summary>
    public decimal? SlippageCost { get; init; }

    /// <summary>Mean spread at the fill, basis points of the middle.</summary>
    public double? AvgSpreadBps { get; init; }
}

/// <summary>The trades of one side.</summary>
public sealed record ExecutionBySide
{
    /// <summary><c>BUY</c> or <c>SELL</c>.</summary>
    public required string Side { get; init; }

    /// <summary>Number of trades.</summary>
    public required int Orders { get; init; }

    /// <summary>Those whose slippage is known.</summary>
    public required int WithSlippage { get; init; }

    /// <summary>Mean, basis points.</summary>
    public double? AvgSlippageBps { get; init; }

    /// <summary>Slippage per share times quantity, added up, money.</summary>
    public decimal? SlippageCost { get; init; }

    /// <summary>Mean spread at the fill, basis points of the middle.</summary>
    public double? AvgSpreadBps { get; init; }
}

/// <summary>Trades between two edges.</summary>
/// <param name="From">Basis points, included; null for no lower edge.</param>
/// <param name="To">Basis points, excluded; null for no upper edge.</param>
/// <param name="Count">How many.</param>
public sealed record ExecutionBin(double? From, double? To, int Count);

/// <summary>Trades that took a number of steps.</summary>
/// <param name="Steps">Of walking the book.</param>
/// <param name="Orders">How many.</param>
public sealed record ExecutionSteps(int Steps, int Orders);
