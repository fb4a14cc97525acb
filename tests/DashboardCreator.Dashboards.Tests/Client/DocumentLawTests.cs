using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Client;

/// <summary>What holds for every fund, believable or not.</summary>
public sealed partial class DocumentLawTests
{
    private static readonly string[] Senders = ["alpha", "beta", "gamma"];

    private static readonly string[] Dates = ["max_drawdown_peak", "max_drawdown_valley", "max_drawdown_recovery"];

    [Fact]
    public void Documents_OfAnyFund_HoldOnlyNumbersThatJsonHas() => Each(AnyFund.Wild, fund =>
    {
        var texts = Documents(fund).Select(document => Encoding.UTF8.GetString(document)).ToList();

        Assert.All(texts, text => Assert.DoesNotMatch(NoNumber(), text));
    });

    [Fact]
    public void Documents_OfAnyFund_GiveTheReasonOfEveryNull() => Each(AnyFund.Wild, fund =>
    {
        var client = fund.Client();
        Assert.All(["overview", "performance", "risk_metrics"], part => AssertExplained(client, part));
        Assert.All(SendersOf(fund), sender => AssertExplained(fund.Sender(sender), "performance"));
    });

    [Fact]
    public void Documents_OfTheSameFund_AreTheSameBytes() => Each(AnyFund.Believable, fund =>
    {
        Assert.Equal(fund.ClientBytes(), fund.ClientBytes());
        Assert.All(SendersOf(fund), sender => Assert.Equal(fund.SenderBytes(sender), fund.SenderBytes(sender)));
    });

    [Fact]
    public void Client_OrderOfHistoryAndAccountsOfOneBroker_DoesNotMatter() => Each(AnyFund.Believable, fund =>
    {
        var turned = fund with { Equity = [.. fund.Equity.Reverse()], Positions = [.. fund.Positions.Reverse()] };

        Assert.Equal(fund.ClientBytes(), turned.ClientBytes());
    });

    [Fact]
    public void Client_Brokers_AddUpToTheOverview() => Each(AnyFund.Believable, fund =>
    {
        var client = fund.Client();
        Assert.All([("equity", "total_equity"), ("cash", "total_cash"), ("margin_used", "total_margin_used"), ("unrealized_pnl", "total_unrealized_pnl"), ("realized_pnl", "total_realized_pnl")], pair =>
        {
            var parts = client.At("brokers").EnumerateArray().Select(broker => broker.GetProperty(pair.Item1).GetDecimal());
            Assert.Equal(client.At($"overview.{pair.Item2}").GetDecimal(), parts.Sum());
        });
    });

    [Fact]
    public void Sender_Outcomes_AddUpToAllSignals() => Each(AnyFund.Wild, fund => Assert.All(SendersOf(fund), sender =>
    {
        var performance = fund.Sender(sender).GetProperty("performance");
        string[] outcomes = ["signals_filled", "signals_zero_fill", "signals_rejected", "signals_cancelled", "signals_pending", "cancel_requests"];

        Assert.Equal(performance.Number("total_signals_sent"), outcomes.Sum(outcome => performance.Number(outcome)));
        Assert.Equal(performance.Number("number_of_trades"), performance.Number("winning_trades") + performance.Number("losing_trades") + performance.Number("breakeven_trades"));
    }));

    [Fact]
    public void Client_BookedCurve_EndsAtCapitalPlusBookedProfit() => Each(AnyFund.Believable, fund =>
    {
        var booked = fund with { Equity = [] };
        var curve = booked.Client().At("chart_data.equity_curve");
        if (curve.GetArrayLength() > 0)
        {
            var view = booked.View();
            var profit = view.Signals.Trades.ToArray().Where(trade => double.IsFinite(trade.Pnl)).Sum(trade => (decimal)trade.Pnl);
            Assert.Equal(Core(view.Totals.BaseCapital!.Value + profit), curve[curve.GetArrayLength() - 1][1].GetDecimal());
        }
    });

