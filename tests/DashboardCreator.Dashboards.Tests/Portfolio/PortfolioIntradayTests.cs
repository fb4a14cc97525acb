using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>The benchmark within the day.</summary>
public sealed class PortfolioIntradayTests
{
    private const string Path = "charts.benchmark_intraday";

    private static readonly PortfolioDraft Draft = HandMadeAccount.Draft;

    [Fact]
    public void Line_OfTheNewestSession_HoldsNothingFromOutsideIt()
    {
        var document = Draft.Document();

        Assert.Equal(
            """[["2026-03-06T14:30:00Z",508.5],["2026-03-06T14:35:00Z",507.25],["2026-03-06T20:55:00Z",504.95]]""", document.At(Path).GetRawText());
        Assert.DoesNotContain(document.At("warnings").EnumerateArray(), warning => warning.Text("path") == Path);
        Assert.Equal(("ok", 6), (Source(document).Text("status"), Source(document).Number("records")));
    }

    [Theory]
    [InlineData("2026-03-06 14:34", "2026-03-06T14:30:00Z", 1)]
    [InlineData("2026-03-06 14:29", "2026-03-05T20:55:00Z", 1)]
    [InlineData("2026-03-08 12:00", "2026-03-06T14:30:00Z", 3)]
    public void Line_AtAnyInstant_EndsBeforeIt(string asOf, string first, int points)
    {
        var line = (Draft with { AsOf = Utc.At(asOf) }).Document().At(Path);

        Assert.Equal((first, points), (line[0][0].GetString(), line.GetArrayLength()));
    }

    [Fact]
    public void Line_WithoutAnyHistory_IsThereAllTheSame() =>
        Assert.Equal(3, (Draft with { Accounts = [("main", new BrokerRecords())], Bars = [] }).Document().At(Path).GetArrayLength());

    [Fact]
    public void NoBars_Line_IsEmptyForThatReason()
    {
        var document = (Draft with { IntradayBars = [] }).Document();

        Assert.Equal(0, document.At(Path).GetArrayLength());
        Assert.True(document.Warns("source_missing", Path));
        Assert.DoesNotContain(document.At("sources").EnumerateArray(), source => source.Text("fact") == "intraday_bars");
    }

    [Fact]
    public void BarsOutsideSessions_Line_IsEmptyForThatReason()
    {
        var document = (Draft with { IntradayBars = [new(Utc.At("2026-03-06 14:25"), 509), new(Utc.At("2026-03-07 15:00"), 1), new(Utc.At("2026-03-06 15:00"), 0)] }).Document();

        Assert.Equal(0, document.At(Path).GetArrayLength());
        Assert.True(document.Warns("source_missing", Path));
    }

    [Fact]
    public void BarsOfAnOlderDay_AreShownAndSaidToBeOld()
    {
        var document = (Draft with { IntradayBars = [.. Draft.IntradayBars.Take(1)] }).Document();

        Assert.Equal("""[["2026-03-05T20:55:00Z",510.05]]""", document.At(Path).GetRawText());
        Assert.True(document.Warns("missing_values", Path));
    }

    [Fact]
    public void SourceThatDoesNotAnswer_CostsTheLineAlone()
    {
        var document = (Draft with { IntradayFailure = new SourceUnavailableException("alpaca", "no answer") }).Document();

        Assert.Equal(0, document.At(Path).GetArrayLength());
        Assert.True(document.Warns("source_unavailable", Path));
        Assert.Equal(("alpaca", "unavailable"), (Source(document).Text("name"), Source(document).Text("status")));
        Assert.Equal(Draft.Document().At("benchmark").GetRawText(), document.At("benchmark").GetRawText());
        Assert.Equal(Draft.Document().At("momentum").GetRawText(), document.At("momentum").GetRawText());
    }

    [Fact]
    public void MarketThatDoesNotAnswerAtAll_IsListedOnce()
    {
        var failure = new SourceUnavailableException("alpaca", "no answer");

        var document = (Draft with { BarsFailure = failure, IntradayFailure = failure }).Document();

        Assert.Single(document.At("sources").EnumerateArray(), source => source.Text("name") == "alpaca");
        Assert.True(document.Warns("source_unavailable", Path));
    }

    [Fact]
    public async Task Refresh_OfAllAccounts_AsksOnceForTheLastTwoSessionsAndSaysWhatWasBroken()
    {
        var draft = Draft with { Accounts = [Draft.Accounts[0], ("other", Draft.Accounts[0].Records)] };
        var source = draft.IntradayBarSource();
        source.Broken = 2;
        var generator = draft.Generator(draft.Broker(), draft.BarSource(), source);

        foreach (var subject in await generator.ListSubjectsAsync(draft.Context, CancellationToken.None))
        {
            var document = JsonSerializer.SerializeToElement(await generator.GenerateAsync(subject.Id, draft.Context, CancellationToken.None), generator.Definition.JsonType);
            Assert.Equal(3, document.At(Path).GetArrayLength());
            Assert.True(document.Warns("bad_records", Path));
        }

        Assert.Equal(("SPY", Utc.At("2026-03-05 14:30")), Assert.Single(source.Calls));
    }

    private static JsonElement Source(JsonElement document) => document.At("sources").EnumerateArray().Last();
}
