namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Sides as documents write them.</summary>
internal static class Side
{
    public const string Bid = "bid";

    public const string Ask = "ask";

    public static string Of(bool isBid) => isBid ? Bid : Ask;
}
