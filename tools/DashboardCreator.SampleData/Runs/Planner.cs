using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Runs;

/// <summary>Turns target weights into amounts to buy and sell.</summary>
internal static class Planner
{
    /// <summary>Largest distance from a target that does not wake the planner, fraction of the portfolio.</summary>
    public const decimal Drift = 0.02m;

    private const decimal Tolerance = 0.004m;

    private const decimal MonthEndTolerance = 0.0008m;

    public static IReadOnlyList<PlanLine> Lines(
        int session, IReadOnlyDictionary<string, decimal> targets, LotBook lots, decimal portfolio, decimal cash, bool changed)
    {
        var lines = targets.Keys.Union(lots.Symbols).Order(StringComparer.Ordinal)
            .Select(symbol => Line(symbol, session, targets.GetValueOrDefault(symbol), lots.Held(symbol), portfolio)).ToList();
        if (!changed && !RunDays.IsMonthEnd(session) && lines.All(line => Gap(line, portfolio) < Drift)) return lines;

        var tolerance = RunDays.IsMonthEnd(session) ? MonthEndTolerance : Tolerance;
        var acting = lines.ConvertAll(line => Gap(line, portfolio) >= tolerance || line.TargetWeight == 0 ? Act(line) : line);
        return Afford(acting, cash);
    }

    private static PlanLine Line(string symbol, int session, decimal weight, decimal held, decimal portfolio)
    {
        var price = Market.Path(symbol).PriceAt(session, RunDays.Minute);
        return new PlanLine(symbol, decimal.Round(held * price, 2), weight, decimal.Round(weight * portfolio, 2), "HOLD", price);
    }

    private static decimal Gap(PlanLine line, decimal portfolio) => Math.Abs(line.TargetValue - line.CurrentValue) / portfolio;

    private static PlanLine Act(PlanLine line) => line with { Action = line.TargetValue > line.CurrentValue ? "BUY" : "SELL" };

    /// <summary>Sells what is above its target, however little, while the buys cost more than there is.</summary>
    private static List<PlanLine> Afford(List<PlanLine> lines, decimal cash)
    {
        while (cash - lines.Sum(line => line.TradeAmount) < 0)
        {
            var surplus = lines.Where(line => line.Action == "HOLD" && line.CurrentValue > line.TargetValue + 50)
                .MaxBy(line => line.CurrentValue - line.TargetValue);
            if (surplus is null) break;
            lines[lines.IndexOf(surplus)] = Act(surplus);
        }

        return lines;
    }
}
