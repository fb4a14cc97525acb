using DashboardCreator.Analytics.Risk;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>One strategy of the document.</summary>
internal static class StrategyComposer
{
    public static StrategyResult Compose(StrategyAccount account, StrategiesView view)
    {
        var profile = account.Profile;
        var (closed, next) = LotComposer.Closed(account, after: null, StrategiesFilter.MostLots, view.Context.AsOf);
        var told = new StrategyResult
        {
            Strategy = account.Name,
            DisplayName = profile?.DisplayName ?? account.Name,
            SourceUrl = profile?.SourceUrl,
            FileName = profile?.FileName,
            DateUpdated = profile?.DateUpdated,
            Assets = profile?.Assets ?? [],
            Frontrunners = profile?.Frontrunners ?? [],
            OpenLots = LotComposer.Open(account, view),
            ClosedLots = closed,
            NextCursor = next,
        };
        return view.IsWhole ? AddUp(told, account, view) : told;
    }

    private static StrategyResult AddUp(StrategyResult told, StrategyAccount account, StrategiesView view)
    {
        var statistics = account.Statistics;
        var curves = new CurveComposer(account);
        var profits = view.Sessions.Of(account);
        return told with
        {
            Trades = view.Ledger.IsKnown ? account.Trades.Sum(day => day.Trades) : null,
            RealizedPnl = Money.Cents(Realized([account])),
            UnrealizedPnl = Money.Cents(Unrealized([account], view)),
            CapitalDeployed = Money.Cents(Deployed([account])),
            CompletedTrades = account.Exits,
            WinningTrades = statistics.Wins,
            LosingTrades = statistics.Losses,
            BreakevenTrades = statistics.Breakevens,
            WinRate = statistics.DecidedWinRate * 100,
            AvgProfitPerTrade = Money.Cents(statistics.Average),
            ProfitFactor = statistics.ProfitFactor,
            SharpeRatio = Analytics.Risk.SharpeRatio.Of(profits),
            AnnualVolatility = Volatility.Annual(profits) is { } volatility ? Money.Cents(Money.FromDouble(volatility)) : null,
            MaxDrawdown = Money.Cents(curves.MaxDrawdown),
            ClosedLotsTotal = account.Closed.Count,
            PnlCurve = curves.Pnl(),
            DrawdownCurve = curves.Drawdowns(),
            WinRateCurve = curves.WinRates(),
            PnlHistogram = CurveComposer.Histogram(account.Results),
            TradesByDay = [.. account.Trades.Select(day => new ChartPoint(day.Date, day.Trades))],
        };
    }

    /// <summary>To the last digit; rounding is left to who shows it.</summary>
    public static decimal? Unrealized(IEnumerable<StrategyAccount> accounts, StrategiesView view) =>
        Sum([.. accounts.SelectMany(account => account.Open).Select(open => LotState.Gain(open.Lot.EntryPrice, view.PriceOf(open.Lot.Symbol), open.Quantity))]);

    /// <summary>At cost, to the last digit.</summary>
    public static decimal? Deployed(IEnumerable<StrategyAccount> accounts) =>
        Sum([.. accounts.SelectMany(account => account.Open).Select(open => Money.Product(open.Lot.EntryPrice, open.Quantity))]);

    /// <summary>To the last digit; strategies without an exit have nothing to be unknown.</summary>
    public static decimal? Realized(IEnumerable<StrategyAccount> accounts) =>
        Sum([.. accounts.Where(account => account.Exits > 0).Select(account => account.Results.IsEmpty ? null : (decimal?)account.Statistics.Total)]);

    /// <summary>The sum of the known parts; null where there are parts and none is known, 0 where there are none.</summary>
    public static decimal? Sum(IReadOnlyList<decimal?> parts) => parts.Count > 0 && parts.All(part => part is null) ? null : parts.Sum(part => part ?? 0);
}
