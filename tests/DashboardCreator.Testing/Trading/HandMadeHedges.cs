using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Trading;

/// <summary>Five invented hedges, three of them held, and the decisions about them.</summary>
public static class HandMadeHedges
{
    // 23:30 in New York on the 3rd.
    public static RunsDraft Draft { get; } = new()
    {
        AsOf = Utc.At("2026-02-04 04:30"),
        Snapshot = new AccountSnapshot { Equity = 50_000, EquityAt = Utc.At("2026-02-03 21:00"), Positions = [] },
        Hedges = new HedgeRecords
        {
            Positions =
            [
                Hedge("h-far", "2026-06-19", "tail_first", 10, 1_200.505m),
                Hedge("h-today", "2026-02-03", "smoothing", 2, 300) with { Status = "rolling", OptionType = "call" },
                Hedge("h-due", "2026-03-20", null, 3, 450.25m),
                Hedge("h-closed", "2026-03-20", "tail_first", 5, 99) with { Status = "closed" },
                Hedge("h-expired", "2026-02-02", "tail_first", 5, 99),
            ],
            History =
            [
                Decision("2026-02-03 15:00", "hedge_rolled", 300, 2) with
                {
                    HedgeId = "h-today", Underlying = "SPY", OptionSymbol = "SPY 2026-02-03 P400",
                },
                Decision("2025-02-04 04:59:59", "hedge_opened", 1_000, 9), // 3 February 2025 in New York: the same day last year
                Decision("2025-02-04 05:00", "hedge_opened", 450.255m, 3),
                Decision("2025-07-01 03:59:59", "hedge_opened", 600, 5), // still June in New York
                Decision("2025-07-01 04:00", "hedge_closed", 55, 5),
                Decision("2026-02-03 15:00", "evaluation_completed", null, null),
            ],
            Sources = [new SourceStatus("dynamodb/hedge-positions", SourceStatus.Ok, null, null, "hedges", 5)],
            NewestRecordAt = Utc.At("2026-02-03 15:00"),
        },
    };

    public static HedgePosition Hedge(string id, string expiration, string? template, decimal contracts, decimal premium) => new()
    {
        Id = id,
        Underlying = "SPY",
        OptionSymbol = $"SPY {expiration} P400",
        OptionType = "put",
        Strike = 400,
        Expiration = Utc.Day(expiration),
        Status = "active",
        RollState = "holding",
        Contracts = contracts,
        Premium = premium,
        Template = template,
        EntryPrice = 1.2345m,
        EntryAt = Utc.At("2026-01-05 15:00"),
    };

    public static HedgeDecision Decision(string at, string action, decimal? premium, decimal? contracts) => new(Utc.At(at), action, premium, contracts, $"{at}#{action}");
}
