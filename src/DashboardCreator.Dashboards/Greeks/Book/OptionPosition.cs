using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>An execution, valued.</summary>
internal sealed class OptionPosition
{
    private OptionPosition(OptionExecution execution, PositionStatus status, IReadOnlyList<PricedLeg> legs, UnderlyingPrice? underlying)
    {
        Execution = execution;
        Status = status;
        Legs = legs;
        Held = [.. legs.Where(leg => leg.IsHeld)];
        Underlying = underlying;
        Greeks = Held.Any(leg => leg.Position is not null) ? GreekSums.Total(Held.Select(leg => leg.Position)) : null;
        var net = NetLeg.Of(Held);
        Structure = net is null ? null : DashboardCreator.Dashboards.Greeks.Structure.NameOf(net);
        Payoff = net is not null && SumOfAll(Held.Select(leg => leg.Premium)) is { } premium ? DashboardCreator.Dashboards.Greeks.Payoff.Of(net, premium) : null;
    }

    public OptionExecution Execution { get; }

    public PositionStatus Status { get; }

    /// <summary>True when it closes after the as-of instant, and counts as it was before.</summary>
    public bool ClosesLater { get; private init; }

    /// <summary>All legs, in stored order.</summary>
    public IReadOnlyList<PricedLeg> Legs { get; }

    /// <summary>The legs that count: filled ones of an open execution.</summary>
    public IReadOnlyList<PricedLeg> Held { get; }

    public UnderlyingPrice? Underlying { get; }

    public bool IsOpen => Status == PositionStatus.Open;

    /// <summary>The upper-case symbol that positions are grouped by.</summary>
    public string? Symbol => Execution.Symbol?.ToUpperInvariant();

    /// <summary>Of the held legs that could be measured; null when none could.</summary>
    public GreekSums? Greeks { get; }

    /// <summary>Mean of the held legs' volatilities weighted by the size of their vegas; null without such a leg.</summary>
    public double? Volatility => Weighted(leg => leg.Volatility);

    /// <summary>The same of their ranks, 0 to 100.</summary>
    public double? VolatilityRank => Weighted(leg => leg.VolatilityRank);

    /// <summary>Found from the held legs; null when there are none or one lacks a term.</summary>
    public string? Structure { get; }

    /// <summary>At expiry; null unless the held legs are complete, filled and of one expiry.</summary>
    public Payoff? Payoff { get; }

    /// <summary>Days to the nearest expiry among the held legs, else among all.</summary>
    public int? DaysToExpiry => (Held.Count > 0 ? Held : Legs).Min(leg => leg.DaysToExpiry);

    /// <summary>
    /// Currency, the sum of what its legs show in cents; null unless every held leg is marked and has a fill price, for part of a spread says nothing
    /// of it.
    /// </summary>
    public decimal? UnrealizedPnl => SumOfAll(Held.Select(leg => Money.Cents(leg.UnrealizedPnl)));

    /// <summary>The same to the last digit: what percentages are taken of.</summary>
    public decimal? ExactPnl => SumOfAll(Held.Select(leg => leg.UnrealizedPnl));

    /// <summary>Received (positive) or paid (negative) for the held legs, currency, in cents; null unless every fill price is known.</summary>
    public decimal? NetPremium => Money.Cents(SumOfAll(Held.Select(leg => leg.Premium)));

    /// <summary>The size of all premiums of the held legs, currency: what a profit is a percentage of.</summary>
    public decimal? GrossPremium => SumOfAll(Held.Select(leg => Size(leg.Premium)));

    /// <summary>Strike times shares over the held legs, whatever their side, in cents; null when a leg lacks one.</summary>
    public decimal? GrossNotional => Money.Cents(SumOfAll(Held.Select(leg => Size(leg.Notional))));

    /// <summary>The same with sold legs negative.</summary>
    public decimal? NetNotional => Money.Cents(SumOfAll(Held.Select(leg => leg.Notional)));

    /// <summary>Shares times the price of the underlying, currency, in cents; null without one of them.</summary>
    public decimal? DollarDelta => Greeks?.Delta * Underlying?.Price is { } dollars ? Money.Cents(Money.FromDouble(dollars)) : null;

    /// <summary>What it earned, of closed positions; null when that is not recorded and cannot be computed.</summary>
    public decimal? RealizedPnl => Status == PositionStatus.Closed ? Money.Cents(Money.Believable(RealizedPnls.Of(Execution, Legs))) : null;

    public static OptionPosition Of(OptionExecution execution, LegPricer pricer, UnderlyingPrices prices, DateTimeOffset asOf)
    {
        var (status, later) = (PositionStatuses.Of(execution, asOf), PositionStatuses.ClosesLater(execution, asOf));
        var legs = execution.Legs.Select(leg => pricer.Price(execution, leg, status, later));
        return new OptionPosition(execution, status, [.. legs], prices.Of(execution.Symbol)) { ClosesLater = later };
    }

    // By vega: what a leg's volatility means to the position's value.
    private double? Weighted(Func<PricedLeg, double?> value)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var leg in Held)
        {
            if (value(leg) is { } known && leg.Position is { Vega: var vega } && vega != 0)
            {
                sum += known * Math.Abs(vega);
                weights += Math.Abs(vega);
            }
        }

        return weights > 0 ? sum / weights : null;
    }

    private static decimal? Size(decimal? amount) => amount is { } known ? Math.Abs(known) : null;

    // Null for no legs, for one that is unknown, and for a sum beyond belief.
    private static decimal? SumOfAll(IEnumerable<decimal?> parts)
    {
        decimal? sum = null;
        foreach (var part in parts)
        {
            if (Money.Believable(part) is not { } known)
            {
                return null;
            }

            sum = (sum ?? 0) + known;
        }

        return Money.Believable(sum);
    }
}
