using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>The reasons of nulls in lists and facts.</summary>
public sealed class PortfolioReasonTests
{
    private static readonly PortfolioDraft Draft = HandMadeAccount.Draft;

    [Theory]
    [InlineData("status")]
    [InlineData("currency")]
    public void AccountFact_Untold_HasAReason(string field)
    {
        var document = Draft.With(records => records with { Account = records.Account! with { Status = null, Currency = null } }).Document();

        Assert.Null(document.Text($"account.{field}"));
        Assert.True(document.Warns("missing_values", $"account.{field}"));
        Assert.False(Draft.Document().Warns("missing_values", $"account.{field}"));
    }

    [Fact]
    public void AccountAnswer_Missing_EveryNullOfTheAccountIsNamed()
    {
        var records = Draft.Accounts[0].Records;
        var document = (Draft with { Accounts = [("one", records), ("two", records with { Account = null, History = [], Positions = [], PositionsKnown = false })] }).Document();
        var nulls = document.At("accounts[1]").EnumerateObject().Where(field => field.Value.ValueKind == JsonValueKind.Null).Select(field => field.Name).ToList();

        Assert.Equal(["account_number", "status", "currency", "equity", "last_equity", "cash", "buying_power", "daily_pnl", "total_pnl", "positions"], nulls);
        Assert.All(nulls, field => Assert.Contains(document.At("warnings").EnumerateArray(), warning =>
            warning.Text("path") == $"accounts[].{field}" && warning.Text("message")!.Contains("two", StringComparison.Ordinal) && !warning.Text("message")!.Contains("one,", StringComparison.Ordinal)));
        Assert.DoesNotContain(Draft.Document().At("warnings").EnumerateArray(), warning => warning.Text("path")?.StartsWith("account", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void AccountAnswer_MissingOfTheOnlyAccount_NamesItsNumberToo() =>
        Assert.True(Draft.With(records => records with { Account = null }).Document().Warns("missing_values", "account.account_number"));

    [Fact]
    public void AccountStatus_OfAccountsThatDiffer_SaysSo()
    {
        var records = Draft.Accounts[0].Records;
        var document = (Draft with { Accounts = [("one", records), ("two", records with { Account = records.Account! with { Status = "INACTIVE" } })] }).Document();

        Assert.Null(document.Text("account.status"));
        Assert.True(document.Warns("inconsistent", "account.status"));
    }

    [Fact]
    public void Position_WithoutEntryPriceAndClass_NamesThem()
    {
        var document = Draft.With(records => records with { Positions = [new BrokerHolding { Symbol = "ZZZ", MarketValue = 1 }] }).Document();

        Assert.All(["avg_entry_price", "asset_class", "side"], field => Assert.True(document.Warns("missing_values", $"positions[].{field}")));
    }

    [Theory]
    [InlineData("short", null, "short")]
    [InlineData("long", null, "long")]
    [InlineData("long", -1, "short")] // the units are what the sums are made of
    [InlineData("flat", null, null)]
    public void Side_WithoutAQuantity_IsTheStatedOne(string stated, int? quantity, string? side)
    {
        var document = Draft.With(records => records with { Positions = [new BrokerHolding { Symbol = "ZZZ", Side = stated, Quantity = quantity }] }).Document();

        Assert.Equal(side, document.Text("positions[0].side"));
        Assert.Equal(side is null, document.Warns("missing_values", "positions[].side"));
    }

    [Theory]
    [InlineData("symbol")]
    [InlineData("side")]
    [InlineData("quantity")]
    [InlineData("type")]
    [InlineData("status")]
    [InlineData("submitted_at")]
    public void OrderFields_Null_AreCountedOncePerField(string field)
    {
        BrokerOrder[] orders = [new() { OrderId = "x", FilledQuantity = 0 }, new() { OrderId = "y", FilledQuantity = 0 }];
        var document = Draft.With(records => records with { Orders = orders }).Document();

        var warning = document.At("warnings").EnumerateArray().Single(warning => warning.Text("path") == $"orders.recent[].{field}");
        Assert.Equal("missing_values", warning.Text("code"));
        Assert.EndsWith(": 2.", warning.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public void RollingSharpe_OfReturnsThatDoNotVary_HasAReason()
    {
        var flat = AnyPortfolio.History([.. Enumerable.Repeat((0, 0), 65)], 100, withFlows: false);
        var document = Draft.With(flat).Document();

        Assert.Equal(3, document.At("charts.rolling_sharpe_63").EnumerateArray().Count(point => point[1].ValueKind == JsonValueKind.Null));
        Assert.True(document.Warns("zero_variance", "charts.rolling_sharpe_63"));
    }

    [Fact]
    public void Drawdown_StillOpen_SaysThatItHasNotRecovered()
    {
        var document = Draft.With(Stamps.Point("2026-03-04", 100), Stamps.Point("2026-03-05", 101), Stamps.Point("2026-03-06", 99)).Document();

        Assert.Null(document.Text("performance.max_drawdown_recovery"));
        Assert.True(document.Warns("insufficient_data", "performance.max_drawdown_recovery"));
        Assert.False(Draft.Document().Warns("insufficient_data", "performance.max_drawdown_recovery"));
    }
}
