using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Fund;

/// <summary>An account at the close of a session.</summary>
internal sealed record AccountEquity(decimal Capital, decimal Realized, decimal Unrealized, decimal MarginUsed, decimal Invested)
{
    public decimal Equity => Capital + Realized + Unrealized;

    public decimal Cash => Equity - Invested;

    public decimal MarginAvailable => Equity - MarginUsed;
}

/// <summary>What the accounts were truly worth: capital, exits so far, and open positions at the close.</summary>
internal sealed class EquityBook(IReadOnlyList<Position> positions)
{
    private readonly IReadOnlyList<Closing> closings = [.. positions.SelectMany(Closing.Of)];

    public AccountEquity At(AccountProfile account, int session)
    {
        var realized = closings.Where(closing => closing.Position.Strategy.Account == account.Id && closing.At.Session <= session).Sum(closing => closing.Net);
        var open = OpenAt(session).Where(held => held.Position.Strategy.Account == account.Id).ToList();

        return new AccountEquity(
            account.Capital,
            decimal.Round(realized, 2),
            decimal.Round(open.Sum(held => held.Unrealized), 2),
            decimal.Round(open.Sum(held => Math.Abs(held.Value) * MarginRate(held)), 2),
            decimal.Round(open.Where(held => held.Position.Booked.Type != "FOREX").Sum(held => held.Value), 2));
    }

    public IReadOnlyList<Held> OpenAt(int session) =>
    [
        .. positions.Where(position => position.IsOpenAfter(session)).Select(position => new Held(
            position,
            position.Quantity - Closing.Of(position).Where(closing => closing.At.Session <= session).Sum(closing => closing.Quantity),
            position.Booked.Close(session))),
    ];

    private static decimal MarginRate(Held held) => held.Position.Booked.Type switch
    {
        "FOREX" => 0.0333m,
        "OPTION" => 4,
        _ => 0.25m,
    };
}

/// <summary>What is left of a position, at a price.</summary>
internal sealed record Held(Position Position, decimal Quantity, decimal Price)
{
    public decimal Value => Position.Side * Quantity * Price;

    public decimal Unrealized => decimal.Round(Position.Side * (Price - Position.EntryPrice) * Quantity, 2);
}
