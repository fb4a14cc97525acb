using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Benchmarks.MarketMaking;

/// <summary>A market maker of a hundred markets over thirty days, always the same one.</summary>
/// <param name="decisions">How many decisions, spread evenly over markets and time.</param>
/// <param name="events">How many execution events.</param>
/// <param name="fills">How many fills.</param>
internal sealed class LargeMarkets(int decisions, int events, int fills)
{
    public const int MarketCount = 100;
    public const int Days = 30;

    private const string Run = "20260107-120000-a1b2c3";
    private const int EventsPerOrder = 4;

    private static readonly string[] Types = ["ORDER_PLACE", "ORDER_RESULT", "ORDER_CANCEL", "FILL"];

    public static DateTimeOffset AsOf { get; } = new(2026, 2, 6, 15, 5, 0, TimeSpan.Zero);

    public static GenerationContext Context { get; } = new(AsOf, AsOf, AsOf);

    public static MarketMakingOptions Options { get; } = new() { Environment = "prod" };

    public static string Market(int place) => $"KXRAIN-26FEB{place / 5:00}-T{place}";

    public DecisionLogBuilder Fill(DecisionLogBuilder builder)
    {
        for (var i = 0; i < decisions; i++)
        {
            builder.Add(Decision(i, decisions));
        }

        return builder;
    }

    public ExecutionLogBuilder Fill(ExecutionLogBuilder builder, int markets = MarketCount)
    {
        for (var i = 0; i < events; i++)
        {
            builder.Add(Event(i, i / EventsPerOrder % markets));
        }

        return builder;
    }

    /// <summary>Books with these logs, configurations, positions, orders and fills.</summary>
    public MarketBook Book(DecisionLog decided, ExecutionLog happened) => new(
        Context,
        new MarketMakingRecords
        {
            Configs = [.. Enumerable.Range(0, MarketCount).Select(i => new MarketConfig(Market(i)) { Enabled = i % 10 != 0, MinSpread = 0.05m, MaxInventoryYes = 60, MaxInventoryNo = 60 })],
            Positions = [.. Enumerable.Range(0, MarketCount).Select(i => new StoredPosition(Market(i), i - 50, 0.41m, 0.47m, 3.28m))],
            Orders = new OrderBookState([.. Enumerable.Range(0, 4 * MarketCount).Select(i => new MarketOrder { Id = $"o{i}", MarketId = Market(i % MarketCount), IsBid = i < 2 * MarketCount, Price = 0.45m, Size = 10, Status = i % 3 == 0 ? "cancelled" : "resting" })], AsOf),
            Fills = [.. Enumerable.Range(0, fills).Select(Fill)],
            Decisions = decided,
            Executions = happened,
            NewestRecordAt = AsOf,
        },
        BookPart.Of(new ExchangeAccountRecords(null, [], [])));

    public static MarketDecision Decision(int i, int count)
    {
        var market = Market(i % MarketCount);
        return new MarketDecision
        {
            At = At(i, count),
            MarketId = market,
            Id = $"{Run}:{market}:{i}",
            RunId = Run,
            BotVersion = "4f1c2d",
            BestBid = 0.40m + (i % 7 / 100m),
            BestAsk = 0.50m + (i % 5 / 100m),
            Mid = 0.455m,
            TopBids = [new BookLevel(0.42m, 120), new BookLevel(0.41m, 90), new BookLevel(0.40m, 30)],
            TopAsks = [new BookLevel(0.49m, 80), new BookLevel(0.50m, 20), new BookLevel(0.51m, 10)],
            Inventory = (i % 60) - 30,
            Pricing = new PriceReasoning { FairValue = 0.452m + (i % 100 / 10_000m), FairValueSource = "wma", Skew = -0.004m },
            Targets = [new TargetQuote(true, 0.43m, 10), new TargetQuote(false, 0.48m, 10)],
            TargetCount = 2,
        };
    }

    private static DateTimeOffset At(int i, int count) => AsOf.AddTicks(-(long)(count - i) * (Days * TimeSpan.TicksPerDay / count));

    private ExecutionEvent Event(int i, int place)
    {
        var (market, order, type) = (Market(place), i / EventsPerOrder, Types[i % EventsPerOrder]);
        var decision = $"{Run}:{market}:{order}";
        return new ExecutionEvent
        {
            At = At(i, events),
            MarketId = market,
            Type = type,
            Key = $"{Run}/{decision}#{At(i, events):O}",
            DecisionId = decision,
            IsBid = order % 2 == 0,
            Price = 0.45m,
            Size = 10,
            OrderId = $"0f1e2d3c-4b5a-6978-8796-{order:000000000000}",
            ClientOrderId = $"c0ffee00-4b5a-6978-8796-{order:000000000000}",
            Status = type == "ORDER_RESULT" ? "ACCEPTED" : null,
            LatencyMs = type is "ORDER_RESULT" or "ORDER_CANCEL" ? i * 7919L % 1_000 : null,
            FillId = type == "FILL" ? $"f-{order}" : null,
            ExpiresAt = AsOf.AddDays(Days),
        };
    }

    private MarketFill Fill(int i) => new()
    {
        At = At(i, fills),
        MarketId = Market(i % MarketCount),
        IsBid = i / MarketCount % 2 == 0,
        Price = 0.40m + (i % 11 / 100m),
        Size = 1 + (i % 9),
        FillId = $"f-{i}",
        OrderId = $"o-{i}",
        Key = $"k{i}",
    };
}
