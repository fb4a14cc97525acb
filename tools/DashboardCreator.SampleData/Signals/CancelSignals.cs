using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Signals;

/// <summary>Requests to cancel an order; answered with an action in place of a decision.</summary>
internal static class CancelSignals
{
    public static IEnumerable<Signal> All(Chance chance) => Enumerable.Range(0, 14).Select(n => One(n, chance));

    private static Signal One(int n, Chance chance)
    {
        var strategy = Strategies.All[n % 3];
        var moment = new Moment(chance.Between(240, Timeline.Last), chance.Between(5, 190));
        var clock = Clockwork.Draw(moment.Instant, Trap.None, chance);
        var found = n % 3 != 0;

        return new Signal
        {
            StrategyId = strategy.Id,
            Environment = strategy.Environment,
            MillisecondId = strategy.Milliseconds,
            Legs = [new(chance.One(strategy.Instruments), strategy.Id == Strategies.Forex.Id ? "FOREX" : "STOCK", "UNKNOWN", "UNKNOWN", 0, 0)],
            SignalType = "CANCEL",
            SentAt = clock.Sent,
            ReceivedAt = clock.Received,
            CreatedAt = clock.Created,
            Decision = new Decision(
                DecisionKind.Cancel, clock.Decided, found ? "CANCEL_SENT" : "CANCEL_NO_TARGET", found ? "Cancel sent for 1 order" : "No open order found to cancel"),
        };
    }
}
