using System.Globalization;
using System.Text;

namespace DashboardCreator.Benchmarks.MarketMaking;

/// <summary>An exported decision log of a hundred markets in a folder of its own, deleted with the object; some 2 KB a decision, always the same bytes.</summary>
internal sealed class DecisionDump : IDisposable
{
    private const string Run = "20260107-120000-a1b2c3";
    private const int Levels = 3;
    private const int Trades = 5;

    public DecisionDump(int decisions)
    {
        Folder = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
        using var writer = new StreamWriter(Path.Combine(Folder, "dora_decision_log_prod.json"), append: false, new UTF8Encoding(false), 1 << 20);
        for (var i = 0; i < decisions; i++)
        {
            writer.WriteLine(Line(i, LargeMarkets.AsOf - ((decisions - i) * (TimeSpan.FromDays(LargeMarkets.Days - 1) / decisions))));
        }

        writer.Flush();
        Bytes = writer.BaseStream.Length;
    }

    public string Folder { get; }

    public long Bytes { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Line(int place, DateTimeOffset at)
    {
        var market = LargeMarkets.Market(place % LargeMarkets.MarketCount);
        var bid = 0.40m + (place % 7 * 0.01m);
        var item = string.Join(
            ',',
            Text("date", Stamp(at, "yyyy-MM-dd")),
            Text("timestamp", Stamp(at, "yyyy-MM-dd'T'HH:mm:ss.ffffff")),
            Text("market_id", market),
            Text("decision_id", Plain($"{Run}:{market}:{place}")),
            Text("bot_run_id", Run),
            Text("bot_version", "4f1c2d"),
            Map("order_book_snapshot", Number("best_bid", bid), Number("best_ask", bid + 0.05m), Number("spread", 0.05m), Number("mid", bid + 0.025m), List("top_bids", Levels, Level), List("top_asks", Levels, Level)),
            List("recent_trades", Trades, i => string.Join(',', Number("price", 0.40m + (i * 0.01m)), Number("size", 5 + i), Text("timestamp", Stamp(at.AddMinutes(-i), "yyyy-MM-dd'T'HH:mm:ss'Z'")))),
            Map("inventory", Number("net_yes_qty", (place % 60) - 30)),
            Map("price_calc", Number("fair_value", bid + 0.02m), Text("fv_source", "wma"), Number("skew", -0.004m), Text("logic", "wma with skew"), Number("trade_std_dev", 0.0125m), Number("wma_price", 0.4488m), Number("wma_trades_count", 10), Number("last_trade_price", 0.45m)),
            List("target_quotes", 2, i => string.Join(',', Text("side", i == 0 ? "bid" : "ask"), Number("price", bid + (i * 0.05m)), Number("size", 10))),
            Number("num_targets", 2));
        return "{\"Item\":{" + item + "}}";

        string Level(int i) => string.Join(',', Number("price", bid - (i * 0.01m)), Number("size", 100 + i));
    }

    private static string Text(string name, string value) => Member(name, "S", '"' + value + '"');

    private static string Number(string name, decimal value) => Member(name, "N", '"' + value.ToString(CultureInfo.InvariantCulture) + '"');

    private static string Map(string name, params string[] members) => Member(name, "M", '{' + string.Join(',', members) + '}');

    private static string List(string name, int count, Func<int, string> members) =>
        Member(name, "L", '[' + string.Join(',', Enumerable.Range(0, count).Select(i => "{\"M\":{" + members(i) + "}}")) + ']');

    private static string Member(string name, string kind, string json) => $"\"{name}\":{{\"{kind}\":{json}}}";

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Stamp(DateTimeOffset at, string format) => at.ToString(format, CultureInfo.InvariantCulture);
}
