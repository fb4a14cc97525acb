using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Client;

/// <summary>What is null when something is missing, and the reason that the document gives.</summary>
public sealed class ClientMissingDataTests
{
    private static readonly FundDraft Fund = HandMadeFund.Draft;

    [Fact]
    public void NoAccounts_EveryTotal_IsNullForLackOfData()
    {
        var document = (Fund with { Accounts = [] }).Client();

        Assert.All(["total_equity", "total_aum", "total_cash", "total_margin_used", "total_margin_available", "total_realized_pnl", "total_unrealized_pnl", "total_pnl"], field =>
            AssertNull(document, $"overview.{field}", "insufficient_data"));
        Assert.All(["net_contributions", "total_pnl_pct", "margin_utilization", "margin_to_equity_pct"], field => AssertNull(document, $"overview.{field}", "no_base"));
        Assert.True(document.Warns("no_base", "performance"));
        Assert.Equal(0, document.Number("overview.number_of_accounts"));
    }

    [Theory]
    [InlineData("total_equity")]
    [InlineData("total_cash")]
    [InlineData("total_margin_used")]
    [InlineData("total_margin_available")]
    [InlineData("total_realized_pnl")]
    [InlineData("total_unrealized_pnl")]
    public void AccountWithoutBalances_EveryTotal_IsOfTheOthersAndSaysSo(string field)
    {
        var whole = Fund.Client().Number($"overview.{field}");
        var document = (Fund with { Accounts = [.. Fund.Accounts, new Account { Id = "New" }] }).Client();

        Assert.Equal(whole, document.Number($"overview.{field}"));
        Assert.True(document.Warns("missing_values", $"overview.{field}"));
        Assert.Null(document.Number("accounts[2].equity"));
    }

    [Fact]
    public void MixedCurrencies_EveryTotal_IsNullButBrokersStay()
    {
        var document = (Fund with { Accounts = [Fund.Accounts[0], Fund.Accounts[1] with { Currency = "INR" }] }).Client();

        Assert.Null(document.Number("overview.total_equity"));
        Assert.True(document.Warns("inconsistent", "overview"));
        Assert.Equal(600_000, document.Number("brokers[0].equity"));
    }

    [Fact]
    public void NothingPaidIn_PercentagesAndCurve_HaveNoBase()
    {
        var document = (Fund with { Accounts = [Fund.Accounts[0] with { Equity = 10_000 }] }).Client();

        AssertNull(document, "overview.total_pnl_pct", "no_base");
        Assert.True(document.Warns("no_base", "risk_metrics"));
        Assert.True(document.Warns("no_base", "chart_data"));
        Assert.Equal(0, document.At("chart_data.equity_curve").GetArrayLength());
    }

    [Fact]
    public void NoMarginAvailable_Utilisation_HasNoBase() =>
        AssertNull((Fund with { Accounts = [Fund.Accounts[0] with { MarginAvailable = 0 }] }).Client(), "overview.margin_utilization", "no_base");

    [Fact]
    public void NoTrades_PerformanceRiskAndCharts_AreEmptyForLackOfData()
    {
        var document = (Fund with { Signals = [], Confirmations = [] }).Client();

        Assert.All(["performance", "risk_metrics", "chart_data"], path => Assert.True(document.Warns("insufficient_data", path)));
        Assert.All(["daily_return_pct", "mtd_return_pct", "cagr_pct", "sharpe_ratio", "volatility_pct", "max_drawdown_pct"], field => Assert.Null(document.Number($"performance.{field}")));
        Assert.Null(document.Number("risk_metrics.var_95"));
        Assert.True(document.Warns("insufficient_data", "strategy_performance[].pnl"));
    }

    [Fact]
    public void OneSession_DeviationFigures_NeedTwo()
    {
        var document = (Fund with { Signals = [SignalDraft.Trade(100, Utc.At("2026-03-09 15:00"))], Confirmations = [] }).Client();

        AssertNull(document, "performance.sharpe_ratio", "insufficient_data");
        AssertNull(document, "performance.volatility_pct", "insufficient_data");
        AssertNull(document, "risk_metrics.var_95_parametric", "insufficient_data");
        AssertNull(document, "risk_metrics.portfolio_beta", "insufficient_data");
        Assert.True(document.Warns("insufficient_data", "strategy_performance[].sharpe_ratio"));
        Assert.NotNull(document.Number("performance.daily_return_pct"));
    }

