using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using Xunit;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks;

/// <summary>An as-of instant in the past knows nothing of what came after it.</summary>
public sealed class GreeksAsOfTests
{
    private const string Friday = "2026-03-06";

    private static readonly OptionsDraft Past = HandMadeBook.Draft with { RequestedAt = Utc.At("2026-03-09 15:00") };

    // Friday, an hour before the close: prices and betas are those of Thursday, whatever Friday's bars say by now.
    [Fact]
    public void Bars_FinishedAfterTheInstant_AreNotThere()
    {
        Assert.Equal(WithFriday(Past, 1.1).Bytes("status=all"), WithFriday(Past, 1.3).Bytes("status=all"));
        Assert.Equal((49, "bar", "2026-03-05T21:00:00Z"), Underlying(WithFriday(Past with { Snapshots = [] }, 1.3)));
    }

    [Fact]
    public void Bars_OfASessionThatRunsNow_Count()
    {
        var draft = HandMadeBook.Draft with { Snapshots = [] };

        Assert.Equal((63.7, "bar", "2026-03-06T20:00:00Z"), Underlying(WithFriday(draft, 1.3))); // 49 x 1.3
        Assert.NotEqual(Beta(draft), Beta(WithFriday(draft, 1.3)));
    }

    // Friday, 20:00; the book was read on Monday, when the position had been closed with a profit of 500.
    [Theory]
    [InlineData("closed", "closed", "open")]
    [InlineData("FILLED", "filled", "open")]
    [InlineData(null, "expired", "open")]
    [InlineData("rolled", null, "open")]
    [InlineData("pending", "pending", "pending")]
    [InlineData("cancelled", "filled", "open")] // a part of it had traded
    public void Closing_AfterTheInstant_HasNotHappened(string? word, string? legWord, string status)
    {
        var document = ClosedAt("2026-03-06 20:00:01", word, legWord).Document("status=all");

        Assert.Equal((status, word, null), (document.Text("positions[0].status"), document.Text("positions[0].stored_status"), document.Text("positions[0].close_time")));
        Assert.Equal((0, 0, 0), (document.Number("totals.realized_pnl"), document.Number("totals.closed_positions"), document.At("realized_pnl_history").GetArrayLength()));
        Assert.Equal(status == "open" ? 100 : 0, document.Number("totals.unrealized_pnl")); // 100 x (4 - 3), whatever it was closed at
        Assert.True(document.Warns("inconsistent", "positions[].close_time"));
    }

    [Fact]
    public void Closing_OfAnOrderThatNeverTraded_LeavesItPending() =>
        Assert.Equal("pending", ClosedAt("2026-03-06 20:00:01", "cancelled", "cancelled", fill: null).Document("status=all").Text("positions[0].status"));

    [Fact]
    public void Closing_AtTheInstant_HasHappened()
    {
        var document = ClosedAt("2026-03-06 20:00", "closed", "closed").Document("status=all");

        Assert.Equal(("closed", 500), (document.Text("positions[0].status"), document.Number("totals.realized_pnl")));
        Assert.False(document.Warns("inconsistent", "positions[].close_time"));
    }

    private static OptionsDraft ClosedAt(string time, string? word, string? legWord, decimal? fill = 3)
    {
        var leg = Leg("C", 100, "2026-04-17", 1, fill) with { Status = legWord, ExitPrice = 8 };
        return OptionsDraft.Of([Closed("a", "ACME", time, 500, leg) with { Status = word }], Quote("ACME", "C", 100, "2026-04-17", 4, 4)) with { RequestedAt = Utc.At("2026-03-09 15:00") };
    }

    private static (double?, string?, string?) Underlying(OptionsDraft draft)
    {
        var bolt = draft.Document().At("by_symbol").EnumerateArray().Single(group => group.Text("symbol") == "BOLT");
        return (bolt.Number("underlying_price"), bolt.Text("underlying_price_source"), bolt.Text("underlying_price_at"));
    }

    private static double? Beta(OptionsDraft draft) => draft.Document().At("by_symbol").EnumerateArray().Single(group => group.Text("symbol") == "ACME").Number("beta");

    private static OptionsDraft WithFriday(OptionsDraft draft, double growth) =>
        draft with { Bars = [.. draft.Bars.Select(symbol => (symbol.Symbol, Bars: (IReadOnlyList<DailyBar>)[.. symbol.Bars, new(Utc.Day(Friday), symbol.Bars[^1].Close * (symbol.Symbol == "SPY" ? 1.01 : growth))]))] };
}
