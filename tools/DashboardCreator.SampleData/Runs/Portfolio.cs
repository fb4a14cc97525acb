using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Runs;

/// <summary>Signed shares and the mean price of those that opened them.</summary>
internal sealed record Stake(string Symbol, decimal Quantity, decimal AveragePrice)
{
    public decimal Cost => Quantity * AveragePrice;
}

/// <summary>Cash and shares at the broker, with their state after every session. There are no fees, dividends or interest.</summary>
internal sealed class Portfolio
{
    public static readonly IReadOnlyDictionary<DateOnly, decimal> Flows = new Dictionary<DateOnly, decimal>
    {
        [new(2026, 2, 2)] = 200_000, [new(2026, 5, 4)] = 40_000, [new(2026, 7, 15)] = -15_000, [new(2026, 9, 8)] = 25_000,
    };

    private readonly Dictionary<int, (decimal Cash, IReadOnlyList<Stake> Stakes)> closings = [];

    private readonly SortedDictionary<string, Stake> stakes = new(StringComparer.Ordinal);

    public decimal Cash { get; private set; }

    public static decimal FlowOn(int session) => Flows.GetValueOrDefault(Timeline.Sessions[session]);

    public void Open(int session) => Cash += FlowOn(session);

    public void Close(int session) => closings[session] = (Cash, [.. stakes.Values]);

    public IReadOnlyList<Stake> StakesAfter(int session) => closings[session].Stakes;

    public decimal CashAfter(int session) => closings[session].Cash;

    public decimal EquityAfter(int session) =>
        decimal.Round(CashAfter(session) + StakesAfter(session).Sum(stake => stake.Quantity * Market.Path(stake.Symbol).Close(session)), 2);

    public void Book(Fill fill)
    {
        Cash -= decimal.Round(fill.Sign * fill.Value, 2);
        var moved = fill.Sign * fill.Quantity;
        var held = stakes.GetValueOrDefault(fill.Symbol) ?? new Stake(fill.Symbol, 0, 0);
        var quantity = held.Quantity + moved;
        var average = held.Quantity * moved >= 0 ? decimal.Round((held.Cost + (moved * fill.Price)) / quantity, 6) : held.AveragePrice;

        if (quantity == 0) stakes.Remove(fill.Symbol);
        else stakes[fill.Symbol] = new Stake(fill.Symbol, quantity, average);
    }
}
