using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>An item of <c>dora_market_config</c>: how one market is made.</summary>
internal static class MarketConfigItem
{
    public const string UpdatedAt = "updated_at";

    private const string Market = "market_id";
    private const string MaxPosition = "max_position";

    public static IReadOnlyList<string> Fields { get; } =
    [
        Market, "enabled", "event_ticker", "max_inventory_yes", "max_inventory_no", MaxPosition, "min_spread", "quote_size", "inventory_skew_factor",
        "fair_value", "toxicity_score", "created_at", UpdatedAt,
    ];

    /// <exception cref="ItemException">It names no market.</exception>
    public static MarketConfig Read(ItemFields item) =>
        new(MarketWords.Market(item.Text(Market)) ?? throw new ItemException("the configuration names no market"))
        {
            Enabled = item.Flag("enabled"),
            EventTicker = MarketWords.Id(item.Text("event_ticker")),
            MaxInventoryYes = item.Number("max_inventory_yes") ?? item.Number(MaxPosition),
            MaxInventoryNo = item.Number("max_inventory_no") ?? item.Number(MaxPosition),
            MinSpread = item.Number("min_spread"),
            QuoteSize = item.Number("quote_size"),
            InventorySkewFactor = item.Number("inventory_skew_factor"),
            FairValue = item.Number("fair_value"),
            ToxicityScore = item.Number("toxicity_score"),
            CreatedAt = item.Instant("created_at"),
            UpdatedAt = item.Instant(UpdatedAt),
        };
}
