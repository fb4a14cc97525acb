using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Collects trades, in any order; of two with the same order id the one added last stays.</summary>
public sealed class TradeBookBuilder
{
    private readonly List<TradeRecord> _rows = [];
    private readonly Dictionary<TextId, int> _byOrder = [];
    private readonly List<StrategyWeight[]> _mixes = [[]];
    private readonly Dictionary<string, int> _knownMixes = new(StringComparer.Ordinal);

    /// <summary>Words of ids, symbols and names.</summary>
    public TextTable Texts { get; } = new();

    /// <summary>The id of a mix of strategies; the same mix has the same id.</summary>
    /// <param name="weights">As stored; equal weights where none are. They are scaled to the sum 1 here.</param>
    /// <exception cref="ArgumentException">A weight is negative, or all are 0.</exception>
    public int AddMix(ReadOnlySpan<StrategyWeight> weights)
    {
        if (weights.IsEmpty)
        {
            return 0;
        }

        var sum = 0m;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight.Weight, nameof(weights));
            sum += weight.Weight;
        }

        ArgumentOutOfRangeException.ThrowIfZero(sum, nameof(weights));
        var key = string.Join('|', weights.ToArray().Select(weight => $"{weight.Strategy.Index}={weight.Weight}"));
        if (_knownMixes.TryGetValue(key, out var known))
        {
            return known;
        }

        _mixes.Add([.. weights.ToArray().Select(weight => weight with { Weight = weight.Weight / sum })]);
        return _knownMixes[key] = _mixes.Count - 1;
    }

    /// <summary>Adds a trade, or replaces the one with its order id.</summary>
    /// <returns>False when it replaced one.</returns>
    public bool Add(in TradeRecord trade)
    {
        if (_byOrder.TryGetValue(trade.OrderId, out var place))
        {
            _rows[place] = trade;
            return false;
        }

        _byOrder[trade.OrderId] = _rows.Count;
        _rows.Add(trade);
        return true;
    }

    /// <summary>The book so far; the builder can go on after it.</summary>
    public TradeBook Build() => new([.. _rows], Texts, [.. _mixes]);
}
