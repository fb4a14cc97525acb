using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class ConfirmationTests
{
    private static readonly SignalDraft Filled = new() { SignalId = "s1", ExecutionStatus = "FILLED", FilledQuantity = 99, FillPrice = 1 };

    [Fact]
    public void Fill_SeveralConfirmations_AddsQuantitiesAndWeighsPrices()
    {
        // (10 x 100 + 30 x 104) / 40 = (1000 + 3120) / 40 = 103; they replace what the record itself says.
        var row = Row(Fill("e1", 10, 100), Fill("e2", 30, 104));

        Assert.Equal(40, row.FilledQuantity);
        Assert.Equal(103, row.FillPrice);
    }

    [Fact]
    public void Fill_NoConfirmation_IsTheEmbeddedExecutions()
    {
        var row = Row();

        Assert.Equal(99, row.FilledQuantity);
        Assert.Equal(1, row.FillPrice);
        Assert.True(double.IsNaN(row.Commission));
    }

    [Fact]
    public void Commission_SomeUnknown_IsTheSumOfTheKnown()
    {
        var row = Row(Fill("e1") with { Commission = 1.5 }, Fill("e2"), Fill("e3") with { Commission = 2 });

        Assert.Equal(3.5, row.Commission);
    }

    [Fact]
    public void Duplicate_SameOrderAndExecution_FirstStays()
    {
        var book = Book(Fill("e1", 10, 100), Fill("e1", 20, 200), Fill("e2", 5, 100));

        Assert.Equal(15, book[0].FilledQuantity);
        Assert.Equal(1, book.Notes.DuplicateConfirmations);
    }

    [Fact]
    public void Duplicate_SameExecutionOfAnotherOrder_IsNone()
    {
        var book = Book(
            new ConfirmationDraft { OrderId = "s1_LEG1_ORD", ExecutionId = "e1" }, new ConfirmationDraft { OrderId = "s1_LEG2_ORD", ExecutionId = "e1" });

        Assert.Equal(20, book[0].FilledQuantity);
        Assert.Equal(0, book.Notes.DuplicateConfirmations);
    }

    [Fact]
    public void Duplicate_WithoutExecutionIds_CannotBeTold()
    {
        Assert.Equal(20, Row(Fill(""), Fill("")).FilledQuantity);
    }

    [Theory]
    [InlineData("REJECTED", 10, 100)]
    [InlineData("Submitted", 10, 100)]
    public void Ignored_NoFill_IsCountedApart(string status, double quantity, double price)
    {
        var book = Book(Fill("e1", quantity, price) with { Status = status });

        Assert.Equal(99, book[0].FilledQuantity);
        Assert.Equal(1, book.Notes.OtherConfirmations);
    }

    [Theory]
    [InlineData(0, 100)]
    [InlineData(-5, 100)]
    [InlineData(double.NaN, 100)]
    [InlineData(double.PositiveInfinity, 100)]
    [InlineData(10, double.NaN)]
    [InlineData(10, double.NegativeInfinity)]
    public void Ignored_FillWithoutQuantityOrPrice_IsBroken(double quantity, double price)
    {
        var book = Book(Fill("e1", quantity, price));

        Assert.Equal(99, book[0].FilledQuantity);
        Assert.Equal(1, book.Notes.BrokenConfirmations);
    }

    [Theory]
    [InlineData("PARTIAL_FILL")]
    [InlineData("partially_filled")]
    [InlineData("Filled")]
    [InlineData("")]
    public void Fill_EveryWordForIt_Counts(string status) => Assert.Equal(10, Row(Fill("e1") with { Status = status }).FilledQuantity);

    [Fact]
    public void Orphan_OfNoSignal_IsCounted()
    {
        var book = Book(new ConfirmationDraft { SignalId = "other" }, new ConfirmationDraft { OrderId = "elsewhere_ORD" });

        Assert.Equal(2, book.Notes.OrphanConfirmations);
        Assert.Equal(99, book[0].FilledQuantity);
    }

    [Theory]
    [InlineData("s1_ORD")]
    [InlineData("s1_LEG0_ORD")]
    [InlineData("s1_LEG12_ORD")]
    [InlineData("s1")]
    public void Order_MadeFromTheSignalsId_IsItsOwn(string orderId) =>
        Assert.Equal(10, Row(new ConfirmationDraft { OrderId = orderId }).FilledQuantity);

    [Fact]
    public void Order_OfAnotherForm_IsFoundByTheEmbeddedExecution()
    {
        var fund = new FundDraft
        {
            Signals = [new SignalDraft { SignalId = "s1" }, new SignalDraft { SignalId = "s2", OrderId = "BROKER-77", ExecutionStatus = "FILLED" }],
            Confirmations = [new ConfirmationDraft { OrderId = "BROKER-77", Quantity = 7 }],
        };

        Assert.Equal(7, fund.Book()[1].FilledQuantity);
    }

    [Fact]
    public void SharedId_ConfirmationNamesTheStrategy_GoesToItsSignal()
    {
        var fund = new FundDraft
        {
            Signals = [new SignalDraft { SignalId = "s1", Strategy = "alpha" }, new SignalDraft { SignalId = "s1", Strategy = "beta" }],
            Confirmations = [new ConfirmationDraft { SignalId = "s1", Strategy = "beta", Quantity = 7 }, new ConfirmationDraft { SignalId = "s1", Quantity = 3 }],
        };
        var book = fund.Book();

        Assert.Equal(1, book.Notes.SharedSignalIds);
        Assert.Equal(7, book[1].FilledQuantity);
        Assert.Equal(3, book[0].FilledQuantity);
    }

    [Fact]
    public void FillTime_NotInTheRecord_IsTheLatestConfirmations()
    {
        var row = Row(Fill("e1") with { FilledAt = Utc.At("2026-03-02 14:31") }, Fill("e2") with { FilledAt = Utc.At("2026-03-02 14:35") }, Fill("e3"));

        Assert.Equal(Utc.At("2026-03-02 14:35").ToUnixTimeMilliseconds(), row.FilledAt);
    }

    [Fact]
    public void FillTime_InTheRecord_IsNotMoved()
    {
        var fund = new FundDraft
        {
            Signals = [Filled with { FilledAt = Utc.At("2026-03-02 14:30") }],
            Confirmations = [Fill("e1") with { FilledAt = Utc.At("2026-03-02 15:00") }],
        };

        Assert.Equal(Utc.At("2026-03-02 14:30").ToUnixTimeMilliseconds(), fund.Book()[0].FilledAt);
    }

    [Fact]
    public void Builder_NothingButConfirmations_CountsThemAsOrphans()
    {
        var book = new FundDraft { Confirmations = [new ConfirmationDraft { Status = "" }, new ConfirmationDraft()] }.Book();

        Assert.Equal(0, book.Count);
        Assert.Equal(2, book.Notes.OrphanConfirmations);
    }

    private static ConfirmationDraft Fill(string execution, double quantity = 10, double price = 100) =>
        new() { SignalId = "s1", ExecutionId = execution, Quantity = quantity, Price = price };

    private static SignalRow Row(params ConfirmationDraft[] confirmations) => Book(confirmations)[0];

    private static SignalBook Book(params ConfirmationDraft[] confirmations) => new FundDraft { Signals = [Filled], Confirmations = confirmations }.Book();
}
