using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Marks and measures single legs.</summary>
internal sealed class LegPricer(SnapshotFinder snapshots, UnderlyingPrices prices, ITradingCalendar calendar, GreeksOptions options, DateOnly today)
{
    /// <param name="execution">Whose leg it is.</param>
    /// <param name="leg">The leg.</param>
    /// <param name="status">Legs of closed executions are not valued.</param>
    public PricedLeg Price(OptionExecution execution, OptionLeg leg, PositionStatus status)
    {
        var units = leg is { IsBuy: { } buy, Quantity: { } quantity } ? Money.Product(buy ? quantity : -quantity, options.Multiplier) : null;
        var days = leg.Expiry is { } expiry ? expiry.DayNumber - today.DayNumber : (int?)null;
        var bare = new PricedLeg { Leg = leg, IsHeld = status == PositionStatus.Open && PositionStatuses.IsHeld(leg), Units = units, DaysToExpiry = days };
        return status is PositionStatus.Open or PositionStatus.Pending ? Value(bare, execution) : bare;
    }

    private PricedLeg Value(PricedLeg bare, OptionExecution execution)
    {
        var leg = bare.Leg;
        var snapshot = snapshots.Find(execution, leg);
        var isExpired = bare.DaysToExpiry < 0;
        var settlement = isExpired ? prices.Settlement(execution.Symbol, leg.Expiry!.Value) : null;
        var spot = settlement ?? snapshot?.UnderlyingPrice ?? prices.Of(execution.Symbol)?.Price;
        var quoted = LegMarks.Quoted(leg, snapshot);
        var (volatility, source) = Volatility(leg, snapshot, isExpired ? null : quoted, spot);
        var raw = Model(leg, bare.DaysToExpiry, spot, volatility);
        var model = raw is { } value ? GreekUnits.PerDayPointAndPercent(value) : (OptionValue?)null;
        var (greeksSource, contract) = LegGreeks.Choose(leg.Greeks, snapshot?.Greeks ?? default, model, isExpired);
        return bare with
        {
            Spot = spot,
            Volatility = volatility,
            VolatilitySource = source,
            VolatilityRank = Rank(volatility, snapshot),
            Mark = Mark(isExpired, settlement is not null, quoted, raw?.Price),
            Model = model,
            GreeksSource = greeksSource,
            Contract = contract,
            Position = bare.IsHeld && greeksSource != LegGreeks.None ? GreekSums.Of(contract, bare.Units) : null,
        };
    }

    // After the expiry a price of the underlying on another day says nothing of what the leg was worth.
    private static LegMark? Mark(bool isExpired, bool isSettled, LegMark? quoted, double? price) =>
        isExpired ? (isSettled ? LegMarks.Computed(price, "settlement") : null) ?? quoted : quoted ?? LegMarks.Computed(price, "model");

    // The snapshot's, else the leg's, else the one that the quoted price implies on the day of the quote. The settlement says nothing about a quote of
    // before it.
    private (double? Volatility, string? Source) Volatility(OptionLeg leg, OptionSnapshot? snapshot, LegMark? quoted, double? spot)
    {
        if (snapshot?.ImpliedVolatility is { } told)
        {
            return (told, "snapshot");
        }

        if (leg.ImpliedVolatility is { } stored)
        {
            return (stored, "leg");
        }

        if (quoted is null || spot is null || leg is not { Right: { } right, Strike: { } strike, Expiry: { } expiry })
        {
            return (null, null);
        }

        var quotedOn = quoted.At is { } at ? calendar.DateAt(at) : today;
        var years = (expiry.DayNumber - quotedOn.DayNumber) / GreekUnits.DaysPerYear;
        var implied = ImpliedVolatility.FromPrice((double)quoted.Price, right, spot.Value, strike, years, options.RiskFreeRate);
        return implied is null ? (null, null) : (implied, "implied");
    }

    // After the expiry no volatility is needed: the limit of the formulas does not ask for one.
    private OptionValue? Model(OptionLeg leg, int? days, double? spot, double? volatility) =>
        leg is { Right: { } right, Strike: { } strike } && days is { } left && spot is { } price && (volatility ?? (left <= 0 ? 0 : null)) is { } known
            ? BlackScholesMerton.Evaluate(new OptionTerms(right, price, strike, Math.Max(0, left) / GreekUnits.DaysPerYear, known, options.RiskFreeRate))
            : null;

    private static double? Rank(double? volatility, OptionSnapshot? snapshot) =>
        volatility is { } now && snapshot?.VolatilityRange is { } range && range.High > range.Low
            ? Math.Clamp((now - range.Low) / (range.High - range.Low), 0, 1) * 100
            : null;
}
