using System.Globalization;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>What the samples' page tells of the market maker has the numbers that the files have.</summary>
public sealed class MakerWalkTests
{
    private static readonly string Page = File.ReadAllText(Repository.Path("samples", "README.md")).ReplaceLineEndings(" ");

    private static readonly MakerSample Sample = MakerSample.Prod;

    private static IReadOnlyList<MakerFillRow> Fills => [.. Sample.Fills.Where(fill => fill.Market == MakerSample.Walk)];

    [Fact]
    public void Page_EveryFillOfTheWalk_IsTold() => Assert.All(Fills, fill =>
    {
        Assert.Contains(Text($"| {fill.At:yyyy-MM-dd HH:mm} | {(fill.Signed > 0 ? "buys" : "sells")} {Math.Abs(fill.Signed):0} at {fill.Price:0.00} |"), Page, StringComparison.Ordinal);
        Assert.Contains(Text($"| {fill.Fees} |"), Page, StringComparison.Ordinal);
    });

    [Fact]
    public void Page_ProfitOfTheWalk_IsThatOfStateAndFills()
    {
        var day = Fills.Where(fill => fill.At >= MakerSample.Instant("2026-10-30T00:00:00Z")).ToList();
        var hours = Fills.Where(fill => fill.At > MakerSample.AsOf.AddHours(-24)).ToList();

        AssertTold($"is {Sample.Positions[MakerSample.Walk].N("realized_pnl")}, as the state says");
        AssertTold($"{day.Sum(Profit)} of it today, {hours.Sum(Profit)} in the last 24 hours");
        AssertTold($"rose by {hours.Sum(fill => fill.Signed):0} and {hours.Sum(fill => Math.Abs(fill.Signed)):0} contracts changed hands");
    }

    [Fact]
    public void Page_UnrealisedOfTheWalk_FollowsFromTheNewestBook()
    {
        var book = Sample.Newest(MakerSample.Walk);
        var (bid, ask) = (book.Number("order_book_snapshot.M.best_bid.N")!.Value, book.Number("order_book_snapshot.M.best_ask.N")!.Value);
        var own = Sample.Orders.Values.Where(order => order.S("market_id") == MakerSample.Walk && order.S("side") == "no").Min(order => order.N("price")!.Value);

        AssertTold($"The newest book is {bid:0.00} to {ask:0.00}.");
        AssertTold($"own ask of {own:0.00}");
        AssertTold($": {((bid - 0.52m) * 6) - (0.0175m * 6 * bid * (1 - bid)):0.00000}.");
        AssertTold($": {((own - 0.52m) * 6) - (0.0175m * 6 * own * (1 - own)):0.000000}.");
    }

    [Fact]
    public void Page_Counts_AreThoseOfTheFiles()
    {
        AssertTold($"{Sample.Fills.Count} fills since 2026-09-19 in {Sample.FillItems.Count} items ({OfDay(29)} yesterday, {OfDay(30)} today), {Sample.Decisions.Count:#,0} decisions and {Sample.Events.Count:#,0} events");
        AssertTold($"there are {Decided("2026-10-28"):#,0}, together");
        AssertTold($"later days have {Decided("2026-10-29")} and {Decided("2026-10-30")}");
    }

    [Fact]
    public void Page_EveryMarket_IsToldWithItsPosition() => Assert.All(Sample.Positions, position =>
    {
        var net = position.Value.N("net_yes_qty")!.Value;
        AssertTold($"| `{position.Key}` | {(net == 0 ? "flat" : net > 0 ? $"long {net}" : $"short {-net}")} |");
    });

    private static decimal Profit(MakerFillRow fill) => fill.Item.N("pnl_realized")!.Value;

    private static int OfDay(int day) => Sample.Fills.Count(fill => (fill.At.Month, fill.At.Day) == (10, day));

    private static int Decided(string day) => Sample.Decisions.Count(item => item.S("date") == day);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void AssertTold(FormattableString text) => Assert.Contains(Text(text), Page, StringComparison.Ordinal);
}
