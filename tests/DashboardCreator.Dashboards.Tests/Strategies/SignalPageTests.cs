using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Strategies;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Strategies;

public sealed class SignalPageTests
{
    private static readonly DateTimeOffset Start = Utc.At("2026-03-02 14:30");

    private static readonly SignalFilter Everything = new(InstantRange.Always, [], []);

    private static readonly Gen<SignalDraft> AnySignal =
        from id in Gen.Elements<string?>("a", "b", "🦊", null)
        from minute in Gen.Choose(-1, 3)
        from key in Gen.Choose(0, 3)
        select new SignalDraft { SignalId = id, Key = (ulong)key, ReceivedAt = minute < 0 ? null : Start.AddMinutes(minute) };

    [Fact]
    public void Pages_OfAnySignals_AreTheWholeListOnce()
    {
        var any = (from signals in AnySignal.NonEmptyListOf() from limit in Gen.Choose(1, 7) select (signals, limit)).ToArbitrary();

        Prop.ForAll(any, item =>
        {
            var view = new FundDraft { Signals = [.. item.signals.Select((signal, i) => signal with { Quantity = i })] }.View();
            var expected = view.Signals.NewestFirst(0).ToArray().Select(row => view.Signals[row].Quantity);

            Assert.Equal(expected, Walk(view, item.limit).Select(signal => signal.QuantityRequested!.Value));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void NextPage_AfterNewerAndOlderSignalsCame_GoesOnWhereItWas()
    {
        var known = Enumerable.Range(0, 10).Select(i => Signal($"s{i}", i)).ToArray();
        var first = Page(View(known), 4, null);
        var later = View([Signal("newer", 60), .. known, Signal("older", -60), Signal("same minute", 9), new SignalDraft { SignalId = "never received" }]);
        var second = Page(later, 4, first.NextCursor);

        Assert.Equal(["s9", "s8", "s7", "s6"], first.Signals.Select(signal => signal.SignalId));
        Assert.Equal(["s5", "s4", "s3", "s2"], second.Signals.Select(signal => signal.SignalId));
        Assert.Equal(["s1", "s0", "older", "never received"], Page(later, 4, second.NextCursor).Signals.Select(signal => signal.SignalId));
    }

    [Fact]
    public void NextPage_TheSignalItStoodBehindIsGone_LosesNoOther()
    {
        var known = Enumerable.Range(0, 6).Select(i => Signal($"s{i}", i)).ToArray();
        var first = Page(View(known), 2, null);

        Assert.Equal(["s3", "s2"], Page(View([.. known.Where(signal => signal.SignalId != "s4")]), 2, first.NextCursor).Signals.Select(signal => signal.SignalId));
    }

    [Fact]
    public void Page_TheLast_HasNoCursorAndTellsHowManyMatch()
    {
        var view = View(Signal("a", 1), Signal("b", 2));

        Assert.Null(Page(view, 2, null).NextCursor);
        Assert.Equal(2, Page(view, 1, null).Matching);
        Assert.Empty(Page(View(), 5, null).Signals);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("MQ")]
    [InlineData("MXwxfDB8MXxh")]
    [InlineData("Mnx4fHl8eg")]
    public void Parse_MalformedCursor_IsNull(string text) => Assert.Null(SignalCursor.Parse(text));

    [Fact]
    public void Parse_HugeText_IsNull() => Assert.Null(SignalCursor.Parse(new string('A', 100_000)));

    [Fact]
    public void Parse_AnyText_NeverThrows() => Prop.ForAll<string?>(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var cursor = SignalCursor.Parse(text ?? "");
        Assert.True(cursor is null || SignalCursor.Parse(cursor.ToString()) == cursor);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cursor_OfAnySignalId_IsReadBack()
    {
        var cursor = new SignalCursor(-5, new(ulong.MaxValue, uint.MaxValue), 3, "a|b|🦊 \t\"");

        Assert.Equal(cursor, SignalCursor.Parse(cursor.ToString()));
        Assert.Equal(Uri.EscapeDataString(cursor.ToString()), cursor.ToString());
    }

    [Fact]
    public void Filter_StatusSymbolAndTime_AllHaveToMatch()
    {
        var view = View(
            Signal("1", 1) with { ExecutionStatus = "FILLED", Symbol = "ACME" },
            Signal("2", 2) with { ExecutionStatus = "REJECTED", Symbol = "ACME" },
            Signal("3", 3) with { ExecutionStatus = "Filled", Symbol = "XYZ" },
            Signal("4", 4) with { ExecutionStatus = "PARTIAL_FILL", Symbol = "acme" },
            new SignalDraft { SignalId = "5", ExecutionStatus = "FILLED" });

        Assert.Equal(["4", "1"], Ids(view, new SignalFilter(InstantRange.Always with { To = long.MaxValue - 1 }, ["filled", "PARTIAL_FILL"], ["Acme"])));
        Assert.Equal(["3", "2"], Ids(view, new SignalFilter(Minutes(2, 3), [], [])));
        Assert.Equal(["5"], Ids(view, new SignalFilter(InstantRange.Always, ["FILLED"], ["ACME"])).Except(["1"]));
        Assert.Empty(Ids(view, new SignalFilter(InstantRange.Always, ["UNHEARD OF"], [])));
    }

    [Fact]
    public void Filter_AnyRangeButAlways_LeavesOutWhatWasNeverReceived()
    {
        var view = View(new SignalDraft { SignalId = "never" }, Signal("once", 1));

        Assert.Equal(["once", "never"], Ids(view, Everything));
        Assert.Equal(["once"], Ids(view, new SignalFilter(new InstantRange(long.MinValue, Start.AddYears(1).ToUnixTimeMilliseconds()), [], [])));
    }

    private static SignalDraft Signal(string id, int minute) => new() { SignalId = id, ReceivedAt = Start.AddMinutes(minute), Key = (ulong)(1_000 + minute) };

    private static InstantRange Minutes(int from, int to) => new(Start.AddMinutes(from).ToUnixTimeMilliseconds(), Start.AddMinutes(to).ToUnixTimeMilliseconds());

    private static FundView View(params SignalDraft[] signals) =>
        new FundDraft { Strategies = [new Dashboards.Ports.Strategy { Id = "alpha", Name = "Alpha" }], Signals = signals }.View();

    private static IEnumerable<string?> Ids(FundView view, SignalFilter filter) => StrategyQueries.Signals(view, 0, filter, 100, null).Signals.Select(signal => signal.SignalId);

    private static SignalPage Page(FundView view, int limit, string? cursor) =>
        StrategyQueries.Signals(view, 0, Everything, limit, cursor is null ? null : SignalCursor.Parse(cursor)!);

    private static List<Dashboards.SignalSender.SenderSignal> Walk(FundView view, int limit)
    {
        var all = new List<Dashboards.SignalSender.SenderSignal>();
        string? cursor = null;
        do
        {
            var page = Page(view, limit, cursor);
            all.AddRange(page.Signals);
            cursor = page.NextCursor;
        }
        while (cursor is not null && all.Count < 1_000);

        return all;
    }
}
