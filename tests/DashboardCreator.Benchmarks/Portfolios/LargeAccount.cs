using System.Globalization;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Benchmarks.Portfolios;

/// <summary>The broker's answers about an account as large as the budget speaks of.</summary>
internal sealed class LargeAccount
{
    public const string Name = "main";
    public const int Years = 10;
    public const int Positions = 500;
    public const int Orders = 20_000;
    public const int Symbols = 50;

    private static readonly NyseCalendar Calendar = new();
    private static readonly DateOnly LastSession = new(2025, 12, 31);
    private static readonly string[] Statuses = ["filled", "filled", "filled", "partially_filled", "canceled", "expired", "rejected", "replaced"];

    private readonly Random chance = new(20_260_102);

    public LargeAccount()
    {
        Sessions = Calendar.SessionsBetween(LastSession.AddYears(-Years), LastSession);
        Records = new BrokerRecords
        {
            Account = new BrokerAccount
            {
                NumberTail = "…0042", Status = "ACTIVE", Currency = "USD", Equity = 5_000_000, LastEquity = 4_990_000, Cash = 100_000, BuyingPower = 200_000,
            },
            History = [.. History()],
            Positions = [.. Enumerable.Range(0, Positions).Select(Position)],
            Orders = [.. Enumerable.Range(0, Orders).Select(Order)],
            Clock = new MarketClock(false, AsOf.AddDays(2), AsOf.AddDays(2).AddHours(6)),
            Calendar = [.. Sessions.Select(session => new MarketSession(session, new TimeOnly(9, 30), new TimeOnly(16, 0)))],
            Sources = [new SourceStatus("alpaca/account", SourceStatus.Ok, LastSuccess: null, Error: null, "account", 1)],
            NewestRecordAt = AsOf,
        };
        Bars = Enumerable.Range(0, Symbols).ToDictionary(Symbol, symbol => new BenchmarkBars(Symbol(symbol), "alpaca/bars_" + Symbol(symbol), [.. Walk(symbol)]), StringComparer.Ordinal);
        Intraday = new IntradayBars("SPY", "alpaca/bars_SPY_5Min", [.. Enumerable.Range(0, 78).Select(n => new IntradayBar(Opening.AddMinutes(5 * n), 600 + Math.Sin(n)))]);
    }

    /// <summary>After the last close.</summary>
    public static DateTimeOffset AsOf { get; } = Calendar.SessionOn(LastSession)!.Close.AddHours(5);

    public BrokerRecords Records { get; }

    public IReadOnlyDictionary<string, BenchmarkBars> Bars { get; }

    public IntradayBars Intraday { get; }

    private static DateTimeOffset Opening { get; } = Calendar.SessionOn(LastSession)!.Open;

    private IReadOnlyList<DateOnly> Sessions { get; }

    private static string Symbol(int number) => number == 0 ? "SPY" : "S" + number.ToString("000", CultureInfo.InvariantCulture);

    private IEnumerable<HistoryPoint> History()
    {
        var equity = 1_000_000m;
        foreach (var session in Sessions)
        {
            var flow = chance.Next(60) == 0 ? 10_000m : 0;
            equity = decimal.Round((equity * (1 + (decimal)((chance.NextDouble() - 0.48) / 50))) + flow, 2);
            yield return new HistoryPoint(Calendar.SessionOn(session)!.Close.AddHours(4), equity, flow);
        }
    }

    private BrokerHolding Position(int number)
    {
        var (units, paid, price) = (chance.Next(1, 400) * (number % 7 == 0 ? -1 : 1), Price(), Price());
        return new BrokerHolding
        {
            Symbol = Symbol(number), AssetClass = "us_equity", Quantity = units, AverageEntryPrice = paid, CurrentPrice = price, MarketValue = units * price,
            CostBasis = units * paid, UnrealizedPnl = units * (price - paid), ChangeToday = chance.NextDouble() / 50,
        };
    }

    private BrokerOrder Order(int number)
    {
        var sent = AsOf.AddHours(-4 * (number + 1));
        var status = number < 50 ? "new" : Statuses[number % Statuses.Length];
        var filled = status switch { "filled" => 100, "partially_filled" => 40, _ => 0 };
        return new BrokerOrder
        {
            OrderId = number.ToString("x32", CultureInfo.InvariantCulture), Symbol = Symbol(number % Positions), Side = number % 2 == 0 ? "buy" : "sell", Type = "limit",
            Quantity = 100, FilledQuantity = filled, FilledAveragePrice = filled > 0 ? Price() : null, LimitPrice = Price(), Status = status, SubmittedAt = sent,
            FilledAt = status == "filled" ? sent.AddSeconds(2) : null,
        };
    }

    private decimal Price() => chance.Next(500, 90_000) / 100m;

    private IEnumerable<DailyBar> Walk(int symbol)
    {
        var close = 100d + symbol;
        foreach (var session in Sessions) yield return new DailyBar(session, close *= 1 + ((chance.NextDouble() - 0.48) / 40));
    }
}
