using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Sources.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

public sealed class EnvironmentTests
{
    [Fact]
    public async Task ReadAsync_NoFilter_KeepsEverySignal()
    {
        var records = await ReadAsync(null);

        Assert.Equal(7, records.Signals.Count);
        Assert.DoesNotContain(records.Warnings, IsAboutEnvironments);
    }

    [Theory]
    [InlineData("production")]
    [InlineData("PRODUCTION")]
    public async Task ReadAsync_Filter_KeepsOneEnvironmentInAnyCaseAndCountsSignalsWithoutAny(string environment)
    {
        var records = await ReadAsync(environment);

        Assert.Equal(["signal_1", "signal_2", "signal_3", "signal_4", "signal_5b"], Ids(records));
        var warning = Assert.Single(records.Warnings, IsAboutEnvironments);
        Assert.Equal("1 signal names no environment and was left out by the environment filter", warning.Message);
    }

    [Fact]
    public async Task ReadAsync_Filter_LeavesNoTextOfOtherEnvironments()
    {
        var records = await ReadAsync("staging");

        Assert.Equal(["signal_6"], Ids(records));
        Assert.DoesNotContain("signal_3", BookText.Everything(records), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_EnvironmentOfTheSignalAndOfItsSender_TheSignalsOwnCounts()
    {
        var documents = new InMemoryDocumentSource().Add("signal_store", """{"signal_id":"s","environment":"staging","signal_data":{"environment":"production"}}""");

        var records = await new MongoFundSource(documents, "production").ReadAsync(CancellationToken.None);

        Assert.Equal(0, records.Signals.Count);
        Assert.DoesNotContain(records.Warnings, IsAboutEnvironments);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("staging", true)]
    public async Task ReadAsync_SignalsLeftOutByTheFilter_AreNotedBecauseTheirConfirmationsComeToo(string? environment, bool filtered)
    {
        var documents = new InMemoryDocumentSource()
            .Add("signal_store", """{"signal_id":"s","environment":"production"}""")
            .Add("execution_confirmations", """{"signal_id":"s","execution_id":"e","status":"FILLED","quantity":1,"price":2}""");

        var notes = (await new MongoFundSource(documents, environment).ReadAsync(CancellationToken.None)).Signals.Notes;

        Assert.Equal((filtered, filtered ? 1 : 0), (notes.Filtered, notes.OrphanConfirmations));
    }

    private static Task<FundRecords> ReadAsync(string? environment) =>
        new MongoFundSource(LanternFund.Documents(), environment).ReadAsync(CancellationToken.None);

    private static bool IsAboutEnvironments(DocumentWarning warning) => warning.Message.Contains("environment", StringComparison.Ordinal);

    private static IEnumerable<string?> Ids(FundRecords records)
    {
        SignalBook book = records.Signals;
        return Enumerable.Range(0, book.Count).Select(row => book.Texts.Text(book[row].SignalId));
    }
}
