using DashboardCreator.Analytics.Trades;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What a position is worth against its cost.</summary>
internal static class OpenProfit
{
    /// <summary>Profit of closing it all at one price, net of the estimated fee; 0 when flat, null when something is unknown.</summary>
    /// <param name="quantity">Contracts; negative is long NO.</param>
    /// <param name="average">Average cost.</param>
    /// <param name="price">What it is closed at.</param>
    public static decimal? At(decimal? quantity, decimal? average, decimal? price) => quantity switch
    {
        null => null,
        0 => 0,
        { } held => Money.Product(price - average, held) - Fee(Math.Abs(held), price),
    };

    /// <summary>What it cost: longs their average, shorts what is missing to a dollar; 0 when flat, null when something is unknown.</summary>
    public static decimal? Cost(decimal? quantity, decimal? average) => quantity switch
    {
        null => null,
        0 => 0,
        > 0 => Money.Product(quantity, average),
        _ => Money.Product(-quantity, 1 - average),
    };

    private static decimal? Fee(decimal contracts, decimal? price) =>
        price is { } known && Money.Product(Money.Product(contracts, known), 1 - known) is not null ? EventContractFee.Estimate(contracts, known) : null;
}
