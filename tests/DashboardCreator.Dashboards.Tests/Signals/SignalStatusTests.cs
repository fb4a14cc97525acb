using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class SignalStatusTests
{
    [Theory]
    [InlineData("FILLED", SignalOutcome.Filled)]
    [InlineData("Filled", SignalOutcome.Filled)]
    [InlineData(" filled ", SignalOutcome.Filled)]
    [InlineData("PARTIAL_FILL", SignalOutcome.PartiallyFilled)]
    [InlineData("Partially_Filled", SignalOutcome.PartiallyFilled)]
    [InlineData("rejected", SignalOutcome.Rejected)]
    [InlineData("CANCELLED", SignalOutcome.Cancelled)]
    [InlineData("Canceled", SignalOutcome.Cancelled)]
    [InlineData("ApiCancelled", SignalOutcome.Cancelled)]
    [InlineData("Submitted", SignalOutcome.Pending)]
    [InlineData("PreSubmitted", SignalOutcome.Pending)]
    [InlineData("PENDING", SignalOutcome.Pending)]
    public void Outcome_OfAStatusWord_IgnoresCase(string word, SignalOutcome expected)
    {
        var row = Row(new SignalDraft { ExecutionStatus = word });

        Assert.Equal(expected, row.Outcome);
        Assert.Equal(expected, Row(new SignalDraft { EmbeddedStatus = word }).Outcome);
    }

    [Theory]
    [InlineData("REJECT")]
    [InlineData("REJECTED")]
    [InlineData("reject")]
    public void Outcome_RejectingDecisionWithoutStatus_IsRejected(string decision)
    {
        var book = Book(new SignalDraft { Decision = decision });

        Assert.Equal(SignalOutcome.Rejected, book[0].Outcome);
        Assert.Equal("REJECTED", book.Texts.Text(book[0].Status));
    }

    [Theory]
    [InlineData("APPROVE")]
    [InlineData("APPROVED")]
    [InlineData("RESIZE")]
    [InlineData("MODIFIED")]
    [InlineData("take")]
    public void Outcome_ApprovedWithoutExecution_IsPending(string decision)
    {
        var row = Row(new SignalDraft { Decision = decision });

        Assert.Equal(SignalOutcome.Pending, row.Outcome);
        Assert.True(row.Has(SignalTraits.Approved));
    }

    [Fact]
    public void Outcome_StatusBesideARejectingDecision_IsTheStatus()
    {
        Assert.Equal(SignalOutcome.Filled, Row(new SignalDraft { ExecutionStatus = "FILLED", Decision = "REJECTED" }).Outcome);
        Assert.Equal(SignalOutcome.Rejected, Row(new SignalDraft { ExecutionStatus = "REJECTED", EmbeddedStatus = "FILLED" }).Outcome);
    }

    [Fact]
    public void Outcome_EmptyStatus_FallsThroughToTheNextSource()
    {
        Assert.Equal(SignalOutcome.Filled, Row(new SignalDraft { ExecutionStatus = " ", EmbeddedStatus = "FILLED" }).Outcome);
        Assert.Equal(SignalOutcome.Pending, Row(new SignalDraft { ExecutionStatus = "" }).Outcome);
    }

    [Theory]
    [InlineData("CANCEL_SENT")]
    [InlineData("CANCEL_NO_TARGET")]
    public void Outcome_CancelSignal_IsARequestAndNoRejection(string action)
    {
        Assert.Equal(SignalOutcome.CancelRequest, Row(new SignalDraft { SignalType = "CANCEL", DecisionAction = action }).Outcome);
    }

    [Theory]
    [InlineData("FILLED", 0, SignalOutcome.ZeroFill)]
    [InlineData("PARTIAL_FILL", 0, SignalOutcome.ZeroFill)]
    [InlineData("FILLED", -3, SignalOutcome.ZeroFill)]
    [InlineData("FILLED", double.NaN, SignalOutcome.Filled)]
    [InlineData("FILLED", 0.5, SignalOutcome.Filled)]
    [InlineData("REJECTED", 0, SignalOutcome.Rejected)]
    public void Outcome_FillOfAQuantity_CountsUnlessItIsKnownToBeNothing(string status, double quantity, SignalOutcome expected)
    {
        var book = Book(new SignalDraft { ExecutionStatus = status, FilledQuantity = quantity });

        Assert.Equal(expected, book[0].Outcome);
        Assert.Equal(expected == SignalOutcome.ZeroFill ? "ZERO_FILL" : status, book.Texts.Text(book[0].Status));
    }

    [Fact]
    public void Outcome_ZeroInTheRecordAndAConfirmedFill_IsFilled()
    {
        var book = new FundDraft
        {
            Signals = [new SignalDraft { SignalId = "s1", EmbeddedStatus = "FILLED", FilledQuantity = 0 }],
            Confirmations = [new ConfirmationDraft { SignalId = "s1" }],
        }.Book();

        Assert.Equal(SignalOutcome.Filled, book[0].Outcome);
    }

    [Theory]
    [InlineData("BUY", "LONG", SignalSide.Buy)]
    [InlineData("buy", null, SignalSide.Buy)]
    [InlineData("SELL", "LONG", SignalSide.Sell)]
    [InlineData("ENTRY", "LONG", SignalSide.Buy)]
    [InlineData("ENTRY", "SHORT", SignalSide.Sell)]
    [InlineData("EXIT", "LONG", SignalSide.Sell)]
    [InlineData("EXIT", "SHORT", SignalSide.Buy)]
    [InlineData("UNKNOWN", "UNKNOWN", SignalSide.Unknown)]
    [InlineData(null, null, SignalSide.Unknown)]
    public void Side_OfActionAndDirection_IsTheOrders(string? action, string? direction, SignalSide expected) =>
        Assert.Equal(expected, Row(new SignalDraft { Action = action, Direction = direction }).Side);

    private static SignalRow Row(SignalDraft signal) => Book(signal)[0];

    private static SignalBook Book(SignalDraft signal) => new FundDraft { Signals = [signal] }.Book();
}
