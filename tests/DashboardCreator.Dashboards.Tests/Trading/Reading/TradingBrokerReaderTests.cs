using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Reading;

public sealed class TradingBrokerReaderTests
{
    private readonly InMemoryBrokerSource broker = new InMemoryBrokerSource()
        .Add("main", Account(100, "SPY"))
        .Add("second", Account(50, "BIL"));

    private readonly RunsSources stored = new();

    [Fact]
    public async Task ReadAsync_EveryAccountAnswers_IsTheirSum()
    {
        var told = await ReadAsync();

        Assert.Equal(150m, told.Equity);
        Assert.Equal(["SPY", "BIL"], told.Positions!.Select(position => position.Symbol));
        Assert.Empty(told.Warnings);
    }

    [Fact]
    public async Task ReadAsync_OneAccountCannotAnswer_IsTheStoredSnapshotAndAWarning()
    {
        broker.Failures["second"] = HalfWritten();
        stored.Snapshot = new AccountSnapshot { Equity = 140, Positions = [new BrokerHolding { Symbol = "GLD" }] };

        var told = await ReadAsync();

        Assert.Equal(140m, told.Equity);
        Assert.Equal("GLD", Assert.Single(told.Positions!).Symbol);
        AssertTold(told);
    }

    [Fact]
    public async Task ReadAsync_CannotAnswerAndNothingStored_IsUnknownAndNotEmpty()
    {
        broker.Failures["second"] = HalfWritten();

        var told = await ReadAsync();

        Assert.Null(told.Equity);
        Assert.Null(told.Positions);
        AssertTold(told);
    }

    private static void AssertTold(TradingBroker told)
    {
        Assert.Equal(
            [(WarningCodes.SourceUnavailable, "The broker did not tell positions and equity: positions.json is not the JSON of such an answer")],
            told.Warnings.Select(warning => (warning.Code, warning.Message)));
        Assert.Contains(told.Sources, source => (source.Name, source.Status) == ("alpaca", SourceStatus.Unavailable));
    }

    private static SourceUnavailableException HalfWritten() => new("alpaca", "positions.json is not the JSON of such an answer");

    private static BrokerRecords Account(decimal equity, string symbol) => new()
    {
        Account = new BrokerAccount { Equity = equity },
        Positions = [new BrokerHolding { Symbol = symbol }],
    };

    private Task<TradingBroker> ReadAsync() =>
        new TradingBrokerReader(broker, stored, new TradingOptions()).ReadAsync(Utc.At("2026-02-20 12:00"), CancellationToken.None);
}
