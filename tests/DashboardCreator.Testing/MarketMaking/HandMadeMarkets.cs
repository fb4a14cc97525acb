using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using static DashboardCreator.Testing.MarketMaking.MarketItems;

namespace DashboardCreator.Testing.MarketMaking;

/// <summary>Four invented markets: one that turned short, a disabled one, one that never traded, and a position without a configuration.</summary>
public static class HandMadeMarkets
{
    public const string Turned = "KXRAIN-26FEB10-T1";
    public const string Disabled = "KXRAIN-26FEB10-T2";
    public const string Silent = "KXSNOW-26FEB11-A";
    public const string Stray = "KXHIGH-26FEB09-B50";

    public static MarketDraft Draft { get; } = new()
    {
        Configs =
        [
            Config(Turned, eventTicker: "KXRAIN-26FEB10"),
            Config(Silent),
            Config(Disabled, enabled: false),
        ],
        Positions = [Held(Turned, -15, 0.47m, 0.66895575m), Held(Disabled, 20, 0.30m, 1.25m), Held(Stray, 5, 0.60m, -0.02m)],
        Orders = new OrderBookState(
            [
                Order("o-1", Turned, 10, 0.42m, filled: 3),
                Order("o-2", Turned, 10, 0.44m, status: "cancelled"),
                Order("o-3", Turned, -10, 0.48m),
                Order("o-4", Stray, -5, 0.76m, status: "pending"),
                Order("o-5", Stray, 5, 0.60m, filled: 5, status: "resting"),
            ],
            Utc.At("2026-02-06 15:04:30")),
        Risk = new RiskState(-4.1m, false, null, Utc.At("2026-02-06 15:01:11"), Utc.At("2026-02-06 15:04:40")),
        Fills =
        [
            Fill("1", "2026-02-04 10:00", Turned, 10, 0.40m),
            Fill("2", "2026-02-05 15:05", Turned, -4, 0.50m), // 24 hours ago to the tick: not within the last 24 hours
            Fill("3", "2026-02-06 14:00", Turned, -21, 0.47m),
            Fill("4", "2026-02-06 00:00", Stray, 5, 0.60m, fees: 0.02m),
        ],
        Decisions =
        [
            Decision("2026-02-06 15:04:58.731", Turned, 0.42m, 0.49m, Bid(0.43m), Ask(0.48m)),
            Decision("2026-02-06 15:04:00", Turned, 0.10m, 0.90m),
            Decision("2026-02-06 15:03:00", Disabled, null, 0.05m),
            Decision("2026-02-06 15:04:50", Silent, 0, 0.02m, Bid(0.01m)),
            Decision("2026-02-04 12:00", Stray, 0.70m, 0.75m),
        ],
    };
}
