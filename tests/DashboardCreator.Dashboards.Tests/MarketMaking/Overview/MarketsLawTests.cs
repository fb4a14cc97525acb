using System.Text;
using System.Text.Json;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Testing;
using DashboardCreator.Testing.MarketMaking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Overview;

/// <summary>What holds for every market maker.</summary>
public sealed class MarketsLawTests
{
    [Fact]
    public void Order_OfTheInput_ChangesNothing() => Each(AnyMarkets.Drafts, draft => Assert.Equal(
        Encoding.UTF8.GetString(draft.MarketsBytes()),
        Encoding.UTF8.GetString((draft with
        {
            Configs = [.. draft.Configs!.Reverse()],
            Positions = [.. draft.Positions!.Reverse()],
            Orders = draft.Orders! with { Orders = [.. draft.Orders.Orders.Reverse()] },
            Fills = [.. draft.Fills!.Reverse()],
            Decisions = [.. draft.Decisions!.Reverse()],
        }).MarketsBytes())));

    // Rows are rounded each for itself, the totals once: their difference is less than half a cent per row and for the total.
    [Fact]
    public void Totals_AreTheSumsOfTheRows() => Each(AnyMarkets.Consistent, draft =>
    {
        var document = draft.Markets();
        var rows = document.At("markets").EnumerateArray().ToList();
        Assert.All(
            [("realized_pnl", 0.005), ("pnl_24h", 0.005), ("unrealized_worst", 0.005), ("unrealized_best", 0.005), ("exposure_value", 0.005), ("replayed_realized_pnl", 0.005),
                ("exposure_contracts", 0), ("net_position", 0), ("filled_24h", 0), ("position_change_24h", 0)],
            field => Assert.Equal(rows.Sum(row => row.Number(field.Item1) ?? 0), document.Number($"totals.{field.Item1}") ?? 0, (field.Item2 * (rows.Count + 1)) + 1e-9));
    });

    [Fact]
    public void Totals_AreTheUnroundedSumsRoundedOnce() => Each(AnyMarkets.Drafts, draft =>
    {
        var view = new MarketsView(draft.Book());
        var totals = MarketsComposer.Compose(view, draft.Options).Totals;

        Assert.Equal(Once(view.Markets.Select(market => market.Realized)), totals.RealizedPnl);
        Assert.Equal(Once(view.Markets.Select(market => market.Worst)), totals.UnrealizedWorst);
        Assert.Equal(Once(view.Markets.Select(market => market.Best)), totals.UnrealizedBest);
        Assert.Equal(Once(view.Markets.Select(market => market.Value)), totals.ExposureValue);
    });

    [Fact]
    public void Exposure_OfEvents_AddsUpToTheTotals() => Each(AnyMarkets.Drafts, draft =>
    {
        var document = draft.Markets();
        var events = document.At("exposure_by_event").EnumerateArray().ToList();

        Assert.Equal(document.Number("totals.exposure_contracts") ?? 0, events.Sum(same => same.Number("contracts") ?? 0), 1e-9);
        Assert.Equal(document.Number("totals.exposure_value") ?? 0, events.Sum(same => same.Number("value") ?? 0), (0.005 * (events.Count + 1)) + 1e-9);
        Assert.Equal(document.Number("totals.markets"), events.Sum(same => same.At("markets").GetArrayLength()));
        Assert.Equal(events.Select(same => same.Text("event")).Order(StringComparer.Ordinal), events.Select(same => same.Text("event")));
    });

    [Fact]
    public void Replay_OfABotThatSawEveryFill_IsItsState() => Each(AnyMarkets.Consistent, draft =>
    {
        var book = draft.Book();
        Assert.DoesNotContain("inconsistent markets[].replayed_realized_pnl", draft.Markets().Reasons());
        Assert.All(book.Replays, replay =>
        {
            var (last, stored) = (replay.Value[^1], book.PositionOf(replay.Key)!);
            Assert.Equal((double)stored.RealizedPnl!.Value, (double)last.CumulativePnl, 1e-12);
            Assert.Equal((double)stored.NetYes!.Value, (double)last.After.Quantity, 1e-12);
        });
    });

    [Fact]
    public void Pnl_OfAllDays_EndsWhereTheReplayDoes() => Each(AnyMarkets.Drafts, draft =>
    {
        var document = draft.Markets();
        var days = document.At("pnl").EnumerateArray().ToList();

        Assert.Equal(document.Number("totals.replayed_realized_pnl"), days.Count == 0 ? 0 : days[^1].Number("cumulative"));
        Assert.Equal(document.Number("totals.pnl_today"), days.Count == 0 ? 0 : days[^1].Number("daily"));
        Assert.All(days.Skip(1).Zip(days), pair => Assert.Equal(
            1, DateOnly.Parse(pair.First.Text("date")!, null).DayNumber - DateOnly.Parse(pair.Second.Text("date")!, null).DayNumber));
    });

    [Fact]
    public void Best_IsNeverWorseThanWorst_WhereTheOwnQuoteIsInsideTheBook() => Each(AnyMarkets.Drafts, draft => Assert.All(
        new MarketsView(draft.Book()).Markets.Where(market => market is { Worst: not null, Best: not null } && market.Quotes is { OwnBid: var bid, OwnAsk: var ask, BestBid: var low, BestAsk: var high }
            && !(bid > high) && !(ask < low)),
        market => Assert.True(market.Best >= market.Worst - (0.0175m * market.Contracts / 4)))); // the fee differs by at most C x 0.0175 / 4

    [Fact]
    public void Document_OfAnyBooks_HasNoNumberThatIsNone() => Each(AnyMarkets.Drafts, draft => Assert.All(Numbers(draft.Markets()), number => Assert.True(double.IsFinite(number))));

    private static decimal? Once(IEnumerable<decimal?> parts)
    {
        var all = parts.ToList();
        return all.Count == 0 ? 0 : all.All(part => part is null) ? null : Math.Round(all.Sum(part => part ?? 0), 2, MidpointRounding.AwayFromZero);
    }

    private static IEnumerable<double> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Number => [element.GetDouble()],
        _ => [],
    };

    private static void Each(Arbitrary<MarketDraft> drafts, Action<MarketDraft> law) => Prop.ForAll(drafts, law).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
}
