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
        Payoff = net is not null && NetPremium is { } premium ? DashboardCreator.Dashboards.Greeks.Payoff.Of(net, premium) : null;
    }

    public OptionExecution Execution { get; }

    public PositionStatus Status { get; }

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

    /// <summary>Found from the held legs; null when there are none or one lacks a term.</summary>
    public string? Structure { get; }

    /// <summary>At expiry; null unless the held legs are complete, filled and of one expiry.</summary>
    public Payoff? Payoff { get; }

    /// <summary>Days to the nearest expiry among the held legs, else among all.</summary>
    public int? DaysToExpiry => (Held.Count > 0 ? Held : Legs).Min(leg => leg.DaysToExpiry);

    /// <summary>Currency; null unless every held leg is marked and has a fill price, for part of a spread says nothing of it.</summary>
    public decimal? UnrealizedPnl => IsOpen && Held.Count > 0 ? SumOfAll(Held.Select(leg => leg.UnrealizedPnl)) : null;

    /// <summary>Received (positive) or paid (negative) for the held legs, currency; null unless every fill price is known.</summary>
    public decimal? NetPremium => Held.Count > 0 ? SumOfAll(Held.Select(leg => leg.Premium)) : null;

    /// <summary>The size of all premiums of the held legs, currency: what a profit is a percentage of.</summary>
    public decimal? GrossPremium => Held.Count > 0 ? SumOfAll(Held.Select(leg => leg.Premium is { } premium ? Math.Abs(premium) : (decimal?)null)) : null;

    /// <summary>Strike times shares over the held legs, whatever their side; null when a leg lacks one.</summary>
    public decimal? GrossNotional => SumOfAll(Held.Select(leg => Notional(leg) is { } notional ? Math.Abs(notional) : (decimal?)null));

    /// <summary>The same with sold legs negative.</summary>
    public decimal? NetNotional => SumOfAll(Held.Select(Notional));

    /// <summary>Shares times the price of the underlying, currency; null without one of them.</summary>
    public double? DollarDelta => Greeks?.Delta * Underlying?.Price;

    /// <summary>What it earned, of closed positions; null when that is not recorded and cannot be computed.</summary>
    public decimal? RealizedPnl => Status == PositionStatus.Closed ? RealizedPnls.Of(Execution, Legs) : null;

    public static OptionPosition Of(OptionExecution execution, LegPricer pricer, UnderlyingPrices prices)
    {
        var status = PositionStatuses.Of(execution);
        return new OptionPosition(execution, status, [.. execution.Legs.Select(leg => pricer.Price(execution, leg, status))], prices.Of(execution.Symbol));
    }

    private static decimal? Notional(PricedLeg leg) =>
        leg.Units is { } units && leg.Leg.Strike is { } strike && Money.FromDouble(strike) is { } exact ? units * exact : null;

    private static decimal? SumOfAll(IEnumerable<decimal?> parts)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            if (Money.Believable(part) is not { } known)
            {
                return null;
            }

            sum += known;
        }

        return sum;
    }
}
