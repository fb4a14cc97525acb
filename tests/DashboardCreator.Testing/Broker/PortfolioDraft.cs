using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Portfolio;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Time;

namespace DashboardCreator.Testing.Broker;

/// <summary>Accounts and bars as a test describes them, and the documents made from them.</summary>
public sealed record PortfolioDraft
{
    private static readonly NyseCalendar Calendar = new();

    public DateTimeOffset AsOf { get; init; } = Utc.At("2026-03-06 21:30");

    /// <summary>When the document was asked for; null for the as-of instant itself, which is the present then.</summary>
    public DateTimeOffset? RequestedAt { get; init; }

    /// <summary>Name and records of each account.</summary>
    public IReadOnlyList<(string Name, BrokerRecords Records)> Accounts { get; init; } = [];

    /// <summary>Symbol and bars.</summary>
    public IReadOnlyList<(string Symbol, IReadOnlyList<DailyBar> Bars)> Bars { get; init; } = [];

    /// <summary>Five-minute bars of the benchmark.</summary>
    public IReadOnlyList<IntradayBar> IntradayBars { get; init; } = [];

    public PortfolioOptions Options { get; init; } = new();

    /// <summary>What the bars fail with; null when they are there.</summary>
    public SourceUnavailableException? BarsFailure { get; init; }

    /// <summary>What the five-minute bars fail with; null when they are there.</summary>
    public SourceUnavailableException? IntradayFailure { get; init; }

    public GenerationContext Context => new(AsOf, AsOf, RequestedAt ?? AsOf);

    public InMemoryBrokerSource Broker() => Accounts.Aggregate(new InMemoryBrokerSource(), (broker, account) => broker.Add(account.Name, account.Records));

    public InMemoryDailyBarSource BarSource() =>
        Bars.Aggregate(new InMemoryDailyBarSource { Failure = BarsFailure }, (source, symbol) => source.Add(symbol.Symbol, symbol.Bars));

    public InMemoryIntradayBarSource IntradayBarSource() =>
        new InMemoryIntradayBarSource { Failure = IntradayFailure }.Add(Options.Benchmark, IntradayBars);

    /// <summary>The generator over this draft's sources.</summary>
    public PortfolioDashboardGenerator Generator(IBrokerSource broker, IDailyBarSource bars, IIntradayBarSource? intraday = null) =>
        new(new PortfolioBooks(new PortfolioBookReader(broker, bars, intraday ?? IntradayBarSource(), Calendar, Options), new ManualTime(AsOf)));

    /// <summary>The draft with another history in its only account.</summary>
    public PortfolioDraft With(params HistoryPoint[] history) => With(records => records with { History = history });

    /// <summary>The draft with its first account changed.</summary>
    public PortfolioDraft With(Func<BrokerRecords, BrokerRecords> change) =>
        this with { Accounts = [(Accounts[0].Name, change(Accounts[0].Records)), .. Accounts.Skip(1)] };

    /// <summary>The published bytes of a subject; of null the first one listed.</summary>
    public byte[] Bytes(string? subject = null)
    {
        var generator = Generator(Broker(), BarSource());
        var id = subject ?? (Accounts.Count > 1 ? DashboardSubject.All : Accounts[0].Name);
        var document = generator.GenerateAsync(id, Context, CancellationToken.None).GetAwaiter().GetResult();
        return JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType);
    }

    public JsonElement Document(string? subject = null) => JsonDocument.Parse(Bytes(subject)).RootElement;
}
