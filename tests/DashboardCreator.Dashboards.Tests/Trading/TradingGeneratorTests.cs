using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Execution;
using DashboardCreator.Dashboards.Trading.Strategies;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Time;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>The generators over one reading of ledger and broker.</summary>
public sealed class TradingGeneratorTests
{
    private static readonly StrategyLedger Ledger = HandMadeStrategies.Draft;

    [Fact]
    public async Task Strategies_TakeTheirPricesFromTheBroker()
    {
        var account = new BrokerRecords { Account = new BrokerAccount { Equity = 18_500 }, Positions = [new BrokerHolding { Symbol = "ACME", CurrentPrice = 91 }] };
        var generator = new StrategiesDashboardGenerator(Books(new OneAnswer(Ledger.Records()), account), new NyseCalendar(), new TradingOptions());

        var document = Assert.IsType<StrategiesDashboard>(await generator.GenerateAsync(null, Ledger.Context, CancellationToken.None));

        Assert.Equal((3m, 2.0), (document.Totals.UnrealizedPnl, document.Totals.CapitalDeployedPct)); // 3 x (91 - 90); 370 / 18,500
        Assert.Equal([null], (await generator.ListSubjectsAsync(Ledger.Context, CancellationToken.None)).Select(subject => subject.Id));
    }

    [Fact]
    public async Task Strategies_AnswerToTheirFilter_FromTheLastReading()
    {
        var source = new OneAnswer(Ledger.Records());
        var generator = new StrategiesDashboardGenerator(Books(source, new BrokerRecords()), new NyseCalendar(), new TradingOptions());
        var query = LedgerDraft.Query("strategy=tide");

        Assert.Null(generator.Answer(query));
        await generator.GenerateAsync(null, Ledger.Context, CancellationToken.None);

        Assert.Equal(["tide"], Assert.IsType<StrategiesDashboard>(generator.Answer(query)).Strategies.Select(strategy => strategy.Strategy));
        Assert.Equal(1, source.Readings);
    }

    [Fact]
    public async Task ExecutionQuality_IsMadeFromTheSameReading()
    {
        var source = new OneAnswer(Ledger.Records());
        var books = Books(source, new BrokerRecords());
        var generator = new ExecutionQualityDashboardGenerator(books, new TradingOptions());

        await new StrategiesDashboardGenerator(books, new NyseCalendar(), new TradingOptions()).GenerateAsync(null, Ledger.Context, CancellationToken.None);
        var document = Assert.IsType<ExecutionQualityDashboard>(await generator.GenerateAsync(null, Ledger.Context, CancellationToken.None));

        Assert.Equal((5, 1), (document.Totals.Orders, source.Readings));
    }

    [Fact]
    public async Task LedgerThatDoesNotAnswer_FailsBothDocuments()
    {
        var books = Books(new OneAnswer(null), new BrokerRecords());

        await Assert.ThrowsAsync<SourceUnavailableException>(() =>
            new StrategiesDashboardGenerator(books, new NyseCalendar(), new TradingOptions()).GenerateAsync(null, Ledger.Context, CancellationToken.None));
        await Assert.ThrowsAsync<SourceUnavailableException>(() =>
            new ExecutionQualityDashboardGenerator(books, new TradingOptions()).GenerateAsync(null, Ledger.Context, CancellationToken.None));
    }

    private static TradingBooks Books(OneAnswer ledger, BrokerRecords account)
    {
        var broker = new InMemoryBrokerSource().Add("main", account);
        return new TradingBooks(ledger, ledger, ledger, new TradingBrokerReader(broker, ledger, new TradingOptions()), new ManualTime(Ledger.AsOf));
    }

    /// <summary>A ledger with nothing else; null for one that does not answer.</summary>
    private sealed class OneAnswer(LedgerRecords? records) : ITradeLedgerSource, IRunSource, IHedgeSource, IAccountSnapshotSource
    {
        public int Readings { get; private set; }

        Task<LedgerRecords> ITradeLedgerSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
        {
            Readings++;
            return records is null ? throw new SourceUnavailableException("dynamodb", "it is down") : Task.FromResult(records);
        }

        Task<RunRecords> IRunSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Task.FromResult(new RunRecords());

        Task<HedgeRecords> IHedgeSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Task.FromResult(new HedgeRecords());

        Task<AccountSnapshot> IAccountSnapshotSource.ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken) => Task.FromResult(new AccountSnapshot());
    }
}
