using System.Text;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Testing.Trading;

/// <summary>A filled order as a test writes it down.</summary>
public sealed record DraftFill(string OrderId, DateTimeOffset At, string Symbol, bool IsBuy, decimal Quantity, decimal Price)
{
    /// <summary>Names and stored weights.</summary>
    public IReadOnlyList<(string Name, decimal Weight)> Strategies { get; init; } = [];

    public string? CorrelationId { get; init; }

    public string? OrderType { get; init; }

    public decimal? ExpectedPrice { get; init; }

    public decimal? SlippageBps { get; init; }

    /// <summary>Adds it to a book.</summary>
    public bool AddTo(TradeBookBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new TradeRecord
        {
            OrderId = Word(builder, OrderId),
            CorrelationId = Word(builder, CorrelationId),
            OrderType = Word(builder, OrderType),
            Symbol = Word(builder, Symbol),
            Mix = builder.AddMix([.. Strategies.Select(strategy => new StrategyWeight(Word(builder, strategy.Name), strategy.Weight))]),
            IsBuy = IsBuy,
            At = At,
            Quantity = Quantity,
            Price = Price,
            ExpectedPrice = ExpectedPrice,
            SlippageBps = SlippageBps,
        });
    }

    private static TextId Word(TradeBookBuilder builder, string? text) => text is null ? TextId.None : builder.Texts.Add(Encoding.UTF8.GetBytes(text));
}
