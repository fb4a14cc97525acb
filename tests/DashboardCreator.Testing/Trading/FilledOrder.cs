using System.Text;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Trading;

/// <summary>A trade as a test writes it.</summary>
/// <param name="Order">The order's id.</param>
/// <param name="Correlation">The run's.</param>
/// <param name="Symbol">Upper case.</param>
/// <param name="Quantity">Negative for a sale.</param>
/// <param name="Price">Per share.</param>
/// <param name="At">As <see cref="Utc.At"/> takes it.</param>
public sealed record FilledOrder(string Order, string Correlation, string Symbol, decimal Quantity, decimal Price, string At)
{
    /// <summary>Names and weights.</summary>
    public IReadOnlyList<(string Name, decimal Weight)> Strategies { get; init; } = [];

    public string? OrderType { get; init; } = "MARKET";

    public decimal? Expected { get; init; }

    /// <summary>A ledger of such trades.</summary>
    public static TradeBook Book(params IEnumerable<FilledOrder> orders)
    {
        var builder = new TradeBookBuilder();
        foreach (var order in orders)
        {
            builder.Add(order.Record(builder));
        }

        return builder.Build();
    }

    private TradeRecord Record(TradeBookBuilder builder)
    {
        var texts = builder.Texts;
        return new TradeRecord
        {
            OrderId = Word(texts, Order),
            CorrelationId = Word(texts, Correlation),
            Symbol = Word(texts, Symbol),
            OrderType = OrderType is null ? TextId.None : Word(texts, OrderType),
            Mix = builder.AddMix([.. Strategies.Select(strategy => new StrategyWeight(Word(texts, strategy.Name), strategy.Weight))]),
            IsBuy = Quantity > 0,
            At = Utc.At(At),
            Quantity = Math.Abs(Quantity),
            Price = Price,
            ExpectedPrice = Expected,
        };
    }

    private static TextId Word(TextTable texts, string text) => texts.Add(Encoding.UTF8.GetBytes(text));
}
