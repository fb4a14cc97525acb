using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>Sums over trades.</summary>
internal sealed class FillTally
{
    private CompensatedSum _slippage;
    private CompensatedSum _spread;
    private decimal _cost;
    private int _costs;

    public int Orders { get; private set; }

    public int WithSlippage { get; private set; }

    public int WithSpread { get; private set; }

    /// <summary>Trades whose cost is unknown.</summary>
    public int WithoutCost => Orders - _costs;

    public double? AverageSlippage => WithSlippage == 0 ? null : _slippage.Total / WithSlippage;

    public double? AverageSpread => WithSpread == 0 ? null : _spread.Total / WithSpread;

    /// <summary>Of the known parts, money, not rounded; null where none is known, 0 without trades.</summary>
    public decimal? Cost => _costs == 0 && Orders > 0 ? null : _cost;

    public void Add(in TradeRecord trade)
    {
        Orders++;
        if (TradeSlippage.Bps(trade) is { } slippage)
        {
            WithSlippage++;
            _slippage.Add(slippage);
        }

        if (QuotedSpread.Bps(trade) is { } spread)
        {
            WithSpread++;
            _spread.Add(spread);
        }

        if (TradeSlippage.Cost(trade) is { } cost)
        {
            _costs++;
            _cost += cost;
        }
    }
}