    [Fact]
    public void ConstantReturns_Ratios_HaveZeroVariance()
    {
        var flat = Fund.Bars.Select(bar => bar with { Close = 500 });
        var document = (Fund with { Signals = [SignalDraft.Trade(0, Utc.At("2026-03-02 15:00"))], Confirmations = [], Bars = [.. flat] }).Client();

        AssertNull(document, "performance.sharpe_ratio", "zero_variance");
        AssertNull(document, "risk_metrics.portfolio_beta", "zero_variance");
        Assert.True(document.Warns("zero_variance", "strategy_performance[].sharpe_ratio"));
        Assert.Equal(0, document.Number("performance.volatility_pct"));
    }

    [Fact]
    public void NoBenchmark_OnlyBeta_IsNull()
    {
        var document = (Fund with { Bars = [] }).Client();

        AssertNull(document, "risk_metrics.portfolio_beta", "source_missing");
        Assert.Equal(Fund.Client().Number("performance.sharpe_ratio"), document.Number("performance.sharpe_ratio"));
    }

    [Fact]
    public void BenchmarkThatDoesNotAnswer_IsAnUnavailableSource()
    {
        Assert.Equal("unavailable", (Fund with { Bars = [], BenchmarkFails = true }).Client().Text("sources[1].status"));
        Assert.Equal(1, (Fund with { Bars = [] }).Client().At("sources").GetArrayLength());
    }

    [Fact]
    public void NewMonth_ReturnsOfTheMonth_WaitForItsFirstSession()
    {
        var document = (Fund with { AsOf = Utc.At("2027-01-01 12:00"), Calendar = ListedSessions.WeekdaysExcept(Utc.Day("2027-01-01")) }).Client();

        AssertNull(document, "performance.mtd_return_pct", "insufficient_data");
        AssertNull(document, "performance.ytd_return_pct", "insufficient_data");
    }

    [Fact]
    public void NoAllocation_Shares_AreNullAndSaidSo()
    {
        var document = (Fund with { Shares = null }).Client();

        Assert.True(document.Warns("insufficient_data", "allocations"));
        Assert.True(document.Warns("no_base", "strategy_performance[].allocation"));
        Assert.Null(document.Number("strategy_performance[0].allocation"));
        Assert.Null(document.Number("strategy_performance[0].pnl_pct"));
        Assert.Null(document.Number("allocations.total_pct"));
        Assert.Equal(JsonValueKind.Null, document.At("allocations.leveraged").ValueKind);
    }

    [Fact]
    public void TradesWithoutProfitOrTime_AreCounted()
    {
        var document = (Fund with { Signals = [.. Fund.Signals, SignalDraft.Trade(5, null)] }).Client();

        Assert.True(document.Warns("missing_values", "strategy_performance[].number_of_trades"));
        Assert.Contains(Messages(document), message => message.StartsWith("1 closed trades carry no time", StringComparison.Ordinal));
    }

    [Fact]
    public void Confirmations_LeftOut_AreCounted()
    {
        ConfirmationDraft[] more = [new ConfirmationDraft { SignalId = "nobody" }, new ConfirmationDraft { SignalId = "s1", ExecutionId = "e9", Quantity = 0 }];
        var document = (Fund with { Confirmations = [.. Fund.Confirmations, .. more], Signals = [.. Fund.Signals, new SignalDraft { SignalId = "s1" }] }).Client();

        Assert.All(["1 confirmations repeat", "1 confirmations belong to no", "1 confirmations of fills", "1 signals share", "1 signals name no strategy"], start =>
            Assert.Contains(Messages(document), message => message.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void UnreadableBrokerQuantity_IsADiscrepancyToLookAt()
    {
        var document = (Fund with { Accounts = [Fund.Accounts[0] with { BrokerPositions = [new BrokerPosition("ACME", null), new BrokerPosition("ACME", 24)] }] }).Client();

        Assert.Null(document.Number("position_discrepancies[0].broker_quantity"));
        Assert.Equal(24, document.Number("position_discrepancies[0].recorded_quantity"));
    }

    private static IEnumerable<string> Messages(JsonElement document) => document.At("warnings").EnumerateArray().Select(warning => warning.GetProperty("message").GetString()!);

    private static void AssertNull(JsonElement document, string path, string code)
    {
        Assert.Null(document.Number(path));
        Assert.True(document.Warns(code, path), $"{path} is null and no warning {code} says why.");
    }
}
