using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Signals;

/// <summary>The instants of one signal on its way: sent, received, decided, filled.</summary>
internal sealed record Clockwork(DateTimeOffset Sent, DateTimeOffset? Received, DateTimeOffset Created, DateTimeOffset Decided, DateTimeOffset Filled)
{
    public static Clockwork Draw(DateTimeOffset moment, Trap trap, Chance chance)
    {
        var sent = moment.AddSeconds(chance.Between(0, 40));
        var received = sent.AddMilliseconds(chance.Between(280, 3600));
        var decided = received.AddMilliseconds(chance.Between(350, 1500));
        var filled = decided.AddMilliseconds(Delay(trap, chance));
        var clock = new Clockwork(sent, received, received.AddMilliseconds(88), decided, filled);

        return trap switch
        {
            Trap.NegativeLag => clock with { Received = filled.AddMilliseconds(chance.Between(700, 4200)) },
            Trap.ReceiptMissing => clock with { Received = null },
            _ => clock,
        };
    }

    private static int Delay(Trap trap, Chance chance) => trap switch
    {
        Trap.SlowFill => chance.Between(120_000, 400_000),
        _ when chance.Happens(0.12) => chance.Between(8_000, 45_000),
        _ => chance.Between(600, 6_500),
    };
}
