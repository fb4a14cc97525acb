using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>One filled order as a source tells it. Texts are words of <see cref="TradeBookBuilder.Texts"/>.</summary>
public record struct TradeRecord
{
    /// <summary>The order's id.</summary>
    public TextId OrderId { get; set; }

    /// <summary>The run's; none when not stored.</summary>
    public TextId CorrelationId { get; set; }

    /// <summary>Upper case, without exchange and currency.</summary>
    public TextId Symbol { get; set; }

    /// <summary>As stored, upper case; none when not stored.</summary>
    public TextId OrderType { get; set; }

    /// <summary>From <see cref="TradeBookBuilder.AddMix"/>; 0 for a trade without strategies.</summary>
    public int Mix { get; set; }

    /// <summary>True when bought.</summary>
    public bool IsBuy { get; set; }

    /// <summary>When it was filled.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Shares, positive.</summary>
    public decimal Quantity { get; set; }

    /// <summary>Price per share, positive.</summary>
    public decimal Price { get; set; }

    /// <summary>The middle when it was sent, price per share.</summary>
    public decimal? ExpectedPrice { get; set; }

    /// <summary>As stored, basis points, positive is worse.</summary>
    public decimal? SlippageBps { get; set; }

    /// <summary>As stored, money per share, positive is worse.</summary>
    public decimal? SlippagePerShare { get; set; }

    /// <summary>Bid at the fill, price per share.</summary>
    public decimal? Bid { get; set; }

    /// <summary>Ask at the fill, price per share.</summary>
    public decimal? Ask { get; set; }

    /// <summary>Milliseconds; 0 is one.</summary>
    public double? TimeToFillMs { get; set; }

    /// <summary>Steps of walking the book.</summary>
    public int? Steps { get; set; }
}

/// <summary>A share of a strategy in a trade.</summary>
/// <param name="Strategy">Its name, a word of the builder's texts.</param>
/// <param name="Weight">Not negative; scaled to the sum 1 with the others of the trade.</param>
public readonly record struct StrategyWeight(TextId Strategy, decimal Weight);
