using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>What is null when something is missing, and the reason that the document gives.</summary>
public sealed class PortfolioMissingDataTests
{
    private static readonly PortfolioDraft Draft = HandMadeAccount.Draft;

    [Fact]
    public void NothingAtAll_EveryFigure_IsNullOrEmptyWithItsReason()
    {
        var document = (Draft with { Accounts = [("main", new BrokerRecords())], Bars = [] }).Document();

        Assert.All(["equity", "last_equity", "cash", "buying_power"], field => AssertNull(document, $"account.{field}", "insufficient_data"));
        Assert.True(document.Warns("insufficient_data", "performance"));
        Assert.True(document.Warns("insufficient_data", "charts"));
        Assert.True(document.Warns("insufficient_data", "periods"));
        Assert.True(document.Warns("source_missing", "benchmark"));
        Assert.True(document.Warns("source_missing", "market"));
        Assert.True(document.Warns("insufficient_data", "limits"));
        Assert.Equal((0, 0), (document.Number("exposure.gross_exposure"), document.Number("orders.total")));
        Assert.True(document.Warns("source_missing", "momentum"));
    }

    [Fact]
    public void OnePoint_NoReturn_ButEquityIsThere()
    {
        var document = Draft.With(Stamps.Point("2026-03-06", 107_199.80m)).Document();

        Assert.Equal(107_199.80, document.Number("performance.end_equity"));
        Assert.Equal(0, document.Number("performance.total_pnl"));
        Assert.Null(document.Number("performance.cumulative_return_pct"));
        Assert.True(document.Warns("insufficient_data", "performance"));
    }

    [Fact]
    public void NoLosses_RatiosAgainstThem_AreNullForThatReason()
    {
        var document = Draft.With(Stamps.Point("2026-03-04", 100), Stamps.Point("2026-03-05", 101), Stamps.Point("2026-03-06", 103)).Document();

        Assert.All(["sortino_ratio", "omega_ratio", "calmar_ratio", "avg_loss_pct"], field => AssertNull(document, $"performance.{field}", "no_losses"));
        AssertNull(document, "performance.max_drawdown_peak", "no_losses", text: true);
        Assert.Equal(0, document.Number("performance.var_95_pct"));
    }

    [Fact]
    public void SameReturnEverySession_Sharpe_HasZeroVariance()
    {
        var document = Draft.With(Stamps.Point("2026-03-04", 100), Stamps.Point("2026-03-05", 110), Stamps.Point("2026-03-06", 121)).Document();

        AssertNull(document, "performance.sharpe_ratio", "zero_variance");
        Assert.Equal(0, document.Number("performance.annual_volatility_pct"));
    }

    [Fact]
    public void OneReturn_Deviation_IsUnknown()
    {
        var document = Draft.With(Stamps.Point("2026-03-05", 100), Stamps.Point("2026-03-06", 101)).Document();

        Assert.All(["sharpe_ratio", "annual_volatility_pct", "var_95_parametric_pct", "sortino_ratio"], field => AssertNull(document, $"performance.{field}", "insufficient_data"));
    }

    [Fact]
    public void YoungAccount_LongPeriods_AreNullAndNamed()
    {
        var periods = Draft.Document().At("periods").EnumerateArray().ToDictionary(period => period.Text("period")!, period => period.Number("return_pct"));

        Assert.Equal(["1M", "3M", "6M", "YTD", "1Y"], periods.Keys);
        Assert.Equal(["YTD"], periods.Where(period => period.Value is not null).Select(period => period.Key));
        Assert.True(Draft.Document().Warns("insufficient_data", "periods"));
    }

    [Fact]
    public void UnavailableBars_LeaveBenchmarkAndMomentumUnknown_AndTheSourceSaysSo()
    {
        var document = (Draft with { BarsFailure = new SourceUnavailableException("alpaca/bars", "no answer") }).Document();

        Assert.Null(document.Number("benchmark.beta"));
        Assert.True(document.Warns("source_unavailable", "benchmark"));
        Assert.True(document.Warns("source_unavailable", "momentum"));
        Assert.Equal("unavailable", document.Text("sources[1].status"));
        Assert.Equal(1.9898, document.Number("performance.cumulative_return_pct")!.Value, 9);
    }

