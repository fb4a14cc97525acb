using System.Text;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Testing.Trading;

/// <summary>A trade as a test writes it down.</summary>
public sealed record DraftTrade(string OrderId, string At, string Symbol, bool IsBuy, decimal Quantity, decimal Price)
{
    /// <summary>Names and weights; none for an unattributed trade.</summary>
    public IReadOnlyList<(string Name, decimal Weight)> Strategies { get; init; } = [];

    public decimal? ExpectedPrice { get; init; }

    public decimal? SlippageBps { get; init; }

    public decimal? SlippagePerShare { get; init; }

    public decimal? Bid { get; init; }

    public decimal? Ask { get; init; }

    public double? TimeToFillMs { get; init; }

    public int? Steps { get; init; }

    /// <summary>A book of trades, added in the order given.</summary>
    public static TradeBook Book(IEnumerable<DraftTrade> trades)
    {
        var builder = new TradeBookBuilder();
        foreach (var trade in trades)
        {
            var texts = builder.Texts;
            builder.Add(new TradeRecord
            {
                OrderId = texts.Add(Encoding.UTF8.GetBytes(trade.OrderId)),
                Symbol = texts.Add(Encoding.UTF8.GetBytes(trade.Symbol)),
                Mix = builder.AddMix([.. trade.Strategies.Select(part => new StrategyWeight(texts.Add(Encoding.UTF8.GetBytes(part.Name)), part.Weight))]),
                IsBuy = trade.IsBuy,
                At = Utc.At(trade.At),
                Quantity = trade.Quantity,
                Price = trade.Price,
                ExpectedPrice = trade.ExpectedPrice,
                SlippageBps = trade.SlippageBps,
                SlippagePerShare = trade.SlippagePerShare,
                Bid = trade.Bid,
                Ask = trade.Ask,
                TimeToFillMs = trade.TimeToFillMs,
                Steps = trade.Steps,
            });
        }

        return builder.Build();
    }
}
