using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Trading;

/// <summary>A ledger as a test writes it down, and its documents.</summary>
public sealed record LedgerDraft
{
    public DateTimeOffset AsOf { get; init; } = Utc.At("2026-03-06 20:00");

    public IReadOnlyList<DraftFill> Fills { get; init; } = [];

    public IReadOnlyList<StrategyLot> Lots { get; init; } = [];

    public TradingBroker Broker { get; init; } = new();

    public TradingOptions Options { get; init; } = new();

    public bool IsKnown { get; init; } = true;

    public bool IsPartial { get; init; }

    public TradeBook Book()
    {
        var builder = new TradeBookBuilder();
        foreach (var fill in Fills) fill.AddTo(builder);
        return builder.Build();
    }

    public TradingBook Reading() => new(
        new GenerationContext(AsOf, AsOf, AsOf),
        BookPart.Of(new LedgerRecords
        {
            Trades = Book(),
            Lots = Lots,
            IsKnown = IsKnown,
            IsPartial = IsPartial,
            Sources = [new SourceStatus("memory/trade-ledger", SourceStatus.Ok, null, null, "trades", Fills.Count)],
            NewestRecordAt = Fills.Count == 0 ? null : Fills.Max(fill => fill.At),
        }),
        BookPart.Of(new RunRecords()),
        BookPart.Of(new HedgeRecords()),
        Broker);

    /// <summary>The bytes of the trades document.</summary>
    /// <param name="query">As in a URL: <c>symbol=AAPL,MSFT&amp;side=BUY</c>.</param>
    public byte[] TradesBytes(string query = "") => JsonSerializer.SerializeToUtf8Bytes(Compose(query), TradesJson.Instance.TradesDashboard);

    public JsonElement Trades(string query = "")
    {
        using var document = JsonDocument.Parse(TradesBytes(query));
        return document.RootElement.Clone();
    }

    public TradesDashboard Compose(string query = "") => TradesComposer.Compose(Reading(), TradesFilter.Of(Query(query)), Options);

    /// <summary>The bytes of a symbol's document.</summary>
    public byte[] SymbolBytes(string symbol) => JsonSerializer.SerializeToUtf8Bytes(
        SymbolComposer.Compose(new SymbolView(new SymbolBook(Reading()), symbol), Options), SymbolJson.Instance.SymbolDashboard);

    public JsonElement Symbol(string symbol)
    {
        using var document = JsonDocument.Parse(SymbolBytes(symbol));
        return document.RootElement.Clone();
    }

    /// <summary>A question as the route hands it on.</summary>
    public static DashboardQuery Query(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new DashboardQuery(null, query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .GroupBy(part => part[0], part => part[1])
            .ToDictionary(part => part.Key, part => (IReadOnlyList<string>)[.. part.SelectMany(value => value.Split(','))]));
    }
}
