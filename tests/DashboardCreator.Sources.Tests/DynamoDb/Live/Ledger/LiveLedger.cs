using System.Text;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Live.Ledger;
using DashboardCreator.Testing.DynamoDb;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>A ledger's table on a server process, and sources that read it as a service does at one start after another.</summary>
public abstract class LiveLedger(DynamoServer server, string prefix) : LiveItems(server, prefix)
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dashboard_creator_ledger_");
    private readonly List<LiveTradeLedgerSource> started = [];

    protected static DateTimeOffset Start { get; } = Utc.At("2026-03-02 15:00");

    protected static DateTimeOffset LongAgo { get; } = Utc.At("2026-01-05 15:00");

    protected string Folder => folder.FullName;

    private protected SetClock Clock { get; } = new(Start);

    private protected KnownRuns Runs { get; } = new();

    private protected RecordedLog<LiveTradeLedgerSource> LedgerLog { get; } = new();

    public override async Task DisposeAsync()
    {
        foreach (var source in started) await source.DisposeAsync();
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private protected LedgerReadOptions LedgerOptions(string table) => new(table)
    {
        Directory = Folder,
        Origin = Server.Uri,
        UnitsPerSecond = 1_000_000,
        Patience = TimeSpan.FromMinutes(1),
    };

    private protected LiveTradeLedgerSource StartSource(LedgerReadOptions ledger)
    {
        var options = Options(Proxy.Uri);
        var pages = Pages(options);
        var source = new LiveTradeLedgerSource(new(pages, options, Log), pages, ledger, Runs, Clock, LedgerLog);
        started.Add(source);
        return source;
    }

    private protected Task<LedgerRecords> ReadAsync(LiveTradeLedgerSource source) => source.ReadAsync(Clock.Now, CancellationToken.None);

    /// <summary>Lets time pass, with a day of trading at its end.</summary>
    protected void Pass(TimeSpan time)
    {
        Clock.Now += time;
        Proxy.Forget();
    }

    private protected static string[] Orders(LedgerRecords records) =>
        [.. Enumerable.Range(0, records.Trades.Count).Select(place => Encoding.UTF8.GetString(records.Trades.Texts.Bytes(records.Trades[place].OrderId)))];

    private protected static decimal Price(LedgerRecords records, string order) => records.Trades[Array.IndexOf(Orders(records), order)].Price;

    protected int Asked(string operation) => Proxy.Calls.Count(call => call.Operation == operation);

    /// <summary>A table with two strategies, and trades in four symbols every ten minutes from <see cref="LongAgo"/> on.</summary>
    protected async Task<string> FilledAsync(int trades, params string[] without)
    {
        var table = await Tables.CreateAsync("trade-ledger", [.. LedgerItems.Indexes.Except(without)]);
        await Tables.PutAsync(table, Old(trades));
        await Tables.PutAsync(table, [LedgerItems.Profile("tide", "AAA", "BBB"), LedgerItems.Profile("ember", "CCC", "DDD")]);
        return table;
    }

    private static IEnumerable<Dictionary<string, AttributeValue>> Old(int trades) => Enumerable.Range(0, trades).Select(number => LedgerItems.Trade(
        $"old-{number:D5}", new[] { "AAA", "BBB", "CCC", "DDD" }[number % 4], LongAgo + TimeSpan.FromMinutes(10 * number), number % 4 < 2 ? "tide" : "ember"));
}
