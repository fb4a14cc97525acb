using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Testing.Funds;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class SignalBookLawTests
{
    private static readonly DateTimeOffset Start = Utc.At("2026-01-05 14:30");

    private static readonly Gen<SignalDraft> AnySignal =
        from id in Gen.Choose(0, 30)
        from key in Gen.Choose(1, 1_000_000)
        from strategy in Gen.Elements("alpha", "beta", "gamma")
        from status in Gen.Elements<string?>(null, "FILLED", "filled", "PARTIAL_FILL", "Partially_Filled", "REJECTED", "Cancelled", "", "Submitted")
        from embedded in Gen.Elements<string?>(null, "FILLED", "Rejected")
        from decision in Gen.Elements<string?>(null, "APPROVE", "reject", "REJECTED", "take")
        from position in Gen.Elements<string?>(null, "OPEN", "CLOSED", "closed")
        from type in Gen.Elements<string?>(null, "ENTRY", "EXIT", "SCALE_OUT")
        from minute in Gen.Choose(-1, 20)
        from filled in Gen.Elements(double.NaN, 0, 5, -1)
        from pnl in Gen.Elements(double.NaN, 0, 12.5, -7.25)
        from exits in Gen.Choose(1, 40).Select(exit => (ulong)exit).ListOf(2)
        select new SignalDraft
        {
            SignalId = id == 0 ? null : $"s{id}", Key = (ulong)(key % 97 == 0 ? key % 40 : key), Strategy = strategy, ExecutionStatus = status, EmbeddedStatus = embedded,
            Decision = decision, PositionStatus = position, SignalType = type, ReceivedAt = minute < 0 ? null : Start.AddMinutes(minute),
            FilledQuantity = filled, FillPrice = 10, RealizedPnl = pnl, NetPnl = pnl, Exits = key % 3 == 0 ? [.. exits] : [],
        };

    private static readonly Gen<ConfirmationDraft> AnyConfirmation =
        from id in Gen.Choose(1, 33)
        from form in Gen.Choose(0, 3)
        from execution in Gen.Choose(0, 12)
        from strategy in Gen.Elements("", "alpha", "beta", "delta")
        from status in Gen.Elements("FILLED", "partial_fill", "", "REJECTED")
        from quantity in Gen.Elements(double.NaN, 0, 1, 2.5, 40)
        from price in Gen.Elements(double.NaN, 99.5, 100, 1e-3)
        select new ConfirmationDraft
        {
            SignalId = form == 0 ? $"s{id}" : "", OrderId = form switch { 1 => $"s{id}_ORD", 2 => $"s{id}_LEG3_ORD", 3 => $"s{id}", _ => "" },
            ExecutionId = execution == 0 ? "" : $"e{execution}", Strategy = strategy, Status = status, Quantity = quantity, Price = price,
        };

    [Fact]
    public void Book_AnySignalsAndConfirmations_IsWhatTheNaiveOneSays()
    {
        var any = (from signals in AnySignal.ListOf() from confirmations in AnyConfirmation.ListOf() select (signals, confirmations)).ToArbitrary();

        Prop.ForAll(any, drafts => AssertSame(WithDistinctKeys(drafts.signals), [.. drafts.confirmations])).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Book_TwoHundredThousandSignals_IsWhatTheNaiveOneSays()
    {
        var random = new Random(20260302);
        var signals = new SignalDraft[200_000];
        for (var i = 0; i < signals.Length; i++)
        {
            signals[i] = new SignalDraft
            {
                SignalId = $"s{random.Next(180_000)}", Key = (ulong)i + 1, Strategy = $"strategy {random.Next(40)}",
                ExecutionStatus = (random.Next(5)) switch { 0 => "REJECTED", 1 => "PARTIAL_FILL", 2 => null, _ => "FILLED" },
                ReceivedAt = Start.AddSeconds(random.Next(50_000)), PositionStatus = random.Next(3) == 0 ? "CLOSED" : null, RealizedPnl = random.Next(-500, 500) / 4d,
            };
        }

        var confirmations = Enumerable.Range(0, 150_000).Select(_ => new ConfirmationDraft
        {
            OrderId = $"s{random.Next(181_000)}_ORD", ExecutionId = $"e{random.Next(4)}", Quantity = random.Next(0, 9), Price = 100 + (random.Next(64) / 8d),
        });

        AssertSame(signals, [.. confirmations]);
    }

    private static SignalDraft[] WithDistinctKeys(IEnumerable<SignalDraft> signals) => [.. signals.Select((signal, i) => signal with { Key = (ulong)i + 1 })];

    private static void AssertSame(SignalDraft[] signals, ConfirmationDraft[] confirmations)
    {
        var book = new FundDraft { Signals = signals, Confirmations = confirmations }.Book();
        var naive = new NaiveBook(signals, confirmations);

        Assert.Equal((naive.Duplicates, naive.Orphans), (book.Notes.DuplicateConfirmations, book.Notes.OrphanConfirmations));
        for (var row = 0; row < signals.Length; row++)
        {
            Assert.Equal(naive.Status(row), book.Texts.Text(book[row].Status));
            AssertClose(naive.Quantity(row), book[row].FilledQuantity);
            AssertClose(naive.Price(row), book[row].FillPrice);
        }

        Assert.All(book.Senders.Select((sender, index) => (sender, index)), item =>
            Assert.Equal(naive.NewestFirst(item.sender.Id), book.NewestFirst(item.index).ToArray()));
        Assert.Equal(naive.Trades(), book.Trades.ToArray().Select(trade => (trade.Entry, trade.Pnl)));
    }

    private static void AssertClose(double expected, double actual) =>
        Assert.True(double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(expected - actual) <= 1e-12 * Math.Abs(expected), $"{expected} and {actual}");
}
