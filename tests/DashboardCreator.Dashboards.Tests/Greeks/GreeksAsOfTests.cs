using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using Xunit;

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

    private static (double?, string?, string?) Underlying(OptionsDraft draft)
    {
        var bolt = draft.Document().At("by_symbol").EnumerateArray().Single(group => group.Text("symbol") == "BOLT");
        return (bolt.Number("underlying_price"), bolt.Text("underlying_price_source"), bolt.Text("underlying_price_at"));
    }

    private static double? Beta(OptionsDraft draft) => draft.Document().At("by_symbol").EnumerateArray().Single(group => group.Text("symbol") == "ACME").Number("beta");

    private static OptionsDraft WithFriday(OptionsDraft draft, double growth) =>
        draft with { Bars = [.. draft.Bars.Select(symbol => (symbol.Symbol, Bars: (IReadOnlyList<Dashboards.Ports.DailyBar>)[.. symbol.Bars, new(Utc.Day(Friday), symbol.Bars[^1].Close * (symbol.Symbol == "SPY" ? 1.01 : growth))]))] };
}
