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
    /// <param name="closesLater">True when the execution closes after the as-of instant.</param>
    public PricedLeg Price(OptionExecution execution, OptionLeg leg, PositionStatus status, bool closesLater)
    {
        var units = leg is { IsBuy: { } buy, Quantity: { } quantity } ? Money.Product(buy ? quantity : -quantity, options.Multiplier) : null;
        var days = leg.Expiry is { } expiry ? expiry.DayNumber - today.DayNumber : (int?)null;
        var bare = new PricedLeg { Leg = leg, IsHeld = status == PositionStatus.Open && PositionStatuses.IsHeld(leg, closesLater), Units = units, DaysToExpiry = days };
        return status is PositionStatus.Open or PositionStatus.Pending ? Value(bare, execution) : bare;
    }

    // After the expiry neither a quote of before it nor a price of the underlying on another day says what the leg was worth.
    private PricedLeg Value(PricedLeg bare, OptionExecution execution)
    {
        var leg = bare.Leg;
        var snapshot = snapshots.Find(execution, leg);
        var isExpired = bare.IsExpired;
        var current = prices.Of(execution.Symbol)?.Price;
        var spot = isExpired ? prices.CloseOn(execution.Symbol, leg.Expiry!.Value) : snapshot?.UnderlyingPrice ?? current;
        var quoted = LegMarks.Quoted(leg, snapshot);
        var (volatility, source) = Volatility(execution, leg, snapshot, isExpired ? null : quoted);
        var raw = Model(leg, bare.DaysToExpiry, spot, volatility);
        var model = raw is { } value ? GreekUnits.PerDayPointAndPercent(value) : (OptionValue?)null;
        var (greeksSource, contract) = LegGreeks.Choose(leg.Greeks, snapshot?.Greeks ?? default, model, isExpired);
        return bare with
        {
            Spot = spot,
            CurrentSpot = current,
            Volatility = volatility,
            VolatilitySource = source,
            VolatilityRank = Rank(volatility, snapshot),
            Mark = isExpired ? LegMarks.Computed(raw?.Price, "settlement") : quoted ?? LegMarks.Computed(raw?.Price, "model"),
            Model = model,
            GreeksSource = greeksSource,
            Contract = contract,
            Position = bare.IsHeld && greeksSource != LegGreeks.None ? GreekSums.Of(contract, bare.Units) : null,
        };
    }

    // The snapshot's, else the leg's, else the one that the quoted price implies on the day of the quote. The settlement says nothing about a quote of
    // before it.
    private (double? Volatility, string? Source) Volatility(OptionExecution execution, OptionLeg leg, OptionSnapshot? snapshot, LegMark? quoted)
    {
        if (snapshot?.ImpliedVolatility is { } told)
        {
            return (told, "snapshot");
        }

        if (leg.ImpliedVolatility is { } stored)
        {
            return (stored, "leg");
        }

        if (quoted is null || leg is not { Right: { } right, Strike: { } strike, Expiry: { } expiry })
        {
            return (null, null);
        }

        // A premium without a time is taken for today's.
        var quotedOn = quoted.At is { } at ? calendar.DateAt(at) : today;
        if ((snapshot?.UnderlyingPrice ?? SpotOn(quotedOn, execution.Symbol)) is not { } spot)
        {
            return (null, null);
        }

        var years = (expiry.DayNumber - quotedOn.DayNumber) / GreekUnits.DaysPerYear;
        var implied = ImpliedVolatility.FromPrice((double)quoted.Price, right, spot, strike, years, options.RiskFreeRate);
        return implied is null ? (null, null) : (implied, "implied");
    }

    // The close of a session that is over, else today's price where the session of the quote is still the newest. On a weekend both are Friday's.
    private double? SpotOn(DateOnly day, string? symbol)
    {
        var session = calendar.LastOnOrBefore(today).Date;
        var close = day < today || session < today ? prices.CloseOn(symbol, day) : null;
        return close ?? (day >= session ? prices.Of(symbol)?.Price : null);
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
