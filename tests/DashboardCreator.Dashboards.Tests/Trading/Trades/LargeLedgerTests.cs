using System.Globalization;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>A ledger of many blocks: what is answered from sums of blocks and days is what its single trades give.</summary>
public sealed class LargeLedgerTests
{
    private const int Trades = 12_000;

    private static readonly LedgerDraft Draft = new() { Fills = AnyFills.Fills(Gen.Constant(Trades)).Sample(1, 1)[0] };
    private static readonly TradingBook Reading = Draft.Reading();

    [Theory]
    [InlineData("2020-01-01T00:00:00Z", "2026-12-31T00:00:00Z", "")]
    [InlineData("2025-11-02T13:14:15Z", "2026-02-27T19:00:01Z", "")]
    [InlineData("2025-12-24T18:00:00Z", "2025-12-24T18:00:00Z", "")]
    [InlineData("2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z", "side=SELL")]
    [InlineData("2025-11-02T13:14:15Z", "2026-02-27T19:00:01Z", "symbol=AAPL")]
    [InlineData("2025-11-02T13:14:15Z", "2026-02-27T19:00:01Z", "symbol=RARE")]
    [InlineData("2025-11-02T13:14:15Z", "2026-02-27T19:00:01Z", "symbol=RARE&side=BUY")]
    [InlineData("2020-01-01T00:00:00Z", "2026-12-31T00:00:00Z", "symbol=AAPL,MSFT,TQQQ&side=BUY")]
    [InlineData("2025-11-02T13:14:15Z", "2026-02-27T19:00:01Z", "strategy=tide")]
    [InlineData("2025-11-02T13:14:15Z", "2026-02-27T19:00:01Z", "strategy=tide,ember&symbol=BIL&side=SELL")]
    public void Figures_OfAFilter_AreTheNaiveOnes(string from, string to, string filter)
    {
        var query = LedgerDraft.Query($"from={from}&to={to}&{filter}");
        var document = TradesComposer.Compose(Reading, TradesFilter.Of(query), Draft.Options);

        NaiveComparison.Check(Draft.Fills, document, filter, Instant(from), Instant(to));
    }

    [Fact]
    public void Book_BuiltInSteps_AnswersAsTheOneBuiltAtOnce()
    {
        var builder = new TradeBookBuilder();
        foreach (var part in Draft.Fills.Chunk(5_000))
        {
            foreach (var fill in part) fill.AddTo(builder);
            builder.Build();
        }

        var stepped = Reading with { Ledger = BookPart.Of(new LedgerRecords { Trades = builder.Build() }) };
        var (one, other) = (Compose(stepped), Compose(Reading));
        Assert.Equal(other.Totals, one.Totals);
        Assert.Equal(other.ByStrategy, one.ByStrategy);
        Assert.Equal(other.Trades.Select(trade => trade.OrderId), one.Trades.Select(trade => trade.OrderId));
    }

    private static TradesDashboard Compose(TradingBook reading) => TradesComposer.Compose(reading, TradesFilter.Usual, Draft.Options);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
