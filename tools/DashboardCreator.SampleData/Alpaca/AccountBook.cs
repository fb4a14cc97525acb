using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Signed units of an asset and the mean price of those that opened them.</summary>
internal sealed record Holding(Asset Asset, decimal Quantity, decimal AveragePrice)
{
    public decimal CostBasis => Quantity * AveragePrice * Asset.Multiplier;

    public decimal ValueAt(decimal price) => Quantity * price * Asset.Multiplier;

    public decimal Value(int session) => ValueAt(Asset.Close(session));
}

/// <summary>What a filled order moved.</summary>
internal sealed record Movement(Asset Asset, decimal Quantity, decimal Price, Moment On);

/// <summary>Cash and holdings of the account. Every order's amount is rounded to cents; there are no fees, dividends or interest.</summary>
internal sealed class AccountBook
{
    private readonly SortedDictionary<string, Holding> holdings = new(StringComparer.Ordinal);

    private readonly List<Movement> movements = [];

    public decimal Cash { get; private set; }

    public IReadOnlyCollection<Holding> Holdings => holdings.Values;

    public IReadOnlyList<Movement> Movements => movements;

    public decimal Quantity(string symbol) => holdings.TryGetValue(symbol, out var holding) ? holding.Quantity : 0;

    public decimal Equity(int session) => decimal.Round(Cash + holdings.Values.Sum(holding => holding.Value(session)), 2);

    public void Receive(decimal amount) => Cash += amount;

    public void Book(Movement movement)
    {
        movements.Add(movement);
        var held = holdings.GetValueOrDefault(movement.Asset.Symbol) ?? new Holding(movement.Asset, 0, 0);
        var quantity = held.Quantity + movement.Quantity;
        var opens = held.Quantity * movement.Quantity >= 0;
        var average = opens
            ? decimal.Round(((held.Quantity * held.AveragePrice) + (movement.Quantity * movement.Price)) / quantity, 6)
            : held.AveragePrice;

        if (quantity == 0) holdings.Remove(movement.Asset.Symbol);
        else holdings[movement.Asset.Symbol] = new Holding(movement.Asset, quantity, average);
        Cash -= decimal.Round(movement.Quantity * movement.Price * movement.Asset.Multiplier, 2);
    }

    public void Apply(Split split)
    {
        if (!holdings.TryGetValue(split.Symbol, out var held)) return;

        var average = decimal.Round(held.AveragePrice / split.Ratio, 6);
        holdings[split.Symbol] = held with { Quantity = held.Quantity * split.Ratio, AveragePrice = average };
    }
}
