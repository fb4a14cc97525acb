using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

public sealed class MarketFillCollectorTests
{
    private static readonly DateTimeOffset AsOf = TableFolder.AsOf;

    [Fact]
    public void Build_OneFillUnderTwoKeys_CountsOnce() =>
        Assert.Equal(["f-1"], Ids(MarketItems.Fill("1"), MarketItems.Fill("1").S("timestamp#order_id", "2026-02-20T10:11:13+00:00#o-1").S("date", "2026-02-19")));

    [Fact]
    public void Build_WithoutFillIds_SortKeysTellFillsApart() => Assert.Equal(
        2,
        Build(
            MarketItems.Fill("1").Without("fill_id"), MarketItems.Fill("1").Without("fill_id").S("date", "2026-02-19"),
            MarketItems.Fill("2").Without("fill_id")).Count);

    [Fact]
    public void Build_Ties_AreInTheOrderOfIds() =>
        Assert.Equal(["f-0", "f-1", "f-2"], Ids(MarketItems.Fill("2"), MarketItems.Fill("1"), MarketItems.Fill("0").S("fill_timestamp", "2026-02-20T10:11:12.131414")));

    [Fact]
    public void Build_LaterFill_WaitsForItsInstant()
    {
        var collector = Collect(MarketItems.Fill("1"), MarketItems.Fill("2").S("fill_timestamp", AsOf.AddSeconds(1).ToString("O")));
        Assert.Equal((1, AsOf.AddSeconds(1)), (collector.Build().Count, collector.NextChange));

        collector.Advance(AsOf.AddSeconds(1));

        Assert.Equal(2, collector.Build().Count);
        Assert.Null(collector.NextChange);
    }

    [Fact]
    public void Build_Expired_IsNotThere()
    {
        var end = AsOf.AddHours(1);
        var collector = Collect(MarketItems.Fill("1").N("ttl", AsOf.ToUnixTimeSeconds().ToString()), MarketItems.Fill("2").N("ttl", end.ToUnixTimeSeconds().ToString()));
        Assert.Equal(["f-2"], collector.Build().Select(fill => fill.FillId));
        Assert.Equal(end, collector.NextChange);

        collector.Advance(end);

        Assert.Empty(collector.Build());
    }

    [Fact]
    public void Take_ItemRewritten_ReplacesWhatItWas()
    {
        var collector = Collect(MarketItems.Fill("1"));
        var first = collector.Build();
        Assert.Same(first, collector.Take(MarketFillCollector.Fields, MarketItems.Fill("1")).Build());

        Assert.Equal(9m, Assert.Single(collector.Take(MarketFillCollector.Fields, MarketItems.Fill("1").N("fill_size", "9")).Build()).Size);
        Assert.Equal(22m, Assert.Single(first).Size);
    }

    [Fact]
    public void Advance_Backwards_IsTheCallersMistake() => Assert.Throws<ArgumentOutOfRangeException>(() => Collect().Advance(AsOf.AddTicks(-1)));

    [Fact]
    public void Take_AnyOrderAndAgain_ChangesNothing()
    {
        var item =
            from id in Gen.Choose(0, 5)
            from key in Gen.Choose(0, 3)
            from day in Gen.Choose(1, 2)
            from isNamed in Gen.Elements(true, false)
            select Item(id, key, day, isNamed);
        var law =
            from items in item.ListOf()
            from shuffled in Gen.Shuffle(items.Concat(items))
            select (Once: items, Twice: (IEnumerable<DraftItem>)shuffled);

        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(law.ToArbitrary(), drawn => Build([.. drawn.Once]).SequenceEqual(Build([.. drawn.Twice]))));
    }

    /// <summary>A table's key is there once: what stands under it follows from it.</summary>
    private static DraftItem Item(int id, int key, int day, bool isNamed)
    {
        var fill = MarketItems.Fill($"{id}").S("timestamp#order_id", $"2026-02-20T10:0{key}:00#o-{id}-{isNamed}").S("date", $"2026-02-0{day}").N("fill_size", $"{1 + key + day}");
        return isNamed ? fill.S("fill_timestamp", $"2026-02-20T10:0{id}:00") : fill.Without("fill_id", "fill_timestamp");
    }

    private static MarketFillCollector Collect(params DraftItem[] items) => new MarketFillCollector(AsOf).Take(MarketFillCollector.Fields, items);

    private static IReadOnlyList<MarketFill> Build(params DraftItem[] items) => Collect(items).Build();

    private static IEnumerable<string?> Ids(params DraftItem[] items) => Build(items).Select(fill => fill.FillId);
}
