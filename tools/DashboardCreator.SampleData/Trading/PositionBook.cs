using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Fund;

namespace DashboardCreator.SampleData.Trading;

/// <summary>Every position of the two years, oldest first.</summary>
internal static class PositionBook
{
    public static IReadOnlyList<Position> Draw()
    {
        var positions = Strategies.Senders.SelectMany(Draw)
            .OrderBy(position => position.Entry)
            .ThenBy(position => position.Strategy.Id, StringComparer.Ordinal)
            .ThenBy(position => position.Tradable.Symbol, StringComparer.Ordinal)
            .ToList();
        TrapPlan.Plant(positions);
        return positions;
    }

    private static List<Position> Draw(StrategyProfile strategy)
    {
        var chance = Chance.For("positions " + strategy.Id);
        var draw = new PositionDraw(strategy, chance);
        var drawn = new List<Position>();

        while (drawn.Count < strategy.Trips)
        {
            var candidate = draw.Next();
            var kept = candidate.Exit is not { } exit || TradingYear.Keeps(Timeline.Sessions[exit.Session], strategy.Edge, candidate.Gross, chance);
            if (kept && !drawn.Any(other => Overlap(other, candidate))) drawn.Add(candidate);
        }

        return drawn;
    }

    /// <summary>A strategy holds an instrument once at a time.</summary>
    private static bool Overlap(Position one, Position other) =>
        one.Tradable.Symbol == other.Tradable.Symbol
        && one.Entry.CompareTo(other.Exit ?? End) <= 0
        && other.Entry.CompareTo(one.Exit ?? End) <= 0;

    private static Moment End => new(int.MaxValue, 0);
}
