using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>What an account is worth now and what its positions add up to, unrounded; null when unknown.</summary>
/// <param name="Equity">As the broker states it.</param>
/// <param name="LastEquity">At the last close.</param>
/// <param name="Cash">Cash.</param>
/// <param name="BuyingPower">Buying power.</param>
/// <param name="CashAndPositions">Cash plus all market values; null when one of them is unknown.</param>
/// <param name="GrossExposure">Sum of the known sizes of market values; null when there are positions and none is known.</param>
/// <param name="NetExposure">Sum of the known market values.</param>
/// <param name="LongValue">Sum of the known positive market values.</param>
/// <param name="ShortValue">Sum of the known negative market values.</param>
/// <param name="CostBasis">Sum of the known cost bases.</param>
/// <param name="CostSize">Sum of their sizes.</param>
/// <param name="UnrealizedPnl">Sum of the known profits.</param>
/// <param name="Positions">Number of positions; null, as everything of positions, when the broker did not tell them.</param>
internal sealed record AccountBalance(
    decimal? Equity,
    decimal? LastEquity,
    decimal? Cash,
    decimal? BuyingPower,
    decimal? CashAndPositions,
    decimal? GrossExposure,
    decimal? NetExposure,
    decimal? LongValue,
    decimal? ShortValue,
    decimal? CostBasis,
    decimal? CostSize,
    decimal? UnrealizedPnl,
    int? Positions)
{
    /// <summary>Nothing is known: the accounts are kept in different currencies.</summary>
    public static AccountBalance Unknown(int? positions) => new(null, null, null, null, null, null, null, null, null, null, null, null, positions);

    public static AccountBalance Of(BrokerRecords records)
    {
        var account = records.Account;
        if (!records.PositionsKnown)
        {
            return Unknown(null) with
            {
                Equity = Money.Believable(account?.Equity),
                LastEquity = Money.Believable(account?.LastEquity),
                Cash = Money.Believable(account?.Cash),
                BuyingPower = Money.Believable(account?.BuyingPower),
            };
        }

        var positions = records.Positions;
        var values = positions.Select(position => Money.Believable(position.MarketValue)).ToList();
        var costs = positions.Select(position => position.CostBasis).ToList();
        var worth = values.Contains(null) ? null : Money.Believable(account?.Cash) + values.Sum();
        return new AccountBalance(
            Money.Believable(account?.Equity),
            Money.Believable(account?.LastEquity),
            Money.Believable(account?.Cash),
            Money.Believable(account?.BuyingPower),
            worth,
            Sum(values.Select(Size)),
            Sum(values),
            Sum(values.Select(value => value is { } known ? Math.Max(0, known) : value)),
            Sum(values.Select(value => value is { } known ? Math.Min(0, known) : value)),
            Sum(costs),
            Sum(costs.Select(Size)),
            Sum(positions.Select(position => position.UnrealizedPnl)),
            positions.Count);
    }

    /// <summary>As the document shows it. Ratios are of the unrounded amounts.</summary>
    public AccountBalance InCents() => new(
        Money.Cents(Equity),
        Money.Cents(LastEquity),
        Money.Cents(Cash),
        Money.Cents(BuyingPower),
        Money.Cents(CashAndPositions),
        Money.Cents(GrossExposure),
        Money.Cents(NetExposure),
        Money.Cents(LongValue),
        Money.Cents(ShortValue),
        Money.Cents(CostBasis),
        Money.Cents(CostSize),
        Money.Cents(UnrealizedPnl),
        Positions);

    /// <summary>The sums of several accounts of one currency; of parts in cents, so that they add up to the cent.</summary>
    public static AccountBalance Joint(IReadOnlyList<AccountBalance> parts)
    {
        decimal? Total(Func<AccountBalance, decimal?> amount) => Money.Plain(Money.SumOfKnown(parts.Select(amount)));

        // Exposure without one of the accounts would look like less risk than there is.
        decimal? Held(Func<AccountBalance, decimal?> amount) => parts.Any(part => part.Positions is null) ? null : Total(amount);

        return new AccountBalance(
            Total(part => part.Equity),
            Total(part => part.LastEquity),
            Total(part => part.Cash),
            Total(part => part.BuyingPower),
            Held(part => part.CashAndPositions),
            Held(part => part.GrossExposure),
            Held(part => part.NetExposure),
            Held(part => part.LongValue),
            Held(part => part.ShortValue),
            Held(part => part.CostBasis),
            Held(part => part.CostSize),
            Held(part => part.UnrealizedPnl),
            parts.Any(part => part.Positions is null) ? null : parts.Sum(part => part.Positions));
    }

    private static decimal? Size(decimal? amount) => amount is { } known ? Math.Abs(known) : null;

    private static decimal? Sum(IEnumerable<decimal?> parts)
    {
        var all = parts.ToList();
        return all.Count == 0 ? 0 : Money.SumOfKnown(all);
    }
}
