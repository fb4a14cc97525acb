using System.Text.Json;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Benchmarks.MarketMaking;

/// <summary>From records of 100 markets that were read to the bytes of the document of all markets, the replay of all fills included.</summary>
internal sealed class MarketsBenchmark : IBenchmark
{
    private const int Markets = 100;
    private const int Fills = 50_000;
    private const int Decisions = 200_000;
    private const double MillisecondsAllowed = 300;

    private static readonly DateTimeOffset AsOf = new(2026, 2, 6, 15, 5, 0, TimeSpan.Zero);
    private static readonly MarketMakingOptions Options = new() { Environment = "prod" };

    public string Name => "markets";

    public async Task RunAsync(Action<Finding> report)
    {
        var (records, context) = (Records(), new GenerationContext(AsOf, AsOf, AsOf));
        var account = BookPart.Of(new ExchangeAccountRecords(null, [], []));
        var replay = await Meter.MedianAsync(() => Task.FromResult(new MarketBook(context, records, account)), 5, 15);
        report(new Finding($"ms of replaying {Fills:N0} fills", replay.Wall.TotalMilliseconds));
        var all = await Meter.MedianAsync(() => Task.FromResult(Bytes(new MarketBook(context, records, account))), 5, 15);
        report(Finding.AtMost($"ms from records of {Markets} markets and {Fills:N0} fills to bytes", all.Wall.TotalMilliseconds, MillisecondsAllowed));
        report(new Finding("milliseconds of processor time", all.Cpu.TotalMilliseconds));
    }

    private static byte[] Bytes(MarketBook book) => JsonSerializer.SerializeToUtf8Bytes(MarketsComposer.Compose(new MarketsView(book), Options), MarketsJson.Instance.MarketsDashboard);

    private static MarketMakingRecords Records()
    {
        var names = Enumerable.Range(0, Markets).Select(i => $"KXEVENT{i / 5}-26FEB10-T{i}").ToList();
        var decisions = new DecisionLogBuilder();
        for (var i = 0; i < Decisions; i++)
        {
            decisions.Add(new MarketDecision { At = AsOf.AddSeconds(-12 * i), MarketId = names[i % Markets], Id = $"d-{i}", BestBid = 0.4m, BestAsk = 0.5m, Targets = [new TargetQuote(true, 0.4m, 10)] });
        }

        return new MarketMakingRecords
        {
            Configs = [.. names.Select(name => new MarketConfig(name) { Enabled = true, MinSpread = 0.05m, UpdatedAt = AsOf })],
            Positions = [.. names.Select(name => new StoredPosition(name, 5, 0.4m, null, 0))],
            Orders = new OrderBookState([.. names.Select(name => Order(name, isBid: true)), .. names.Select(name => Order(name, isBid: false))], AsOf),
            Fills = [.. Enumerable.Range(0, Fills).Reverse().Select(i => Fill(i, names[i * 7919 % Markets]))],
            Decisions = decisions.Build(),
        };
    }

    private static MarketOrder Order(string market, bool isBid) =>
        new() { Id = $"{market}:{isBid}", MarketId = market, IsBid = isBid, Price = isBid ? 0.4m : 0.5m, Size = 5, FilledSize = 0, Status = "resting" };

    // Thirty days back, sizes and prices that repeat only after a long while.
    private static MarketFill Fill(int number, string market) => new()
    {
        At = AsOf.AddSeconds(-51 * number),
        MarketId = market,
        IsBid = number * 31 % 3 != 0,
        Price = (1 + (number * 13 % 98)) / 100m,
        Size = 1 + (number % 9),
        FillId = $"f-{number}",
        Key = $"k-{number}",
    };
}
