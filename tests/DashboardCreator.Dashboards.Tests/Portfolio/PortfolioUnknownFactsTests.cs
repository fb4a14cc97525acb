using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>Positions and orders that the broker did not tell are unknown, and not none.</summary>
public sealed class PortfolioUnknownFactsTests
{
    private static readonly string[] Sums =
        ["positions", "market_value", "long_market_value", "short_market_value", "cost_basis", "unrealized_pnl", "unrealized_pnl_pct"];

    [Fact]
    public void Positions_Unknown_ExposureIsNull_NotZeroAndGreen()
    {
        var document = HandMadeAccount.Draft.With(Unknown).Document();

        Assert.All(document.At("exposure").EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
        Assert.All(Sums, sum => Assert.Null(document.Number($"position_totals.{sum}")));
        Assert.All(["exposure", "positions", "position_totals"], path => Assert.True(document.Warns("source_missing", path)));
        Assert.Equal((null, null), (document.Number("limits[0].value"), document.Number("accounts[0].positions")));
        Assert.True(document.Warns("insufficient_data", "limits"));
        Assert.Equal(JsonValueKind.Null, document.At("momentum[0].held").ValueKind);
        Assert.Equal(107_199.80, document.Number("account.equity"));
    }

    [Fact]
    public void Positions_UnknownBecauseTheBrokerDidNotAnswer_SaySo()
    {
        var failed = new SourceStatus("alpaca/positions", SourceStatus.Unavailable, null, "no answer", "positions");
        var document = HandMadeAccount.Draft.With(records => Unknown(records) with { Sources = [failed] }).Document();

        Assert.True(document.Warns("source_unavailable", "exposure"));
    }

    [Fact]
    public void Orders_Unknown_NotionalsAreNull_NotZero()
    {
        var document = HandMadeAccount.Draft.With(records => records with { Orders = [], OrdersKnown = false }).Document();

        Assert.All(["total", "buy_notional", "sell_notional"], field =>
        {
            Assert.Null(document.Number($"orders.{field}"));
            Assert.True(document.Warns("source_missing", $"orders.{field}"));
        });
    }

    // Leverage of the others alone would look like less risk than there is.
    [Fact]
    public void Together_OneUnknown_SumsOfPositionsAndOrdersAreNull()
    {
        var (known, draft) = (HandMadeAccount.Draft.Accounts[0].Records, HandMadeAccount.Draft);
        var document = (draft with { Accounts = [("one", known), ("two", Unknown(known) with { Orders = [], OrdersKnown = false })] }).Document();

        Assert.Equal((null, null, null), (document.Number("exposure.leverage"), document.Number("position_totals.market_value"), document.Number("orders.buy_notional")));
        Assert.Equal((3, null), (document.Number("accounts[0].positions"), document.Number("accounts[1].positions")));
        Assert.Equal(3, document.At("positions").GetArrayLength());
        Assert.True(document.Warns("source_missing", "exposure"));
    }

    private static BrokerRecords Unknown(BrokerRecords records) => records with { Positions = [], PositionsKnown = false };
}
