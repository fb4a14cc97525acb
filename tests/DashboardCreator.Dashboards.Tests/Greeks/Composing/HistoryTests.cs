using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Options;
using DashboardCreator.Testing.Ports;
using Xunit;
using static DashboardCreator.Testing.Options.Contracts;

namespace DashboardCreator.Dashboards.Tests.Greeks.Composing;

/// <summary>Profit over time, from what the service saw and from what was closed.</summary>
public sealed class HistoryTests
{
    private const string April = "2026-04-17";

    // Open: bought at 3, last at 5, 200 of profit now. Closed: 100 on the 4th at noon in New York, -30 on the 6th.
    private static readonly OptionsDraft Draft = OptionsDraft.Of(
        [
            Open("held", "ACME", Leg("C", 100, April, 1, 3)),
            Closed("won", "ZED", "2026-03-04 17:00", 100),
            Closed("lost", "ACME", "2026-03-06 17:00", -30),
        ],
        Snapshot("ACME", "C", 100, April) with { Last = 5 }) with
    {
        History =
        [
            Day("2026-03-03", "2026-03-03 20:00", ("held", 10), ("won", 60)),
            Day("2026-03-04", "2026-03-04 16:00", ("held", 20), ("won", 90)), // seen an hour before the close of "won": it is in the 110
            Day("2026-03-05", "2026-03-05 20:00", ("held", 30)),
            Day("2026-03-06", "2026-03-06 15:00", ("held", 77_777)), // gives way to now
            Day("2026-03-09", "2026-03-09 15:00", ("held", 88_888)),
        ],
    };

    [Fact]
    public void PnlHistory_IsUnrealisedOfTheDayAndRealisedUpToItsMoment() =>
        Assert.Equal("""[["2026-03-03",70],["2026-03-04",110],["2026-03-05",130],["2026-03-06",270]]""", Draft.Document().At("pnl_history").GetRawText());

    [Fact]
    public void PnlHistory_LastPoint_IsTheTotal() => Assert.Equal(270, Draft.Document().Number("totals.total_pnl"));

    [Fact]
    public void PnlHistory_Filtered_IsOfThosePositionsAlone()
    {
        Assert.Equal("""[["2026-03-03",10],["2026-03-04",20],["2026-03-05",30],["2026-03-06",170]]""", Draft.Document("symbol=acme").At("pnl_history").GetRawText());
        Assert.Equal("""[["2026-03-03",60],["2026-03-04",90],["2026-03-05",100],["2026-03-06",100]]""", Draft.Document("symbol=ZED").At("pnl_history").GetRawText());
    }

    [Fact]
    public void RealizedHistory_AddsUpByClosingDayInNewYork()
    {
        Assert.Equal("""[["2026-03-04",100],["2026-03-06",70]]""", Draft.Document().At("realized_pnl_history").GetRawText());

        var late = OptionsDraft.Of([Closed("a", "ACME", "2026-03-05 04:59", 7)]);
        Assert.Equal("""[["2026-03-04",7]]""", late.Document().At("realized_pnl_history").GetRawText());
    }

    [Fact]
    public void RealizedPnl30Days_CountsNewYorkDates()
    {
        // 6 March less 30 days is 4 February: what was closed on the 5th counts, in New York.
        var draft = OptionsDraft.Of([Closed("a", "ACME", "2026-02-05 04:59", 1), Closed("b", "ACME", "2026-02-05 05:00", 2), Closed("c", "ACME", null, 4)]);

        Assert.Equal((2, 7), (draft.Document().Number("totals.realized_pnl_30d"), draft.Document().Number("totals.realized_pnl")));
        Assert.True(draft.Document().Warns("missing_values", "realized_pnl_history"));
    }

    [Fact]
    public void PositionHistory_IsTheLastSevenDaysThatSawIt()
    {
        var days = Enumerable.Range(0, 9).Select(i => Day(Utc.Day("2026-02-20").AddDays(i).ToString("yyyy-MM-dd"), "2026-02-20 20:00", ("held", i))).ToList();
        var document = (Draft with { History = days }).Document("status=all");

        Assert.Equal("""[["2026-02-23",3],["2026-02-24",4],["2026-02-25",5],["2026-02-26",6],["2026-02-27",7],["2026-02-28",8],["2026-03-06",200]]""", document.At("positions[0].pnl_history").GetRawText());
        Assert.Equal("[]", document.At("positions[1].pnl_history").GetRawText());
    }

    [Fact]
    public async Task Reading_RemembersTheDay_UnderItsSession()
    {
        var history = new InMemoryOptionsHistory();
        var weekend = Draft with { AsOf = Utc.At("2026-03-08 15:00") }; // Sunday: the prices are Friday's
        await weekend.Generator(new InMemoryOptionsSource { Records = weekend.Records }, weekend.BarSource(), history).GenerateAsync(null, weekend.Context, CancellationToken.None);

        var day = Assert.Single(await history.ReadAsync(CancellationToken.None));
        Assert.Equal((Utc.Day("2026-03-06"), weekend.AsOf, 200m), (day.Session, day.At, day.UnrealizedPnl));
        Assert.Equal([new OptionsDayPosition("held", 200)], day.Positions);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Reading_OfAnInventedOrUnknownBook_IsNotRemembered(bool known, bool sample)
    {
        var history = new InMemoryOptionsHistory();
        var draft = Draft with { ExecutionsKnown = known, Options = new() { IsSample = sample } };
        await draft.Generator(new InMemoryOptionsSource { Records = draft.Records }, draft.BarSource(), history).GenerateAsync(null, draft.Context, CancellationToken.None);

        Assert.Empty(await history.ReadAsync(CancellationToken.None));
    }

    [Fact]
    public void Sample_SaysThatItIsInvented() => Assert.True((Draft with { Options = new GreeksOptions { IsSample = true } }).Document().Warns("sample_data", null));

    private static OptionsDay Day(string session, string at, params (string Id, decimal Pnl)[] positions) =>
        new(Utc.Day(session), Utc.At(at), positions.Sum(position => position.Pnl), [.. positions.Select(position => new OptionsDayPosition(position.Id, position.Pnl))]);
}
