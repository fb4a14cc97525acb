using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>Held hedges and their sums.</summary>
internal static class PositionComposer
{
    public static IReadOnlyList<HedgingPosition> Positions(HedgingView view) => [.. view.Held.Select(Position)];

    public static HedgingTotals Totals(HedgingView view)
    {
        var held = view.Held;
        var days = held.Where(hedge => hedge.Dte is not null).Select(hedge => hedge.Dte!.Value).ToList();
        return new HedgingTotals
        {
            Positions = view.Records.PositionsKnown ? held.Count : null,
            Contracts = view.Records.PositionsKnown ? Contracts(held) : null,
            Premium = view.Records.PositionsKnown ? Premium(held) : null,
            AvgDte = days.Count > 0 ? days.Sum(day => (long)day) / (double)days.Count : null,
            ByTemplate =
            [
                .. held.GroupBy(hedge => hedge.Hedge.Template, StringComparer.Ordinal)
                    .OrderBy(same => same.Key is null)
                    .ThenBy(same => same.Key, StringComparer.Ordinal)
                    .Select(same => new HedgingTemplate(same.Key, same.Count(), Contracts([.. same]), Premium([.. same]))),
            ],
        };
    }

    private static decimal? Contracts(IReadOnlyList<HeldHedge> hedges) =>
        hedges.Count == 0 ? 0 : Money.Plain(Money.SumOfKnown(hedges.Select(hedge => hedge.Hedge.Contracts)));

    private static decimal? Premium(IReadOnlyList<HeldHedge> hedges) =>
        hedges.Count == 0 ? 0 : Money.Cents(Money.SumOfKnown(hedges.Select(hedge => hedge.Hedge.Premium)));

    private static HedgingPosition Position(HeldHedge held) => new()
    {
        HedgeId = held.Hedge.Id,
        Underlying = held.Hedge.Underlying,
        OptionSymbol = held.Hedge.OptionSymbol,
        OptionType = held.Hedge.OptionType,
        Status = held.Hedge.Status,
        Strike = Money.Plain(held.Hedge.Strike),
        Expiration = held.Hedge.Expiration,
        Dte = held.Dte,
        Contracts = Money.Plain(held.Hedge.Contracts),
        Premium = Money.Cents(Money.Believable(held.Hedge.Premium)),
        EntryPrice = Money.Plain(held.Hedge.EntryPrice),
        EntryAt = held.Hedge.EntryAt,
        RollStatus = held.RollStatus,
        RollDueOn = held.DueOn,
        DaysToRoll = held.Dte is { } days ? Math.Max(0, days - held.DueDays) : null,
        RollState = held.Hedge.RollState,
        Template = held.Hedge.Template,
    };
}