    [Fact]
    public void Client_DeepestPointOfTheChart_IsTheMaximumDrawdown() => Each(AnyFund.Believable, fund =>
    {
        var client = fund.Client();
        var chart = client.At("chart_data.drawdown_pct").EnumerateArray().Select(point => point[1].GetDouble()).ToList();
        if (client.Number("risk_metrics.max_drawdown") is { } deepest)
        {
            Assert.Equal(deepest, chart.Max(), 1e-9 * Math.Max(1, deepest));
            Assert.Equal(deepest, client.Number("performance.max_drawdown_pct"));
        }
    });

    [Fact]
    public void Client_AllMoneyTimesFour_LeavesEveryRatioAsItIs() => Each(AnyFund.Believable, fund =>
    {
        var (one, four) = (fund.Client(), Scaled(fund, 4).Client());
        string[] ratios =
        [
            "overview.total_pnl_pct", "overview.margin_utilization", "overview.margin_to_equity_pct", "performance.sharpe_ratio", "performance.volatility_pct",
            "performance.cagr_pct", "performance.mtd_return_pct", "risk_metrics.max_drawdown", "risk_metrics.portfolio_beta",
            "strategy_performance[0].pnl_pct", "strategy_performance[0].sharpe_ratio", "strategy_performance[0].win_rate",
        ];

        Assert.All(ratios, path => AssertClose(one.Number(path), four.Number(path), path));
        AssertClose(4 * one.Number("risk_metrics.var_95"), four.Number("risk_metrics.var_95"), "var_95", tolerance: 0.021);
    });

    [Fact]
    public void Sender_OneMoreExitDocument_NeverChangesProfit() => Each(AnyFund.Believable, fund =>
    {
        var exit = new SignalDraft { SignalId = "more", Key = 999, Strategy = "alpha", SignalType = "EXIT", ExecutionStatus = "FILLED", PositionStatus = "CLOSED", NetPnl = 777, RealizedPnl = 777 };
        var more = fund with { Signals = [.. fund.Signals, exit] };

        Assert.Equal(fund.Client().At("chart_data").GetRawText(), more.Client().At("chart_data").GetRawText());
        if (fund.View().Signals.FindSender("alpha") >= 0)
        {
            Assert.Equal(fund.Sender("alpha").Number("performance.total_pnl"), more.Sender("alpha").Number("performance.total_pnl"));
        }
    });

    private static void Each(Arbitrary<FundDraft> funds, Action<FundDraft> law) => Prop.ForAll(funds, law).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static IEnumerable<string> SendersOf(FundDraft fund)
    {
        var book = fund.Book();
        return Senders.Where(sender => book.FindSender(sender) >= 0);
    }

    private static IEnumerable<byte[]> Documents(FundDraft fund) => SendersOf(fund).Select(fund.SenderBytes).Append(fund.ClientBytes());

    private static void AssertExplained(JsonElement document, string part)
    {
        var reasons = document.At("warnings").EnumerateArray().Select(warning => warning.GetProperty("path").GetString()).ToHashSet();
        foreach (var field in document.GetProperty(part).EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.Null && !Dates.Contains(field.Name)))
        {
            Assert.True(reasons.Contains(part) || reasons.Contains($"{part}.{field.Name}"), $"{part}.{field.Name} is null, and nothing says why.");
        }
    }

    private static FundDraft Scaled(FundDraft fund, int k) => fund with
    {
        Accounts = [.. fund.Accounts.Select(account => account with
        {
            Equity = account.Equity * k, Cash = account.Cash * k, MarginUsed = account.MarginUsed * k, MarginAvailable = account.MarginAvailable * k,
            RealizedPnl = account.RealizedPnl * k, UnrealizedPnl = account.UnrealizedPnl * k,
        })],
        Equity = [.. fund.Equity.Select(point => point with { Equity = point.Equity * k })],
        Signals = [.. fund.Signals.Select(signal => signal with { RealizedPnl = signal.RealizedPnl * k, NetPnl = signal.NetPnl * k })],
    };

    private static decimal Core(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    private static void AssertClose(double? one, double? other, string path, double tolerance = 1e-9) => Assert.True(
        one is null ? other is null : other is not null && Math.Abs(one.Value - other.Value) <= tolerance * Math.Max(1, Math.Abs(one.Value)), $"{path}: {one} and {other}");

    [GeneratedRegex(@"NaN|Infinity|[:\[,]-0(\.0*)?(?=[,\]}])")]
    private static partial Regex NoNumber();
}