    [Fact]
    public void BenchmarkWithoutYesterday_DailyReturn_IsNotTakenOverTwoDays()
    {
        var document = (Draft with { Bars = [("SPY", [new(Utc.Day("2026-03-04"), 500), new(Utc.Day("2026-03-06"), 510)])] }).Document();

        AssertNull(document, "benchmark.daily_return_pct", "insufficient_data");
        AssertNull(document, "benchmark.daily_excess_return_pct", "insufficient_data");
    }

    [Fact]
    public void BarsAfterTheAsOfDay_AreNotSeen()
    {
        var later = Draft with { Bars = [.. Draft.Bars.Select(symbol => (symbol.Symbol, (IReadOnlyList<DailyBar>)[.. symbol.Bars, new(Utc.Day("2026-03-09"), 9_999)]))] };

        Assert.Equal(Draft.Document().At("benchmark").GetRawText(), later.Document().At("benchmark").GetRawText());
        Assert.Equal(Draft.Document().At("momentum").GetRawText(), later.Document().At("momentum").GetRawText());
    }

    [Fact]
    public void NoVolatilityIndex_IsNullAndNotAskedFor()
    {
        AssertNull(Draft.Document(), "market.vix", "source_missing");

        var document = (Draft with { Bars = [.. Draft.Bars, ("VIX", HandMadeAccount.Ramp(2, 24, 0.5))] }).Document();
        Assert.Equal((24.5, "normal"), (document.Number("market.vix"), document.Text("market.vix_label")));
        Assert.DoesNotContain("VIX", document.At("momentum").EnumerateArray().Select(row => row.Text("symbol")));
    }

    [Fact]
    public void NoClock_HoursAreTheCalendars()
    {
        var document = Draft.With(records => records with { Clock = null }).Document();

        Assert.Equal(("calendar", false), (document.Text("market.basis"), document.At("market.is_open").GetBoolean()));
        Assert.Equal("2026-03-09T13:30:00Z", document.Text("market.next_open")); // clocks went forward on the 8th
        Assert.True(document.Warns("source_missing", "market"));
    }

    [Theory]
    [InlineData("2026-03-06 15:00", true, "2026-03-09T13:30:00Z", "2026-03-06T21:00:00Z", 21_600)]
    [InlineData("2026-03-06 13:00", false, "2026-03-06T14:30:00Z", "2026-03-06T21:00:00Z", 5_400)]
    [InlineData("2026-03-07 12:00", false, "2026-03-09T13:30:00Z", "2026-03-09T20:00:00Z", 178_200)]
    public void ClockFromBefore_HoursAreTheCalendars(string asOf, bool isOpen, string nextOpen, string nextClose, double countdown)
    {
        var old = new MarketClock(true, Utc.At("2026-03-05 14:30"), Utc.At("2026-03-05 21:00"));
        var document = (Draft with { AsOf = Utc.At(asOf) }).With(records => records with { Clock = old }).Document();

        Assert.Equal((isOpen, nextOpen, nextClose), (document.At("market.is_open").GetBoolean(), document.Text("market.next_open"), document.Text("market.next_close")));
        Assert.Equal(countdown, document.Number("market.countdown_seconds"));
        Assert.True(document.Warns("inconsistent", "market"));
    }

    [Fact]
    public void PositionWithoutValue_IsInNoSum_AndNamed()
    {
        var document = Draft.With(records => records with { Positions = [.. records.Positions, new BrokerHolding { Symbol = "ZZZ" }] }).Document();

        Assert.Equal(85_000, document.Number("exposure.gross_exposure"));
        Assert.Equal("ZZZ", document.Text("positions[3].symbol"));
        Assert.All(["market_value", "cost_basis", "unrealized_pnl", "quantity", "current_price", "change_today_pct"], field =>
            AssertNull(document, $"positions[3].{field}", "missing_values", warnedAt: $"positions[].{field}"));
    }

