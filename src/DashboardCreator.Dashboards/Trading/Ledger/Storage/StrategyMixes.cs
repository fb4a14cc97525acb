using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Every mix of strategies once: twelve bytes a strategy and twelve a mix, however many there are. It only grows, so that older books may read on.</summary>
internal sealed class StrategyMixes
{
    private readonly SegmentedList<decimal> _aside = new();
    private readonly SegmentedList<int> _ends = new();
    private readonly SegmentedList<int> _strategies = new();
    private readonly SegmentedList<PackedDecimal> _weights = new();
    private int[] _slots = new int[64];

    public StrategyMixes() => _ends.Add(0);

    /// <summary>Number of mixes, the empty one included.</summary>
    public int Count => _ends.Count;

    /// <param name="weights">Of the order stored; a strategy that is named twice counts once with both weights.</param>
    /// <returns>The id of the mix; 0 for none.</returns>
    public int Add(ReadOnlySpan<StrategyWeight> weights)
    {
        if (weights.IsEmpty)
        {
            return 0;
        }

        var distinct = Distinct(weights);
        var mask = _slots.Length - 1;
        var slot = (int)Hash(distinct) & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (Holds(_slots[slot], distinct))
            {
                return _slots[slot];
            }
        }

        foreach (var weight in distinct)
        {
            _strategies.Add(weight.Strategy.Index);
            _weights.Add(PackedDecimal.Pack(weight.Weight, _aside));
        }

        var mix = _ends.Add(_strategies.Count);
        _slots[slot] = mix;
        if (4L * mix > 3L * _slots.Length)
        {
            Grow();
        }

        return mix;
    }

    /// <summary>Number of strategies in a mix.</summary>
    public int SizeOf(int mix) => mix == 0 ? 0 : _ends[mix] - _ends[mix - 1];

    /// <summary>A strategy of a mix.</summary>
    public TextId Strategy(int mix, int index) => new(_strategies[_ends[mix - 1] + index]);

    /// <summary>The strategies of a mix with weights of the sum 1.</summary>
    public StrategyWeight[] Scaled(int mix)
    {
        var (stored, sum) = Stored(mix);
        for (var i = 0; i < stored.Length; i++) stored[i] = stored[i] with { Weight = sum == 1 ? stored[i].Weight : stored[i].Weight / sum };
        return stored;
    }

    /// <summary>The strategies of a mix with their weights as stored, and the sum of these.</summary>
    public (StrategyWeight[] Weights, decimal Sum) Stored(int mix)
    {
        var (stored, sum) = (new StrategyWeight[SizeOf(mix)], 0m);
        for (var i = 0; i < stored.Length; i++)
        {
            stored[i] = new StrategyWeight(Strategy(mix, i), _weights[_ends[mix - 1] + i].Number(_aside));
            sum += stored[i].Weight;
        }

        return (stored, sum);
    }

    private static StrategyWeight[] Distinct(ReadOnlySpan<StrategyWeight> weights)
    {
        var distinct = new List<StrategyWeight>(weights.Length);
        foreach (var weight in weights)
        {
            var same = distinct.FindIndex(other => other.Strategy == weight.Strategy);
            if (same < 0)
            {
                distinct.Add(weight);
            }
            else
            {
                distinct[same] = weight with { Weight = weight.Weight + distinct[same].Weight };
            }
        }

        return [.. distinct];
    }

    private bool Holds(int mix, StrategyWeight[] weights) => SizeOf(mix) == weights.Length && Stored(mix).Weights.AsSpan().SequenceEqual(weights);

    private static uint Hash(StrategyWeight[] weights)
    {
        var hash = 2166136261u;
        foreach (var weight in weights)
        {
            hash = (hash ^ (uint)weight.Strategy.Index) * 0x9E3779B1;
            hash = (hash ^ (uint)weight.Weight.GetHashCode()) * 0x85EBCA77;
        }

        return hash ^ (hash >> 15);
    }

    private void Grow()
    {
        var slots = new int[2 * _slots.Length];
        var mask = slots.Length - 1;
        for (var mix = 1; mix < _ends.Count; mix++)
        {
            var slot = (int)Hash(Stored(mix).Weights) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = mix;
        }

        _slots = slots;
    }
}
