using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class TradeTests
{
    private static readonly SignalDraft Entry = SignalDraft.Trade(30, Utc.At("2026-03-03 15:00")) with { SignalId = "in", Key = 1, Exits = [2] };

    private static readonly SignalDraft Exit = new()
    {
        SignalId = "out", Key = 2, Action = "SELL", SignalType = "EXIT", ExecutionStatus = "FILLED", PositionStatus = "CLOSED", NetPnl = 30,
    };

    [Fact]
    public void Trades_EntryAndItsExit_AreOneTrade()
    {
        // The exit's document says CLOSED too, and carries the same money: counting both would count twice.
        var trade = Assert.Single(Book(Entry, Exit).Trades.ToArray());

        Assert.Equal((0, 1, 1, 30d), (trade.Entry, trade.Exit, trade.Exits, trade.Pnl));
    }

    [Theory]
    [InlineData("OPEN")]
    [InlineData("")]
    [InlineData(null)]
    public void Trades_EntryThatIsNotClosed_IsNone(string? positionStatus) =>
        Assert.Empty(Book(Entry with { PositionStatus = positionStatus }).Trades.ToArray());

    [Fact]
    public void Trades_EveryMarkOfAnExit_IsNoTrade()
    {
        var marks = new[]
        {
            Entry with { SignalType = "exit" },
            Entry with { SignalType = "SCALE_OUT" },
            Entry with { InferredType = "EXIT" },
            Entry with { InferredType = "Scale_Out" },
            Entry with { Action = "EXIT" },
            Entry with { NamesEntry = true },
        };

        Assert.All(marks, mark => Assert.Empty(Book(mark).Trades.ToArray()));
        Assert.Single(Book(Entry with { SignalType = "SCALE_IN" }).Trades.ToArray());
    }

    [Fact]
    public void Pnl_SeveralExits_IsTheirSumBecauseEachOverwroteTheEntrys()
    {
        var book = Book(
            Entry with { RealizedPnl = -5, Exits = [2, 3] }, Exit with { NetPnl = 30 }, Exit with { Key = 3, NetPnl = -5 });

        Assert.Equal(25, Assert.Single(book.Trades.ToArray()).Pnl);
        Assert.Equal(25, book[0].RealizedPnl);
    }

    [Fact]
    public void ExitPrice_SeveralExits_IsWeightedByTheirQuantities()
    {
        var book = Book(
            Entry with { Exits = [2, 3] }, Exit with { FilledQuantity = 30, FillPrice = 10 }, Exit with { Key = 3, FilledQuantity = 10, FillPrice = 14 });

        Assert.Equal(11, Assert.Single(book.Trades.ToArray()).ExitPrice); // (30 x 10 + 10 x 14) / 40
    }

    // (3 x 1041.79 + 2 x 1041.8) / 5 = 1041.794; in binary it comes out as 1041.7939999999999.
    [Fact]
    public void ExitPrice_OfPricesWithFewDigits_HasFewDigits()
    {
        var book = Book(
            Entry with { Exits = [2, 3] }, Exit with { FilledQuantity = 3, FillPrice = 1041.79 }, Exit with { Key = 3, FilledQuantity = 2, FillPrice = 1041.8 });

        Assert.Equal(1041.794, Assert.Single(book.Trades.ToArray()).ExitPrice);
    }

    [Fact]
    public void ExitPrice_AFillIsUnknown_IsUnknown()
    {
        var book = Book(Entry with { Exits = [2, 3] }, Exit with { FilledQuantity = 30, FillPrice = 10 }, Exit with { Key = 3 });

        Assert.Equal(double.NaN, Assert.Single(book.Trades.ToArray()).ExitPrice);
        Assert.Equal(double.NaN, Assert.Single(Book(Entry with { Exits = [9] }).Trades.ToArray()).ExitPrice);
    }

    [Fact]
    public void Notes_ProfitThatASumReplaced_IsCounted()
    {
        Assert.Equal(1, Book(Entry with { RealizedPnl = -5, Exits = [2, 3] }, Exit with { NetPnl = 30 }, Exit with { Key = 3, NetPnl = -5 }).Notes.ReplacedProfits);
        Assert.Equal(0, Book(Entry with { RealizedPnl = 25, Exits = [2, 3] }, Exit with { NetPnl = 30 }, Exit with { Key = 3, NetPnl = -5 }).Notes.ReplacedProfits);
        Assert.Equal(0, Book(Entry, Exit).Notes.ReplacedProfits);
    }

    [Fact]
    public void Pnl_OneOfSeveralExitsUnknown_IsTheEntrysOwn()
    {
        Assert.Equal(-5, Book(Entry with { RealizedPnl = -5, Exits = [2, 3] }, Exit).Trades[0].Pnl);
        Assert.Equal(-5, Book(Entry with { RealizedPnl = -5, Exits = [2, 3] }, Exit, Exit with { Key = 3, NetPnl = double.NaN }).Trades[0].Pnl);
    }

    [Fact]
    public void Pnl_TheSameExitNamedTwice_CountsOnce()
    {
        var trade = Book(Entry with { RealizedPnl = 30, Exits = [2, 2] }, Exit).Trades[0];

        Assert.Equal((1, 30d), (trade.Exits, trade.Pnl));
    }

    [Fact]
    public void Exit_WithoutAKey_IsNotJoinedToSomeSignalWithoutOne()
    {
        Assert.Equal(-1, Book(Entry with { Exits = [0] }, Exit with { Key = 0 }).Trades[0].Exit);
    }

    [Fact]
    public void Exit_StoredBeforeItsEntry_IsFound() => Assert.Equal(0, Book(Exit, Entry).Trades[0].Exit);

    [Theory]
    [InlineData("BUY", 40 - 3)]
    [InlineData("SELL", -40 - 3)]
    public void PnlFromExecutions_BothFilled_IsSideTimesDifferenceTimesSmallerQuantityLessCommissions(string side, double expected)
    {
        // (104 - 100) x min(10, 12) = 40, commissions 1 + 2.
        var fund = new FundDraft
        {
            Signals = [Entry with { Action = side }, Exit],
            Confirmations =
            [
                new ConfirmationDraft { SignalId = "in", Quantity = 10, Price = 100, Commission = 1 },
                new ConfirmationDraft { SignalId = "out", Quantity = 12, Price = 104, Commission = 2 },
            ],
        };

        Assert.Equal(expected, fund.Book().Trades[0].PnlFromExecutions);
    }

    [Fact]
    public void PnlFromExecutions_SourceWithoutConfirmations_UsesTheSignalsOwnExecutions()
    {
        var trade = Book(Entry with { FilledQuantity = 10, FillPrice = 100 }, Exit with { FilledQuantity = 10, FillPrice = 104 }).Trades[0];

        Assert.Equal(40, trade.PnlFromExecutions);
    }

    [Fact]
    public void PnlFromExecutions_OneSideNotConfirmed_IsUnknown()
    {
        var fund = new FundDraft
        {
            Signals = [Entry, Exit with { FilledQuantity = 10, FillPrice = 104 }],
            Confirmations = [new ConfirmationDraft { SignalId = "in" }],
        };

        Assert.True(double.IsNaN(fund.Book().Trades[0].PnlFromExecutions));
        Assert.True(double.IsNaN(Book(Entry with { Exits = [] }, Exit).Trades[0].PnlFromExecutions));
    }

    [Fact]
    public void BookedAt_FirstKnownOfClosedUpdatedFilled()
    {
        var (closed, updated, filled) = (Utc.At("2026-03-03 15:00"), Utc.At("2026-03-04 15:00"), Utc.At("2026-03-05 15:00"));

        Assert.Equal(closed.ToUnixTimeMilliseconds(), Book(Entry with { ClosedAt = closed, UpdatedAt = updated, FilledAt = filled })[0].BookedAt);
        Assert.Equal(updated.ToUnixTimeMilliseconds(), Book(Entry with { ClosedAt = null, UpdatedAt = updated, FilledAt = filled })[0].BookedAt);
        Assert.Equal(filled.ToUnixTimeMilliseconds(), Book(Entry with { ClosedAt = null, FilledAt = filled })[0].BookedAt);
        Assert.Equal(SignalRecord.NoInstant, Book(Entry with { ClosedAt = null })[0].BookedAt);
    }

    private static SignalBook Book(params SignalDraft[] signals) => new FundDraft { Signals = signals }.Book();
}