    [Fact]
    public void NoPositions_SharesOfNothing_AreNull()
    {
        var document = Draft.With(records => records with { Positions = [] }).Document();

        Assert.Equal((0, "green"), (document.Number("exposure.leverage"), document.Text("exposure.leverage_level")));
        AssertNull(document, "exposure.herfindahl", "insufficient_data");
        AssertNull(document, "exposure.max_share_of_gross_pct", "insufficient_data");
        AssertNull(document, "position_totals.unrealized_pnl_pct", "no_base");
    }

    [Theory]
    [InlineData(85_001, "green")] // 85,000 gross: just below 1.0
    [InlineData(85_000, "yellow")]
    [InlineData(70_834, "yellow")] // 1.19999
    [InlineData(70_833, "red")] // 1.20001
    public void LeverageLevel_ByTheSettings_HasItsColour(int equity, string level)
    {
        var document = Draft.With(records => records with { Account = records.Account! with { Equity = equity } }).Document();

        Assert.Equal(level, document.Text("exposure.leverage_level"));
    }

    [Fact]
    public void EquityNotPositive_Leverage_HasNoBase()
    {
        var document = Draft.With(records => records with { Account = records.Account! with { Equity = 0 } }).Document();

        Assert.All(["leverage", "net_leverage", "max_position_concentration_pct"], field => AssertNull(document, $"exposure.{field}", "no_base"));
        AssertNull(document, "exposure.leverage_level", "no_base", text: true);
    }

    [Fact]
    public void FilledOrderWithoutAPrice_IsInNoSum_AndCounted()
    {
        var broken = HandMadeAccount.Order("x", "2026-03-06 16:00", "filled") with { FilledQuantity = 3 };
        var parent = HandMadeAccount.Order("y", "2026-03-06 16:01", "filled") with { Symbol = null, Side = null, FilledQuantity = 1, FilledAveragePrice = 9 };
        var document = Draft.With(records => records with { Orders = [parent, broken, .. records.Orders] }).Document();

        Assert.Equal(52_360, document.Number("orders.buy_notional"));
        Assert.True(document.Warns("missing_values", "orders.buy_notional"));
        Assert.EndsWith("no sum: 1.", document.At("warnings").EnumerateArray().Single(warning => warning.Text("path") == "orders.buy_notional").Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(null)]
    public void FilledQuantity_NegativeOrUnreadable_IsNullAndInNoSum_AndReported(int? filled)
    {
        var broken = HandMadeAccount.Order("x", "2026-03-06 16:00", "filled") with { FilledQuantity = filled, FilledAveragePrice = 100 };
        var document = Draft.With(records => records with { Orders = [broken, .. records.Orders] }).Document();

        Assert.Equal((52_360, 18_000), (document.Number("orders.buy_notional"), document.Number("orders.sell_notional")));
        Assert.Equal((null, null), (document.Number("orders.recent[0].filled_quantity"), document.Number("orders.recent[0].filled_pct")));
        Assert.EndsWith("no sum: 1.", Message(document, "bad_records", "orders.recent[].filled_quantity"), StringComparison.Ordinal);
    }

    [Fact]
    public void Universe_WhereItIsSet_IsAllThatIsRanked()
    {
        var document = (Draft with { Options = new() { Universe = ["DUNE", "ACME", "NONE", "ACME"] } }).Document();

        Assert.Equal(["ACME", "DUNE", "NONE"], document.At("momentum").EnumerateArray().Select(row => row.Text("symbol")));
        Assert.True(document.Warns("source_missing", "momentum"));
        Assert.True(document.Warns("insufficient_data", "momentum"));
    }

    private static string? Message(JsonElement document, string code, string path) =>
        document.At("warnings").EnumerateArray().Single(warning => warning.Text("code") == code && warning.Text("path") == path).Text("message");

    private static void AssertNull(JsonElement document, string path, string code, bool text = false, string? warnedAt = null)
    {
        Assert.True(text ? document.Text(path) is null : document.Number(path) is null, $"{path} is not null.");
        Assert.True(document.Warns(code, warnedAt ?? path), $"{path} is null, and no warning {code} says why.");
    }
}
