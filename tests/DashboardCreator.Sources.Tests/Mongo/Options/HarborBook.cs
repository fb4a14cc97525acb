using System.Globalization;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

/// <summary>What <see cref="HarborOptions"/> means, written down by hand; naive stamps are New York time.</summary>
internal static class HarborBook
{
    /// <summary>The zone of the stamps.</summary>
    public const string Zone = "America/New_York";

    private static readonly DateOnly March = new(2026, 3, 20);

    private static readonly StoredGreeks PutGreeks = new(-0.162, 0.0048, -0.121, 0.536, null);

    public static DateTimeOffset AsOf { get; } = At("2026-02-06T21:00:00Z");

    public static OptionsRecords Records { get; } = new()
    {
        Executions = [Condor, Vertical, OfRows],
        Snapshots = [ShortPut, LongCall, ShortCall],
        ExecutionSnapshots = [LongCall, OtherCall],
        Holdings =
        [
            new OptionHolding
            {
                ContractId = 744000001, Symbol = "IWM", Right = OptionRight.Call, Strike = 235, Expiry = March, Quantity = -2m, MarketPrice = 5.1m,
                MarketValue = -1020m, AverageCost = 612.5m, UnrealizedPnl = 205m, At = At("2026-02-06T14:31:00.774224Z"),
            },
            new OptionHolding
            {
                Symbol = "SPY", Right = OptionRight.Put, Strike = 640, Expiry = March, Quantity = -2m, At = At("2026-02-06T14:31:00Z"),
            },
        ],
        SnapshotsRead = 8,
        NewestRecordAt = At("2026-02-06T15:00:00Z"),
    };

    private static OptionExecution Condor => new()
    {
        Id = "condor-1", StrategyId = "418200113", Symbol = "SPY", StrategyType = "iron_condor", Status = "filled",
        EntryTime = At("2026-02-05T15:28:49.191222Z"), FillTime = At("2026-02-05T15:29:10Z"),
        EntryUnderlyingPrice = 688.4, RecordedPremium = 2.35m, RecordedMaxLoss = 765m,
        Legs =
        [
            new OptionLeg
            {
                Id = "l1", ContractId = 7439, Right = OptionRight.Put, Strike = 640, Expiry = March, IsBuy = false, Quantity = 2m, Status = "filled",
                FillPrice = 3.1m, FillTime = At("2026-02-05T15:29:10Z"), CurrentPremium = 3.1m, Greeks = PutGreeks,
            },
            new OptionLeg
            {
                Id = "l2", ContractId = 7440, Right = OptionRight.Put, Strike = 630, Expiry = March, IsBuy = true, Quantity = 2m, Status = "filled",
                ImpliedVolatility = 0.19, Greeks = new StoredGreeks(-0.12, 0.004, -0.1, 0.4, -0.05),
            },
        ],
    };

    private static OptionExecution Vertical => new()
    {
        Id = "vertical-1", StrategyId = "harbor-call-vertical", Symbol = "IWM", StrategyType = "vertical_spread", Status = "CLOSED",
        EntryTime = At("2026-01-20T15:00:00Z"), FillTime = At("2026-01-20T15:00:05Z"), CloseTime = At("2026-02-03T20:15:00Z"),
        EntryUnderlyingPrice = 231.5, RecordedPremium = -1.20m, RecordedMaxLoss = 120m, RecordedPnl = 84.5m,
        Legs =
        [
            new OptionLeg
            {
                ContractId = 744000001, Right = OptionRight.Call, Strike = 235, Expiry = March, IsBuy = true, Quantity = 1m, Status = "filled",
                FillPrice = 5.1m, ExitPrice = 6.2m, ImpliedVolatility = 0.21, Greeks = new StoredGreeks(0.4, 0, null, null, null),
            },
            new OptionLeg
            {
                ContractId = 744000002, Right = OptionRight.Call, Strike = 240, Expiry = March, IsBuy = false, Quantity = 1m, Status = "filled",
                FillPrice = 3.9m, ExitPrice = 0m,
            },
        ],
    };

    private static OptionExecution OfRows => new()
    {
        Id = "row-1", StrategyId = "12", Symbol = "GLD", StrategyType = "short_put", Status = "pending", EntryTime = At("2026-02-06T14:31:00Z"),
        Legs = [new OptionLeg { Right = OptionRight.Put, Strike = 210, Expiry = new DateOnly(2026, 2, 20), IsBuy = false, Quantity = 3m }],
    };

    private static OptionSnapshot ShortPut => new()
    {
        Symbol = "SPY", Strike = 640, Expiry = March, Right = OptionRight.Put, At = At("2026-02-05T19:21:18.282449Z"), Bid = 3.05m, Ask = 3.15m,
        Last = 3.11m, ImpliedVolatility = 0.183, VolatilityRange = (0.15, 0.201), Greeks = PutGreeks,
    };

    private static OptionSnapshot LongCall => new()
    {
        Symbol = "IWM", Strike = 235, Expiry = March, Right = OptionRight.Call, At = At("2026-02-06T15:00:00Z"), ExecutionId = "vertical-1",
        ContractId = 744000001, Mid = 6.1m, UnderlyingPrice = 233.25, VolatilityRange = (0.2, 0.22),
        Greeks = new StoredGreeks(0, 0.01, -0.02, 0.3, 0.08),
    };

    private static OptionSnapshot OtherCall => new()
    {
        Symbol = "IWM", Strike = 235, Expiry = March, Right = OptionRight.Call, At = At("2026-02-06T13:00:00Z"), ExecutionId = "other",
        ContractId = 744000001, Last = 6m, ImpliedVolatility = 0.2, VolatilityRange = (0.2, 0.22),
    };

    private static OptionSnapshot ShortCall => new()
    {
        Symbol = "IWM", Strike = 240, Expiry = March, Right = OptionRight.Call, At = At("2026-02-06T13:30:00Z"), ExecutionId = "other", Bid = 4.1m,
        Ask = 4.3m,
    };

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
