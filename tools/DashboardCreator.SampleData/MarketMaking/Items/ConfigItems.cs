using DashboardCreator.SampleData.DynamoDb;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>One item per market. One still has a single limit and tells neither its event nor when it was made; one carries a credential that nobody asked for.</summary>
internal static class ConfigItems
{
    public static IEnumerable<Item> All(MakerBook book) => book.Stories.Select(story => story.Market).Where(market => market.IsConfigured).Select(Of);

    private static Item Of(MakerMarket market) => Item.OfHash("market_id", market.Id)
        .Add("enabled", Attr.Bool(market.IsEnabled))
        .When(market.HasOldLimit, item => item.N("max_position", market.MaxYes))
        .When(!market.HasOldLimit, item => item.N("max_inventory_yes", market.MaxYes).N("max_inventory_no", market.MaxNo))
        .N("min_spread", market.MinSpread / 100m).N("quote_size", market.QuoteSize).N("inventory_skew_factor", 0.25m)
        .When(market.FairValue is not null, item => item.N("fair_value", market.FairValue!.Value))
        .When(market.Toxicity is not null, item => item.N("toxicity_score", market.Toxicity!.Value).S("exchange_api_key", Decoy.Key))
        .When(market.Event is not null, item => item.S("event_ticker", market.Event!))
        .When(market.CreatedAt is not null, item => item.Time("created_at", market.CreatedAt!.Value))
        .Time("updated_at", market.UpdatedAt);
}
