using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>Balances, positions and filled orders of the sample account are one story.</summary>
public sealed class AlpacaAccountTests
{
    private static readonly List<JsonElement> Fills =
        [.. AlpacaSample.Orders.Where(order => order.Number("filled_qty") > 0).OrderBy(order => order.Instant("updated_at"))];

    [Fact]
    public void Equity_OfTheAccount_IsCashAndPositionsToTheCent()
    {
        var account = AlpacaSample.Account;
        var positions = AlpacaSample.Positions.Sum(position => position.Number("market_value")!.Value);

        Assert.Equal(account.Number("equity"), decimal.Round(account.Number("cash")!.Value + positions, 2));
        Assert.Equal(account.Number("portfolio_value"), account.Number("equity"));
        Assert.Equal(account.Number("equity"), AlpacaSample.Series("equity")[^1]);
        Assert.Equal(account.Number("last_equity"), AlpacaSample.Series("equity")[^2]);
    }

    [Fact]
    public void Cash_OfTheAccount_IsFlowsLessWhatTheFillsCost()
    {
        var flows = AlpacaSample.Series("cashflow.CSD").Concat(AlpacaSample.Series("cashflow.CSW")).Sum() ?? 0;
        var spent = Fills.Sum(order => decimal.Round(order.SignedFill() * order.Number("filled_avg_price")!.Value * order.Multiplier(), 2));

        Assert.Equal(AlpacaSample.Account.Number("cash"), flows - spent);
    }

    [Fact]
    public void Positions_AreWhatTheFilledOrdersAndTheSplitLeft()
    {
        var held = Fills
            .GroupBy(order => order.Text("symbol")!, order => order.SignedFill() * (IsBeforeSplit(order) ? AlpacaSample.SplitRatio : 1))
            .Select(symbol => (Symbol: symbol.Key, Quantity: symbol.Sum())).Where(symbol => symbol.Quantity != 0).OrderBy(symbol => symbol.Symbol, StringComparer.Ordinal);

        Assert.Equal(held, AlpacaSample.Positions.Select(position => (position.Text("symbol")!, position.Number("qty")!.Value)));
    }

    [Fact]
    public void AverageEntryPrices_AreTheMeansOfTheOpeningFills()
    {
        foreach (var position in AlpacaSample.Positions)
        {
            var (quantity, average) = (0m, 0m);
            foreach (var order in Fills.Where(order => order.Text("symbol") == position.Text("symbol")))
            {
                var ratio = IsBeforeSplit(order) ? AlpacaSample.SplitRatio : 1m;
                var (units, price) = (order.SignedFill() * ratio, order.Number("filled_avg_price")!.Value / ratio);
                if (quantity * units >= 0) average = ((quantity * average) + (units * price)) / (quantity + units);
                quantity += units;
            }

            Assert.InRange(position.Number("avg_entry_price")!.Value - average, -0.001m, 0.001m);
        }
    }

    [Fact]
    public void Positions_TheirFigures_FollowFromQuantityAndPrices()
    {
        Assert.All(AlpacaSample.Positions, position =>
        {
            var (quantity, price, multiplier) = (position.Number("qty")!.Value, position.Number("current_price")!.Value, position.Multiplier());
            var (value, cost) = (position.Number("market_value")!.Value, position.Number("cost_basis")!.Value);
            Assert.Equal(quantity * price * multiplier, value);
            Assert.Equal(quantity * position.Number("avg_entry_price")!.Value * multiplier, cost, 9);
            Assert.Equal(value - cost, position.Number("unrealized_pl")!.Value, 9);
            Assert.Equal((value - cost) / Math.Abs(cost), position.Number("unrealized_plpc")!.Value, 9);
            Assert.Equal((price / position.Number("lastday_price")!.Value) - 1, position.Number("change_today")!.Value, 9);
            Assert.Equal(quantity > 0 ? "long" : "short", position.Text("side"));
        });
    }

    [Fact]
    public void Positions_OneShortOneOptionFractionsAndPromisedUnits_ArePresent()
    {
        var positions = AlpacaSample.Positions;

        Assert.Equal(10, positions.Count);
        Assert.Equal("PEP", Assert.Single(positions, position => position.Number("qty") < 0).Text("symbol"));
        Assert.Equal("SPY261218P00690000", Assert.Single(positions, position => position.Text("asset_class") == "us_option").Text("symbol"));
        Assert.Equal(2, positions.Count(position => position.Number("qty")!.Value % 1 != 0));
        Assert.Equal(6, positions.Count(position => position.Number("qty_available") < position.Number("qty")));
    }

    [Fact]
    public void Account_NumbersAreTextOrNull_AndNothingOfItIsReal()
    {
        var account = AlpacaSample.Account;

        Assert.Equal("PA3SAMPLE0042", account.Text("account_number"));
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$", account.Text("id")!);
        Assert.Equal(2, new[] { "sma", "last_maintenance_margin" }.Where(name => account.IsNull(name)).Count());
        Assert.All(new[] { "equity", "last_equity", "cash", "buying_power" }, name => Assert.NotNull(account.Text(name)));
    }

    private static bool IsBeforeSplit(JsonElement order) =>
        order.Text("symbol") == AlpacaSample.SplitSymbol && order.Instant("updated_at") < AlpacaSample.SplitAt;
}
