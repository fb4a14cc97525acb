using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.MarketMaking;

/// <summary>Single records of a market maker, as short as a test wants to write them.</summary>
public static class MarketItems
{
    public static MarketConfig Config(string market, bool enabled = true, string? eventTicker = null, decimal? minSpread = 0.05m) => new(market)
    {
        Enabled = enabled,
        EventTicker = eventTicker,
        MaxInventoryYes = 60,
        MaxInventoryNo = 50,
        MinSpread = minSpread,
        QuoteSize = 10,
        InventorySkewFactor = 0.25m,
        CreatedAt = Utc.At("2026-02-01 12:00"),
        UpdatedAt = Utc.At("2026-02-06 08:00"),
    };

    /// <summary>A position long or short at an average; its profit is of all its life.</summary>
    public static StoredPosition Held(string market, decimal quantity, decimal? average, decimal realized = 0) =>
        new(market, quantity, quantity > 0 ? average : null, quantity < 0 ? average : null, realized);

    /// <param name="id">Order and fill are called by it.</param>
    /// <param name="at">As <see cref="Utc.At"/> reads it.</param>
    /// <param name="market">The market.</param>
    /// <param name="size">Contracts; negative for an ask that was lifted.</param>
    /// <param name="price">Dollars.</param>
    /// <param name="fees">Dollars; null when not stored.</param>
    public static MarketFill Fill(string id, string at, string market, decimal size, decimal price, decimal? fees = null) => new()
    {
        At = Utc.At(at),
        MarketId = market,
        IsBid = size > 0,
        Price = price,
        Size = Math.Abs(size),
        StoredFees = fees,
        FillId = $"f-{id}",
        OrderId = $"o-{id}",
        Key = $"{at}#o-{id}",
    };

    /// <param name="at">As <see cref="Utc.At"/> reads it.</param>
    /// <param name="market">The market.</param>
    /// <param name="bid">Best bid; null for an empty side.</param>
    /// <param name="ask">Best ask; null for an empty side.</param>
    /// <param name="targets">What was to be quoted.</param>
    public static MarketDecision Decision(string at, string market, decimal? bid, decimal? ask, params TargetQuote[] targets) => new()
    {
        At = Utc.At(at),
        MarketId = market,
        Id = $"run:{market}:{at}",
        RunId = "run",
        BestBid = bid,
        BestAsk = ask,
        Mid = (bid + ask) / 2,
        Inventory = 0,
        Pricing = new PriceReasoning { FairValue = (bid + ask) / 2, FairValueSource = "wma" },
        Targets = targets,
        TargetCount = targets?.Length,
    };

    public static TargetQuote Bid(decimal price, decimal size = 10) => new(true, price, size);

    public static TargetQuote Ask(decimal price, decimal size = 10) => new(false, price, size);

    /// <param name="id">The order's id.</param>
    /// <param name="market">The market.</param>
    /// <param name="size">Contracts; negative for an ask.</param>
    /// <param name="price">Dollars.</param>
    /// <param name="filled">Contracts filled.</param>
    /// <param name="status">As stored.</param>
    public static MarketOrder Order(string id, string market, decimal size, decimal price, decimal filled = 0, string status = "resting") => new()
    {
        Id = id,
        MarketId = market,
        IsBid = size > 0,
        Price = price,
        Size = Math.Abs(size),
        FilledSize = filled,
        Status = status,
        CreatedAt = Utc.At("2026-02-06 15:04"),
    };
}
