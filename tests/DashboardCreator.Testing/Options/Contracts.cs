using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Options;

/// <summary>Executions, legs and snapshots as tests write them.</summary>
public static class Contracts
{
    /// <param name="right">C or P.</param>
    /// <param name="strike">Strike.</param>
    /// <param name="expiry">Such as <c>2026-04-17</c>.</param>
    /// <param name="contracts">Negative when sold.</param>
    /// <param name="fill">Price per share.</param>
    public static OptionLeg Leg(string right, double strike, string expiry, decimal contracts, decimal? fill = null) => new()
    {
        Id = $"{right}{strike}",
        Right = RightOf(right),
        Strike = strike,
        Expiry = Utc.Day(expiry),
        IsBuy = contracts >= 0,
        Quantity = Math.Abs(contracts),
        Status = "filled",
        FillPrice = fill,
    };

    /// <summary>A snapshot without anything but its terms.</summary>
    public static OptionSnapshot Snapshot(string symbol, string right, double strike, string expiry, string at = "2026-03-06 19:59") => new()
    {
        Symbol = symbol, Strike = strike, Expiry = Utc.Day(expiry), Right = RightOf(right), At = Utc.At(at),
    };

    /// <summary>A snapshot with a quote, a price of the underlying and a volatility.</summary>
    public static OptionSnapshot Quote(string symbol, string right, double strike, string expiry, decimal bid, decimal ask, double? spot = 100, double? volatility = 0.2) =>
        Snapshot(symbol, right, strike, expiry) with { Bid = bid, Ask = ask, UnderlyingPrice = spot, ImpliedVolatility = volatility };

    /// <summary>An open execution, entered on 2 March 2026.</summary>
    public static OptionExecution Open(string id, string? symbol, params OptionLeg[] legs) => new()
    {
        Id = id, StrategyId = "7", Symbol = symbol, StrategyType = "custom", Status = "filled", EntryTime = Utc.At("2026-03-02 15:00"), FillTime = Utc.At("2026-03-02 15:01"), Legs = legs,
    };

    /// <summary>A closed execution with a recorded result.</summary>
    public static OptionExecution Closed(string id, string? symbol, string? closed, decimal? pnl, params OptionLeg[] legs) =>
        Open(id, symbol, legs) with { Status = "closed", CloseTime = closed is null ? null : Utc.At(closed), RecordedPnl = pnl };

    private static OptionRight RightOf(string right) => right == "C" ? OptionRight.Call : OptionRight.Put;
}
