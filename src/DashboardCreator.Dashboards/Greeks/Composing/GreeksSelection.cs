using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>The positions that one document speaks of.</summary>
internal sealed class GreeksSelection
{
    public GreeksSelection(GreeksView view, GreeksFilter filter)
    {
        View = view;
        Filter = filter;
        Covered = filter.IsPartial ? [.. view.Positions.Where(filter.Covers)] : view.Positions;
        Open = [.. Covered.Where(position => position.IsOpen)];
        Held = [.. Open.SelectMany(position => position.Held)];
        Closed = [.. Covered.Where(position => position.Status == PositionStatus.Closed)];
    }

    public GreeksView View { get; }

    public GreeksFilter Filter { get; }

    /// <summary>Whatever their status.</summary>
    public IReadOnlyList<OptionPosition> Covered { get; }

    public IReadOnlyList<OptionPosition> Open { get; }

    /// <summary>Legs of <see cref="Open"/> that count.</summary>
    public IReadOnlyList<PricedLeg> Held { get; }

    public IReadOnlyList<OptionPosition> Closed { get; }

    /// <summary>False where nobody told which executions there are.</summary>
    public bool IsKnown => View.Book.Records.ExecutionsKnown;

    /// <summary>The Greeks of positions together: null where none of several could be measured.</summary>
    public static GreekSums? Greeks(IReadOnlyList<OptionPosition> positions) =>
        positions.Count > 0 && positions.All(position => position.Greeks is null) ? null : GreekSums.Total(positions.Select(position => position.Greeks));

    /// <summary>A sum over positions: 0 for none, null where it is known of none of several.</summary>
    public static decimal? Sum(IReadOnlyCollection<OptionPosition> positions, Func<OptionPosition, decimal?> amount) =>
        positions.Count == 0 ? 0 : Money.SumOfKnown(positions.Select(amount));

    /// <summary>A sum over positions: 0 for none, null where it is unknown of one.</summary>
    public static double? SumOfAll(IEnumerable<OptionPosition> positions, Func<OptionPosition, double?> amount)
    {
        var sum = new Analytics.Statistics.CompensatedSum();
        foreach (var position in positions)
        {
            if (amount(position) is not { } known)
            {
                return null;
            }

            sum.Add(known);
        }

        return sum.Total;
    }

    /// <summary>A sum over positions: 0 for none, null where it is unknown of one.</summary>
    public static decimal? SumOfAll(IReadOnlyCollection<OptionPosition> positions, Func<OptionPosition, decimal?> amount) =>
        positions.Any(position => amount(position) is null) ? null : Sum(positions, amount);

    /// <summary>Delta in shares of the benchmark that move as much; null without a beta or a price.</summary>
    public double? BetaWeighted(OptionPosition position) =>
        position is { Greeks.Delta: var delta, Underlying.Price: var price, Symbol: { } symbol } && View.Betas.Of(symbol) is { } beta
            && View.Prices.Of(View.Options.Benchmark) is { } benchmark
            && (delta * price * beta / benchmark.Price) + 0.0 is var shares && double.IsFinite(shares)
            ? shares
            : null;
}
