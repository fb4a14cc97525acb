using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Execution;
using DashboardCreator.Dashboards.Trading.Strategies;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Trading;

/// <summary>Trades, lots and strategies as a test writes them down, and the documents made from them.</summary>
public sealed record StrategyLedger
{
    private static readonly NyseCalendar Calendar = new();

    /// <summary>A Friday in New York, half an hour after the close.</summary>
    public DateTimeOffset AsOf { get; init; } = Utc.At("2026-03-06 21:30");

    public IReadOnlyList<DraftTrade> Trades { get; init; } = [];

    public IReadOnlyList<StrategyLot> Lots { get; init; } = [];

    public IReadOnlyList<StrategyProfile> Profiles { get; init; } = [];

    public TradingBroker Broker { get; init; } = new();

    public bool IsKnown { get; init; } = true;

    public bool IsPartial { get; init; }

    public TradingOptions Options { get; init; } = new();

    public GenerationContext Context => new(AsOf, AsOf, AsOf);

    public LedgerRecords Records() => new()
    {
        Trades = DraftTrade.Book(Trades),
        Lots = Lots,
        Strategies = Profiles,
        IsKnown = IsKnown,
        IsPartial = IsPartial,
        Sources = [new SourceStatus("dynamodb/trade-ledger", SourceStatus.Ok, null, null, "trades", Trades.Count)],
        NewestRecordAt = Utc.At("2026-03-06 20:59"),
    };

    public TradingBook Book() => new(Context, BookPart.Of(Records()), BookPart.Of(new RunRecords()), BookPart.Of(new HedgeRecords()), Broker);

    /// <summary>The published bytes of the strategies document.</summary>
    /// <param name="query">As in a URL: <c>strategy=tide,ebb&amp;limit=10</c>.</param>
    public byte[] StrategyBytes(string query = "") => JsonSerializer.SerializeToUtf8Bytes(
        StrategiesComposer.Compose(StrategiesView.Of(Book(), Calendar), StrategiesFilter.Of(LedgerDraft.Query(query)), Options), StrategiesJson.Instance.StrategiesDashboard);

    /// <summary>The published bytes of the execution-quality document.</summary>
    public byte[] ExecutionBytes() => JsonSerializer.SerializeToUtf8Bytes(
        ExecutionQualityComposer.Compose(Records(), Context, Options), ExecutionQualityJson.Instance.ExecutionQualityDashboard);

    public JsonElement Strategies(string query = "") => JsonDocument.Parse(StrategyBytes(query)).RootElement;

    public JsonElement Execution() => JsonDocument.Parse(ExecutionBytes()).RootElement;

    /// <summary>A lot of ACME bought at 100 for the strategy <c>tide</c>, with exits.</summary>
    public static StrategyLot Lot(string id, decimal quantity, params LotExit[] exits) => new()
    {
        Id = id,
        Strategy = "tide",
        Symbol = "ACME",
        EntryAt = Utc.At("2025-11-20 15:00"),
        EntryQuantity = quantity,
        EntryPrice = 100,
        RemainingQuantity = quantity - exits.Sum(exit => exit.Quantity),
        Exits = exits,
    };

    public static LotExit Exit(string at, decimal quantity, decimal price) => new() { At = Utc.At(at), Quantity = quantity, Price = price };
}
