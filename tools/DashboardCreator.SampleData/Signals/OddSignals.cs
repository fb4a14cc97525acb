using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Markets;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Signals;

/// <summary>Signals that never became a position.</summary>
internal sealed class OddSignals
{
    private static readonly string[] BrokerWords = ["Submitted", "PreSubmitted", "PendingSubmit", "Cancelled", "ApiCancelled", "Inactive", "Mixed"];

    private static readonly int FirstOfWatcher = Timeline.SessionFrom(new DateOnly(2025, 10, 1));

    private readonly Chance chance = Chance.For("odd signals");

    public IEnumerable<Signal> All() =>
    [
        .. Turned(90, (n, clock, quantity) => Refusals.Sentence(n, clock.Decided, quantity, Eras.Of(clock.Created))),
        .. Turned(35, (n, clock, quantity) => Refusals.Early(Refusals.Codes[n % Refusals.Codes.Count], clock.Decided, quantity)),
        .. Unregistered("GullBot", 7),
        .. Unregistered("lighthousefx", 3),
        .. Ended("REJECTED", 16, 0),
        .. Ended("CANCELLED", 8, 0),
        .. Ended("FILLED", 7, 1),
        .. BrokerWords.SelectMany(word => Ended(word, 2, 0, FirstOfWatcher)),
        .. Pending(),
        .. CancelSignals.All(chance),
    ];

    private IEnumerable<Signal> Turned(int count, Func<int, Clockwork, decimal, Decision> decide) =>
        Enumerable.Range(0, count).Select(n => Draw(Strategies.All[n * 7 % 5], AnyMoment(0), (clock, quantity) => decide(n, clock, quantity)));

    private IEnumerable<Signal> Unregistered(string sender, int count) =>
        Enumerable.Range(0, count).Select(_ => Draw(
            Strategies.Forex with { Id = sender, Environment = "staging" }, AnyMoment(0),
            (clock, quantity) => Refusals.Early("STRATEGY_NOT_FOUND", clock.Decided, quantity)));

    /// <summary>Approved, and then the broker had the last word; with <paramref name="fills"/> an empty fill.</summary>
    private IEnumerable<Signal> Ended(string status, int count, int fills, int firstSession = 0) =>
        Enumerable.Range(0, count).Select(n => Draw(Strategies.All[n % 4], AnyMoment(firstSession), Approve, status, fills));

    private IEnumerable<Signal> Pending() =>
        Enumerable.Range(0, 9).Select(n => Draw(Strategies.All[n % 4], n < 6 ? AnyMoment(Timeline.Last - 1) : AnyMoment(300), (_, _) => null));

    private static Decision Approve(Clockwork clock, decimal quantity)
    {
        var decision = Eras.Of(clock.Created) == Era.Watcher
            ? new Decision(DecisionKind.Sized, clock.Decided, "APPROVE", "Within allocation | ENTRY | Scaling: 1")
            : new Decision(DecisionKind.Old, clock.Decided, "APPROVED", "Within allocation");
        return decision with { Original = quantity, Final = quantity, AllocatedCapital = 600_000 };
    }

    private Moment AnyMoment(int firstSession) => new(chance.Between(firstSession, Timeline.Last), chance.Between(5, 190));

    private Signal Draw(
        StrategyProfile strategy, Moment moment, Func<Clockwork, decimal, Decision?> decide, string? status = null, int fills = 0)
    {
        var clock = Clockwork.Draw(moment.Instant, Trap.None, chance);
        var path = Market.Path(chance.One(strategy.Instruments));
        var price = moment.PriceOf(path);
        var quantity = Math.Max(1, decimal.Truncate(strategy.Notional.Least / (price * strategy.Lot))) * strategy.Lot;
        var buys = chance.Happens(0.6);

        return new Signal
        {
            StrategyId = strategy.Id,
            Environment = strategy.Environment,
            Account = strategy.Account,
            MillisecondId = strategy.Milliseconds,
            Legs = [new(path.Symbol, path.Type, buys ? "BUY" : "SELL", buys ? "LONG" : "SHORT", quantity, price)],
            SignalType = "ENTRY",
            SentAt = clock.Sent,
            ReceivedAt = clock.Received,
            CreatedAt = clock.Created,
            Decision = decide(clock, quantity),
            ExecutionStatus = status,
            Fills = fills == 0 ? [] : [new(0, 0, clock.Filled)],
        };
    }
}
