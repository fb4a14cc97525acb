using System.Runtime.InteropServices;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>The strategies of trades: the stored weights where all of them can be read, else the names with equal weights.</summary>
/// <param name="book">Takes the mixes.</param>
/// <param name="words">Takes the names.</param>
internal sealed class StrategyMix(TradeBookBuilder book, BookWords words)
{
    public const string Weights = "strategy_weights";
    public const string Names = "strategy_names";

    // Emptied for each trade: a ledger has a million of them.
    private readonly List<(string Name, decimal? Weight)> pairs = [];
    private readonly List<StrategyWeight> shares = [];

    /// <returns>The id of the mix in the book; 0 for a trade without strategies.</returns>
    public int Of(ItemFields trade)
    {
        pairs.Clear();
        ReadWeights(trade);
        if (!IsReadable())
        {
            pairs.Clear();
            ReadNames(trade);
        }

        shares.Clear();
        foreach (var (name, weight) in pairs) shares.Add(new StrategyWeight(words.Add(name), weight!.Value));
        return book.AddMix(CollectionsMarshal.AsSpan(shares));
    }

    /// <summary>Neither a server nor a file keeps the order of a map's members: they are taken by name.</summary>
    private void ReadWeights(ItemFields trade)
    {
        if (trade.Map(Weights) is { } map)
        {
            foreach (var name in map.Names) pairs.Add((name.Trim(), map.Number(name)));
        }
        else if (trade.Stored(Weights) is { } text)
        {
            using var json = JsonText.Parse(text);
            if (json is null) return;
            foreach (var (name, value) in new JsonFields(json.RootElement).Properties()) pairs.Add((name.Trim(), value.Number()));
        }

        pairs.Sort(static (one, other) => string.CompareOrdinal(one.Name, other.Name));
    }

    private void ReadNames(ItemFields trade)
    {
        foreach (var name in trade.Texts(Names))
        {
            if (!pairs.Exists(pair => pair.Name == name)) pairs.Add((name, 1));
        }
    }

    /// <summary>Weights of which one is missing, negative, nobody's or given twice, or of which all are 0, say nothing about shares.</summary>
    private bool IsReadable()
    {
        var hasShare = false;
        for (var at = 0; at < pairs.Count; at++)
        {
            var (name, weight) = pairs[at];
            if (weight is not { } known || known < 0 || name.Length == 0 || (at > 0 && name == pairs[at - 1].Name)) return false;
            hasShare |= known > 0;
        }

        return hasShare;
    }
}
