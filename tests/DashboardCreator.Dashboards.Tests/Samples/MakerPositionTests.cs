using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>What the bot says it holds and earned follows from its fills, reckoned here lot by lot as one would on paper.</summary>
public sealed class MakerPositionTests
{
    [Fact]
    public void Prod_StoredPositions_FollowFromTheFillsButForTheSettledMarket()
    {
        var different = Compared(MakerSample.Prod);

        Assert.Equal([MakerSample.Settled], different);
        Assert.Equal(0, MakerSample.Prod.Positions[MakerSample.Settled].N("net_yes_qty"));
        Assert.Equal(14, Reckon(MakerSample.Prod, MakerSample.Settled).Net);
        Assert.InRange(MakerSample.Prod.Positions[MakerSample.Settled].N("realized_pnl")!.Value - Reckon(MakerSample.Prod, MakerSample.Settled).Realized, 2, 9);
    }

    [Fact]
    public void Demo_StoredPositions_FollowFromTheFills() => Assert.Empty(Compared(MakerSample.Demo));

    [Fact]
    public void Prod_SixFillsOfTheWalk_GiveWhatAPocketCalculatorGives()
    {
        // 10 at 0.40 and 10 at 0.50 cost 9.00; 25 sold at 0.60: 20 x 0.15 = 3.00 and 5 are short at 0.60; 2 bought at 0.56: 2 x 0.04 = 0.08;
        // 13 bought at 0.52: 3 x 0.08 = 0.24 and 10 are held at 0.52; 4 sold at 0.55: 4 x 0.03 = 0.12. Fees: 0.042 + 0.04375 + 0.105 + 0.008624 + 0.056784 + 0.017325.
        var position = MakerSample.Prod.Positions[MakerSample.Walk];

        Assert.Equal([10m, 10m, -25m, 2m, 13m, -4m], MakerSample.Prod.Fills.Where(fill => fill.Market == MakerSample.Walk).Select(fill => fill.Signed));
        Assert.Equal((6m, 0.52m, 3.44m - 0.273483m), (position.N("net_yes_qty"), position.N("avg_buy_price"), position.N("realized_pnl")));
    }

    private static IReadOnlyList<string> Compared(MakerSample sample)
    {
        Assert.InRange(sample.Positions.Count, 2, 20);
        return
        [
            .. sample.Positions.Keys.Union(sample.Fills.Select(fill => fill.Market)).Where(market =>
            {
                var (net, average, realized) = Reckon(sample, market);
                if (!sample.Positions.TryGetValue(market, out var stored)) return net != 0 || decimal.Round(realized, 2) != 0;

                var live = net switch { > 0 => stored.N("avg_buy_price"), < 0 => stored.N("avg_sell_price"), _ => null };
                return stored.N("net_yes_qty") != net || (net != 0 && Math.Abs(live!.Value - average) > 0.000001m)
                    || decimal.Round(stored.N("realized_pnl")!.Value, 2) != decimal.Round(realized, 2);
            }).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Cost carried as one sum: reducing takes the same share out of it, so that nothing here is written as the code under test is.</summary>
    private static (decimal Net, decimal Average, decimal Realized) Reckon(MakerSample sample, string market)
    {
        var (net, cost, realized) = (0m, 0m, 0m);
        foreach (var fill in sample.Fills.Where(fill => fill.Market == market))
        {
            realized -= fill.Fees;
            var left = fill.Signed;
            if (net * left < 0)
            {
                var closing = Math.Sign(left) * Math.Min(Math.Abs(left), Math.Abs(net));
                var released = cost * closing / -net;
                realized += (-closing * fill.Price) - released;
                (net, cost, left) = (net + closing, cost - released, left - closing);
            }

            (net, cost) = (net + left, cost + (left * fill.Price));
        }

        return (net, net == 0 ? 0 : cost / net, realized);
    }
}
