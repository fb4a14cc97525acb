namespace DashboardCreator.Analytics.Trades;

/// <summary>What a set of closed trades earned. Money in the one currency of the trades.</summary>
/// <param name="Count">All trades given, break-even ones included.</param>
/// <param name="Wins">Trades that earned more than zero.</param>
/// <param name="Losses">Trades that earned less than zero.</param>
/// <param name="Breakevens">Trades that earned exactly zero: neither a win nor a loss.</param>
/// <param name="GrossProfit">The sum of the wins; 0 without any.</param>
/// <param name="GrossLoss">The sum of the losses as a positive number; 0 without any.</param>
/// <param name="AverageWin">The mean of the wins; null without any.</param>
/// <param name="AverageLoss">The mean of the losses, negative; null without any.</param>
public sealed record TradeStatistics(
    int Count,
    int Wins,
    int Losses,
    int Breakevens,
    decimal GrossProfit,
    decimal GrossLoss,
    decimal? AverageWin,
    decimal? AverageLoss)
{
    /// <summary>Net result, gross profit less gross loss.</summary>
    public decimal Total => GrossProfit - GrossLoss;

    /// <summary>Wins over all trades, break-even ones included; a fraction. Null without trades.</summary>
    public double? WinRate => Count == 0 ? null : (double)Wins / Count;

    /// <summary>Wins over wins and losses, break-even trades in neither; a fraction. Null without a win or a loss.</summary>
    public double? DecidedWinRate => Wins + Losses == 0 ? null : (double)Wins / (Wins + Losses);

    /// <summary>The mean of all trades, break-even ones included; null without trades.</summary>
    public decimal? Average => Count == 0 ? null : Total / Count;

    /// <summary>Average win over the size of the average loss; null without a win or without a loss.</summary>
    public double? PayoffRatio => Wins == 0 || Losses == 0 ? null : (double)GrossProfit / (double)GrossLoss * Losses / Wins;

    /// <summary>Gross profit over gross loss; 0 with losses alone, null without a loss.</summary>
    public double? ProfitFactor => Losses == 0 ? null : (double)GrossProfit / (double)GrossLoss;

    /// <summary>The statistics of closed trades.</summary>
    /// <param name="pnl">Net result of each trade. Trades whose result is not known are left out by the caller.</param>
    /// <exception cref="OverflowException">A sum exceeds what a decimal holds (7.9e28).</exception>
    public static TradeStatistics Of(ReadOnlySpan<decimal> pnl)
    {
        var (wins, losses, profit, loss) = (0, 0, 0m, 0m);
        foreach (var result in pnl)
        {
            if (result > 0)
                (wins, profit) = (wins + 1, profit + result);
            else if (result < 0)
                (losses, loss) = (losses + 1, loss - result);
        }

        return new TradeStatistics(
            pnl.Length,
            wins,
            losses,
            pnl.Length - wins - losses,
            profit,
            loss,
            wins == 0 ? null : profit / wins,
            losses == 0 ? null : -loss / losses);
    }
}
