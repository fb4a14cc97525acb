using System.Text;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>The strategies of a trade: the stored weights where all of them can be read, else the names with equal weights.</summary>
internal static class StrategyMix
{
    public const string Weights = "strategy_weights";
    public const string Names = "strategy_names";

    /// <returns>The id of the mix in the book; 0 for a trade without strategies.</returns>
    public static int Of(ItemFields trade, TradeBookBuilder book)
    {
        var pairs = Pairs(trade);
        if (!IsReadable(pairs)) pairs = [.. trade.Texts(Names).Select(name => (name, (decimal?)1))];
        var shares = pairs.DistinctBy(pair => pair.Name).Select(pair => new StrategyWeight(Word(book, pair.Name), pair.Weight!.Value));
        return book.AddMix([.. shares]);
    }

    /// <summary>Neither a server nor a file keeps the order of a map's members: they are taken by name.</summary>
    private static List<(string Name, decimal? Weight)> Pairs(ItemFields trade)
    {
        if (trade.Map(Weights) is { } map) return Sorted(map.Names.Select(name => (name.Trim(), map.Number(name))));
        using var json = JsonText.Parse(trade.Stored(Weights));
        return json is null ? [] : Sorted(new JsonFields(json.RootElement).Properties().Select(property => (property.Name.Trim(), property.Value.Number())));
    }

    private static List<(string Name, decimal? Weight)> Sorted(IEnumerable<(string Name, decimal? Weight)> pairs) =>
        [.. pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal)];

    /// <summary>Weights of which one is missing, negative or nobody's, or of which all are 0, say nothing about shares.</summary>
    private static bool IsReadable(List<(string Name, decimal? Weight)> pairs) =>
        pairs.TrueForAll(pair => pair.Weight >= 0 && pair.Name.Length > 0)
        && pairs.Exists(pair => pair.Weight > 0)
        && pairs.DistinctBy(pair => pair.Name).Count() == pairs.Count;

    private static Dashboards.Signals.TextId Word(TradeBookBuilder book, string name) => book.Texts.Add(Encoding.UTF8.GetBytes(name));
}
