using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>The window as lines, ascending, of each the newest 500 points.</summary>
public sealed record MarketChart
{
    /// <summary>Own fills with their prices and sides.</summary>
    public required IReadOnlyList<FillPoint> Fills { get; init; }

    /// <summary>Dollars at each decision that saw a bid.</summary>
    public required IReadOnlyList<AmountPoint> BestBid { get; init; }

    /// <summary>Dollars at each decision that saw an ask.</summary>
    public required IReadOnlyList<AmountPoint> BestAsk { get; init; }

    /// <summary>Contracts after each fill, by the replay.</summary>
    public required IReadOnlyList<AmountPoint> Position { get; init; }
}
