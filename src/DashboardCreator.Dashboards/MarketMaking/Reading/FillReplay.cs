using DashboardCreator.Analytics.Trades;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>A fill and what it made of the position, all fills of its market replayed in order of time from flat.</summary>
/// <param name="Fill">The fill.</param>
/// <param name="Fees">Dollars as stored, else estimated.</param>
/// <param name="RealizedPnl">Dollars, net of its fees.</param>
/// <param name="After">The position after it.</param>
/// <param name="CumulativePnl">Dollars of this and all fills of the market before, net of fees.</param>
public sealed record ReplayedFill(MarketFill Fill, decimal Fees, decimal RealizedPnl, AverageCostPosition After, decimal CumulativePnl)
{
    /// <summary>Contracts bought; negative for contracts sold.</summary>
    public decimal SignedSize => Fill.IsBid ? Fill.Size : -Fill.Size;
}

/// <summary>Replays fills.</summary>
public static class FillReplay
{
    /// <summary>A fill of more contracts is taken for an error, and so is a fee of more dollars; ten million smaller ones still add up without overflow.</summary>
    public const decimal Largest = 1_000_000_000;

    /// <summary>A fill at more dollars per contract is taken for an error.</summary>
    public const decimal LargestPrice = 1_000_000;

    /// <summary>False for a fill that can only be an error.</summary>
    public static bool IsBelievable(MarketFill fill)
    {
        ArgumentNullException.ThrowIfNull(fill);
        return fill.Size <= Largest && fill.Price <= LargestPrice;
    }

    /// <summary>Replays the fills of one market from flat.</summary>
    /// <param name="fills">Of one market, in order of time, all of them believable.</param>
    /// <returns>One for each, in the same order.</returns>
    public static IReadOnlyList<ReplayedFill> Of(IEnumerable<MarketFill> fills)
    {
        ArgumentNullException.ThrowIfNull(fills);
        var replayed = new List<ReplayedFill>();
        var (position, cumulative) = (AverageCostPosition.Flat, 0m);
        foreach (var fill in fills)
        {
            var fees = fill.StoredFees is >= -Largest and <= Largest and { } stored ? stored : EventContractFee.Estimate(fill.Size, fill.Price);
            position = position.After(fill.IsBid ? fill.Size : -fill.Size, fill.Price, out var realized);
            cumulative += realized - fees;
            replayed.Add(new ReplayedFill(fill, fees, realized - fees, position, cumulative));
        }

        return replayed;
    }
}
