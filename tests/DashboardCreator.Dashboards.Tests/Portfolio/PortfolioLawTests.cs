using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>What holds for every account, believable or not.</summary>
public sealed partial class PortfolioLawTests
{
    private static readonly string[] Ratios =
    [
        "cumulative_return_pct", "money_weighted_return_pct", "annual_return_pct", "annual_volatility_pct", "sharpe_ratio", "sortino_ratio", "calmar_ratio", "omega_ratio",
        "tail_ratio", "max_drawdown_pct", "current_drawdown_pct", "win_rate", "avg_win_pct", "avg_loss_pct", "best_day_pct", "worst_day_pct", "var_95_pct",
        "var_95_parametric_pct", "cvar_95_pct",
    ];

    private static readonly string[] Facts = ["account_number", "max_drawdown_peak", "max_drawdown_valley", "max_drawdown_recovery", "largest_position", "vix_label", "vix_date"];

    [Fact]
    public void Flows_WhateverTheyAre_ChangeNoReturn() => Prop.ForAll(AnyPortfolio.Days.ToArbitrary(), days =>
    {
        var quiet = HandMadeAccount.Draft.With(AnyPortfolio.History(days, 100_000, withFlows: false)).Document();
        var busy = HandMadeAccount.Draft.With(AnyPortfolio.History(days, 100_000, withFlows: true)).Document();

        Assert.All(Ratios.Where(ratio => ratio != "money_weighted_return_pct"), ratio => AssertClose(quiet, busy, $"performance.{ratio}"));
        AssertClose(quiet, busy, "benchmark.beta");
        AssertClose(quiet, busy, "monthly_returns[0].return_pct");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Deposit_AtFlatPrices_IsAReturnOfExactlyZero() => Each(AnyPortfolio.Believable, draft =>
    {
        var history = draft.Accounts[0].Records.History.Reverse().SkipWhile(point => point.Equity is null).Reverse().ToArray();
        if (history.Length < 2)
        {
            return;
        }

        var deposit = Stamps.Point("2026-03-09", history[^1].Equity + 12_345.67m, 12_345.67m);
        var later = draft with { AsOf = Utc.At("2026-03-09 21:30") };
        var (before, after) = (later.With(history).Document("a0"), later.With([.. history, deposit]).Document("a0"));

        Assert.Equal(
            [.. before.At("charts.daily_return_pct").EnumerateArray().Select(point => point.GetRawText()), """["2026-03-09",0]"""],
            after.At("charts.daily_return_pct").EnumerateArray().Select(point => point.GetRawText()));
        Assert.Equal(before.Number("performance.total_pnl"), after.Number("performance.total_pnl"));
        AssertClose(before, after, "performance.cumulative_return_pct");
    });

    [Fact]
    public void AllMoney_TimesFour_LeavesEveryRatioAsItIs() => Each(AnyPortfolio.Believable, draft =>
    {
        var (one, four) = (draft.Document(), (draft with { Accounts = [.. draft.Accounts.Select(account => (account.Name, Scaled(account.Records, 4)))] }).Document());

        Assert.All(Ratios, ratio => AssertClose(one, four, $"performance.{ratio}"));
        string[] others = ["benchmark.alpha", "benchmark.beta", "benchmark.information_ratio", "exposure.leverage", "exposure.net_leverage", "exposure.herfindahl", "periods[0].return_pct", "limits[1].utilisation_pct"];
        Assert.All(others, path => AssertClose(one, four, path));
        Assert.Equal(4 * one.Number("performance.total_pnl"), four.Number("performance.total_pnl"));
    });

    // Amounts far below a cent: any money that is rounded before it is divided shows at once.
    [Fact]
    public void AllMoney_InMillionths_LeavesEveryRatioOfTheBookAsItIs() => Each(AnyPortfolio.Believable, draft =>
    {
        var (one, tiny) = (draft.Document(), (draft with { Accounts = [.. draft.Accounts.Select(account => (account.Name, Scaled(account.Records, 0.000001m)))] }).Document());

        string[] ratios =
        [
            "exposure.leverage", "exposure.net_leverage", "exposure.max_position_concentration_pct", "exposure.max_share_of_gross_pct", "exposure.herfindahl",
            "limits[0].value", "limits[0].utilisation_pct", "limits[1].value", "positions[0].weight_pct", "positions[0].unrealized_pnl_pct",
            "position_totals.unrealized_pnl_pct", "performance.daily_return_pct",
        ];
        Assert.All(ratios, path => AssertClose(one, tiny, path, 1e-9));
        Assert.Equal(one.Text("exposure.leverage_level"), tiny.Text("exposure.leverage_level"));
    });

    [Fact]
    public void Months_CompoundToTheTotal_AndAddUpToIt() => Each(AnyPortfolio.Believable, draft =>
    {
        var document = draft.Document();
        var months = document.At("monthly_returns").EnumerateArray().ToList();
        if (months.Count == 0)
        {
            Assert.Equal(1, document.Number("performance.sessions"));
            return;
        }

        if (document.Number("performance.cumulative_return_pct") is { } total)
        {
            var growth = months.Aggregate(1.0, (product, month) => product * (1 + ((month.Number("return_pct") ?? 0) / 100)));
            Assert.Equal(1 + (total / 100), growth, 1e-9 * Math.Max(1, growth));
        }

        Assert.Equal(document.At("performance.total_pnl").GetDecimal(), months.Sum(month => month.At("pnl").GetDecimal()));
        Assert.Equal(document.At("performance.net_flows").GetDecimal(), months.Sum(month => month.At("net_flows").GetDecimal()));
        Assert.Equal(document.At("performance.end_equity").GetDecimal(), months[^1].At("end_equity").GetDecimal());
    });

    [Fact]
    public void EndEquity_IsStartAndFlowsAndProfit() => Each(AnyPortfolio.Believable, draft =>
    {
        var performance = draft.Document().GetProperty("performance");
        decimal Of(string name) => performance.GetProperty(name).GetDecimal();

        Assert.Equal(Of("end_equity"), Of("start_equity") + Of("net_flows") + Of("total_pnl"));
        Assert.Equal(Of("net_flows"), Of("deposits") - Of("withdrawals"));
    });

    [Fact]
    public void Parts_SumToTotals_ToTheCent() => Each(AnyPortfolio.Believable, draft =>
    {
        string[] sums =
        [
            "account.equity", "account.last_equity", "account.cash", "account.buying_power", "performance.total_pnl", "performance.daily_pnl", "performance.end_equity",
            "performance.total_deposits", "exposure.gross_exposure", "exposure.net_exposure", "position_totals.cost_basis", "position_totals.unrealized_pnl", "orders.total",
            "orders.buy_notional", "orders.sell_notional",
        ];
        var parts = draft.Accounts.Select(account => draft.Document(account.Name)).ToList();
        var all = draft.Document();

        Assert.All(sums, path => Assert.Equal(all.At(path).GetDecimal(), parts.Sum(part => part.At(path).GetDecimal())));
        Assert.Equal(all.At("account.equity").GetDecimal(), all.At("accounts").EnumerateArray().Sum(part => part.At("equity").GetDecimal()));
    });

    // The same strategy with one and with three times the money: together they earn what each earns.
    [Fact]
    public void Together_AccountsThatMoveAlike_HaveTheReturnOfEach() => Each(AnyPortfolio.Believable, draft =>
    {
        var records = draft.Accounts[0].Records;
        var one = (draft with { Accounts = [("one", records)] }).Document();
        var two = (draft with { Accounts = [("one", records), ("three", Scaled(records, 3))] }).Document("all");

        Assert.All(Ratios, ratio => AssertClose(one, two, $"performance.{ratio}"));
    });

    [Fact]
    public void Documents_OfAnyAccounts_HoldOnlyNumbersThatJsonHas() => Each(AnyPortfolio.Wild, draft =>
        Assert.DoesNotMatch(NoNumber(), Encoding.UTF8.GetString(draft.Bytes())));

    [Fact]
    public void Documents_OfAnyAccounts_GiveTheReasonOfEveryNull() => Each(AnyPortfolio.Wild, draft =>
    {
        var document = draft.Document();
        Assert.All(["account", "performance", "benchmark", "exposure", "position_totals", "market"], part => AssertExplained(document, part));
    });

    [Fact]
    public void Documents_OfTheSameAccounts_AreTheSameBytes() => Each(AnyPortfolio.Wild, draft => Assert.Equal(draft.Bytes(), draft.Bytes()));

    private static void Each(Arbitrary<PortfolioDraft> drafts, Action<PortfolioDraft> law) => Prop.ForAll(drafts, law).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static void AssertExplained(JsonElement document, string part)
    {
        var reasons = document.At("warnings").EnumerateArray().Select(warning => warning.GetProperty("path").GetString()).ToHashSet();
        foreach (var field in document.GetProperty(part).EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.Null && !Facts.Contains(field.Name)))
        {
            Assert.True(reasons.Contains(part) || reasons.Contains($"{part}.{field.Name}"), $"{part}.{field.Name} is null, and nothing says why.");
        }
    }

    private static void AssertClose(JsonElement one, JsonElement other, string path, double tolerance = 1e-7)
    {
        var (expected, actual) = (one.Number(path), other.Number(path));
        var alike = expected is { } known ? actual is { } told && Math.Abs(known - told) <= tolerance * Math.Max(1, Math.Abs(known)) : actual is null;
        Assert.True(alike, $"{path}: {expected:R} and {actual:R}");
    }

    private static BrokerRecords Scaled(BrokerRecords records, decimal k) => records with
    {
        Account = records.Account! with
        {
            Equity = records.Account.Equity * k, LastEquity = records.Account.LastEquity * k, Cash = records.Account.Cash * k, BuyingPower = records.Account.BuyingPower * k,
        },
        Positions = [.. records.Positions.Select(held => held with { MarketValue = held.MarketValue * k, CostBasis = held.CostBasis * k, UnrealizedPnl = held.UnrealizedPnl * k })],
        History = [.. records.History.Select(point => point with { Equity = point.Equity * k, Flow = point.Flow * k })],
    };

    [GeneratedRegex(@"NaN|Infinity|[:\[,]-0(\.0*)?(?=[,\]}])")]
    private static partial Regex NoNumber();
}
