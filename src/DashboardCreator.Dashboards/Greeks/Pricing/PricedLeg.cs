using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>A leg with everything that one leg alone decides.</summary>
internal sealed record PricedLeg
{
    public required OptionLeg Leg { get; init; }

    /// <summary>True when it is filled and its execution is open: only those count.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>Calendar days to the expiry in the exchange's zone; negative when it is over.</summary>
    public int? DaysToExpiry { get; init; }

    /// <summary>True after the day of its expiry.</summary>
    public bool IsExpired => DaysToExpiry < 0;

    /// <summary>Shares it stands for, negative when sold.</summary>
    public decimal? Units { get; init; }

    /// <summary>Price of the underlying that it is valued with: after the expiry the close of its last day.</summary>
    public double? Spot { get; init; }

    /// <summary>The newest known price of the underlying: where its shares would move from after the expiry.</summary>
    public double? CurrentSpot { get; init; }

    /// <summary>Annual volatility that it is valued with, a fraction.</summary>
    public double? Volatility { get; init; }

    /// <summary><c>snapshot</c>, <c>leg</c> or <c>implied</c>; null without a volatility.</summary>
    public string? VolatilitySource { get; init; }

    /// <summary>Where the volatility stands between the lowest and highest of the year, 0 to 100.</summary>
    public double? VolatilityRank { get; init; }

    public LegMark? Mark { get; init; }

    /// <summary>The model's figures in the units of broker screens; null when the model lacks an input.</summary>
    public OptionValue? Model { get; init; }

    /// <summary><c>leg</c>, <c>snapshot</c>, <c>model</c> or <c>none</c>.</summary>
    public string GreeksSource { get; init; } = LegGreeks.None;

    /// <summary>Of one contract held long, per share.</summary>
    public StoredGreeks Contract { get; init; }

    /// <summary>Of the leg, signed; null when it is not held or not complete.</summary>
    public GreekSums? Position { get; init; }

    /// <summary>Currency; null when it is not held, not marked or without a fill price.</summary>
    public decimal? UnrealizedPnl => IsHeld ? Money.Product(Units, Mark?.Price - Leg.FillPrice) : null;

    /// <summary>What the leg brought in (positive) or cost (negative), currency.</summary>
    public decimal? Premium => Money.Product(-Units, Leg.FillPrice);

    /// <summary>Strike times shares, negative when sold, currency; null without one of them.</summary>
    public decimal? Notional => Leg.Strike is { } strike ? Money.Product(Units, Money.FromDouble(strike)) : null;

    /// <summary>True when a move of the market can be reckoned: by the model, or after the expiry by the shares that the leg counts as.</summary>
    public bool CanBeMoved => Model is not null && Units is not null && (!IsExpired || CurrentSpot is not null);

    /// <summary>Held and in no total.</summary>
    public bool IsUnpriced => IsHeld && Position is null;
}

/// <summary>What a leg is worth.</summary>
/// <param name="Price">Currency per share.</param>
/// <param name="Source"><c>mid</c>, <c>last</c>, <c>leg</c>, <c>model</c> or <c>settlement</c>.</param>
/// <param name="At">When it was so; null for the model.</param>
internal sealed record LegMark(decimal Price, string Source, DateTimeOffset? At);
