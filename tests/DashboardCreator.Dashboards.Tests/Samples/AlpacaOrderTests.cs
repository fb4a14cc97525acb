using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class AlpacaOrderTests
{
    private static readonly Dictionary<string, (int Least, int Most, Func<JsonElement, bool> Is)> Traps = new()
    {
        ["filled"] = (180, 260, o => Status(o, "filled")),
        ["canceled"] = (30, 80, o => Status(o, "canceled")),
        ["expired"] = (30, 80, o => Status(o, "expired")),
        ["rejected"] = (5, 20, o => Status(o, "rejected") && o.Text("failed_at") is not null),
        ["replaced"] = (10, 40, o => Status(o, "replaced")),
        ["new"] = (6, 6, o => Status(o, "new")),
        ["accepted after the close"] = (2, 2, o => Status(o, "accepted") && o.Instant("submitted_at")!.Value.TimeOfDay > TimeSpan.FromHours(20)),
        ["held"] = (2, 2, o => Status(o, "held") && o.Text("order_class") == "bracket"),
        ["partially_filled"] = (2, 2, o => Status(o, "partially_filled") && o.Number("filled_qty") > 0 && o.IsNull("filled_at")),
        ["canceled after a partial fill"] = (6, 30, o => Status(o, "canceled") && o.Number("filled_qty") > 0),
        ["expired after a partial fill"] = (2, 20, o => Status(o, "expired") && o.Number("filled_qty") > 0),
        ["market"] = (80, 200, o => o.Text("type") == "market"),
        ["limit"] = (120, 240, o => o.Text("type") == "limit"),
        ["stop"] = (10, 60, o => o.Text("type") == "stop" && o.Text("stop_price") is not null),
        ["trailing stop"] = (5, 40, o => o.Text("type") == "trailing_stop" && o.Text("trail_percent") is not null && o.Text("hwm") is not null),
        ["stop limit"] = (5, 30, o => o.Text("type") == "stop_limit" && o.Text("stop_price") is not null && o.Text("limit_price") is not null),
        ["by notional"] = (50, 90, o => o.Text("notional") is not null && o.IsNull("qty")),
        ["nine decimals"] = (20, 90, o => o.Text("filled_qty")!.Length - o.Text("filled_qty")!.IndexOf('.') == 10 && o.Text("filled_qty")!.Contains('.')),
        ["nanoseconds"] = (20, 60, o => o.Text("filled_at")?.Length == 30),
        ["short sale"] = (2, 2, o => o.Text("position_intent") == "sell_to_open" && o.Text("symbol") == "PEP"),
        ["option"] = (5, 6, o => o.Text("asset_class") == "us_option"),
        ["spread without a symbol"] = (1, 1, o => o.Text("order_class") == "mleg" && o.Text("symbol")!.Length == 0 && o.Count("legs") == 2),
        ["sent days before it was struck"] = (10, 60, o => o.Instant("filled_at") - o.Instant("submitted_at") > TimeSpan.FromDays(1)),
    };

    public static TheoryData<string> Names => [.. Traps.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Orders_Trap_IsPresent(string trap)
    {
        Assert.InRange(AlpacaSample.Orders.Count(Traps[trap].Is), Traps[trap].Least, Traps[trap].Most);
    }

    [Fact]
    public void Orders_AllOfThem_AreNewestFirstWithOneIdEachAndNoneIsLate()
    {
        var sent = AlpacaSample.Orders.Select(order => order.Instant("submitted_at")!.Value).ToList();

        Assert.InRange(sent.Count, 350, 450);
        Assert.Equal(sent.OrderDescending(), sent);
        Assert.Equal(sent.Count, AlpacaSample.Orders.Select(order => order.Text("id")).Distinct().Count());
        Assert.All(AlpacaSample.Orders, order => Assert.InRange(order.Instant("updated_at")!.Value, order.Instant("submitted_at")!.Value, AlpacaSample.AsOf));
    }

    [Fact]
    public void Orders_Replaced_NameTheirSuccessorsWhichFilled()
    {
        var byId = AlpacaSample.Orders.ToDictionary(order => order.Text("id")!);

        Assert.All(AlpacaSample.Orders.Where(order => Status(order, "replaced")), order =>
        {
            var successor = byId[order.Text("replaced_by")!];
            Assert.Equal(order.Text("id"), successor.Text("replaces"));
            Assert.Equal("filled", successor.Text("status"));
            Assert.Equal(0, order.Number("filled_qty"));
        });
    }

    [Fact]
    public void Orders_FilledQuantities_FitTheirStatusAndTheirLimit()
    {
        Assert.All(AlpacaSample.Orders, order =>
        {
            var (filled, price) = (order.Number("filled_qty")!.Value, order.Number("filled_avg_price"));
            Assert.Equal(filled > 0, price is not null);
            if (Status(order, "filled") && order.Number("qty") is { } quantity) Assert.Equal(quantity, filled);
            if (!Status(order, "filled") && filled > 0) Assert.True(filled < order.Number("qty"), order.Text("id"));
            if (Status(order, "filled") != (order.Text("filled_at") is not null)) Assert.Fail(order.Text("id"));
            if (price is { } paid && order.Number("limit_price") is { } limit)
                Assert.True(order.Text("side") == "buy" ? paid <= limit : paid >= limit, order.Text("id"));
        });
    }

    [Fact]
    public void Orders_ByNotional_BoughtForThatAmount()
    {
        Assert.All(AlpacaSample.Orders.Where(order => order.Text("notional") is not null && Status(order, "filled")), order =>
            Assert.Equal(order.Number("notional")!.Value, order.Number("filled_qty")!.Value * order.Number("filled_avg_price")!.Value, 2));
    }

    private static bool Status(JsonElement order, string status) => order.Text("status") == status;
}
