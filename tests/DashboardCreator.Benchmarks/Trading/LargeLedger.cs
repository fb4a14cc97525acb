using System.Text;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Benchmarks.Trading;

/// <summary>A ledger of ten years: a thousand orders on some days, order ids as brokers give them, weights that are hardly ever the same twice.</summary>
internal sealed class LargeLedger(int trades)
{
    public const int SymbolCount = 60;
    public const int StrategyCount = 20;

    private const int Days = 2500;
    private const int OrdersOfRun = 40;

    public static DateTimeOffset FirstDay { get; } = new(2016, 1, 4, 14, 30, 0, TimeSpan.Zero);

    private readonly Random _random = new(20260105);

    public static DateTimeOffset AsOf { get; } = FirstDay.AddDays(Days * 7.0 / 5).AddDays(1);

    public static string Symbol(int index) => $"SY{index:00}";

    public static string Strategy(int index) => $"strategy-{index:00}";

    public TradeBookBuilder Fill(TradeBookBuilder builder, int from = 0)
    {
        var id = new byte[16];
        for (var i = 0; i < trades; i++)
        {
            _random.NextBytes(id);
            if (i >= from)
            {
                builder.Add(Trade(builder, i, Convert.ToHexStringLower(id)));
            }
        }

        return builder;
    }

    private TradeRecord Trade(TradeBookBuilder builder, int i, string id)
    {
        var day = (int)((long)i * Days / trades);
        var price = 20 + (_random.Next(8_000) / 100m);
        return new TradeRecord
        {
            OrderId = Word(builder, id.Insert(20, "-").Insert(16, "-").Insert(12, "-").Insert(8, "-")),
            CorrelationId = Word(builder, $"workflow-{i / OrdersOfRun:x8}-run"),
            Symbol = Word(builder, Symbol(_random.Next(SymbolCount))),
            OrderType = Word(builder, "LIMIT"),
            Mix = Mix(builder),
            IsBuy = _random.Next(100) < 52,
            At = FirstDay.AddDays((day / 5 * 7) + (day % 5)).AddTicks(_random.NextInt64(TimeSpan.FromHours(6.5).Ticks)),
            Quantity = 1 + (_random.Next(1_000_000) / 10_000m),
            Price = price,
            ExpectedPrice = price + (_random.Next(-5, 6) / 100m),
            SlippageBps = _random.Next(-500, 600) / 100m,
            SlippagePerShare = _random.Next(-50, 60) / 1000m,
            Bid = price - 0.01m,
            Ask = price + 0.02m,
            TimeToFillMs = _random.Next(5_000),
            Steps = _random.Next(1, 5),
        };
    }

    private int Mix(TradeBookBuilder builder)
    {
        Span<StrategyWeight> weights = stackalloc StrategyWeight[_random.Next(0, 4)];
        var left = 1m;
        for (var i = 0; i < weights.Length; i++)
        {
            var weight = i == weights.Length - 1 ? left : left * _random.Next(1, 10_000) / 10_000m;
            weights[i] = new StrategyWeight(Word(builder, Strategy(_random.Next(StrategyCount))), Math.Round(weight, 6));
            left -= weights[i].Weight;
        }

        return builder.AddMix(weights);
    }

    private static TextId Word(TradeBookBuilder builder, string text) => builder.Texts.Add(Encoding.UTF8.GetBytes(text));
}
