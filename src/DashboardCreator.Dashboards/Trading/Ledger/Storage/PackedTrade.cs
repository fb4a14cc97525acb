using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>A trade in about a hundred bytes, as it waits for the next book.</summary>
internal struct PackedTrade
{
    private long _moment;

    public PackedTrade(in TradeRecord trade, SegmentedList<decimal> aside)
    {
        _moment = (trade.At.UtcTicks << 1) | (trade.IsBuy ? 1L : 0);
        Symbol = trade.Symbol;
        Mix = trade.Mix;
        Quantity = PackedDecimal.Pack(trade.Quantity, aside);
        Price = PackedDecimal.Pack(trade.Price, aside);
        Detail = new TradeDetail(trade, aside);
    }

    public PackedTrade(long ticks, bool isBuy, TextId symbol, int mix, PackedDecimal quantity, PackedDecimal price, TradeDetail detail)
    {
        _moment = (ticks << 1) | (isBuy ? 1L : 0);
        Symbol = symbol;
        Mix = mix;
        Quantity = quantity;
        Price = price;
        Detail = detail;
    }

    public TextId Symbol;

    public int Mix;

    public PackedDecimal Quantity;

    public PackedDecimal Price;

    public TradeDetail Detail;

    /// <summary>UTC.</summary>
    public readonly long Ticks => _moment >> 1;

    public readonly bool IsBuy => (_moment & 1) != 0;

    public readonly TradeRecord Unpack(SegmentedList<decimal> aside)
    {
        var trade = new TradeRecord
        {
            Symbol = Symbol,
            Mix = Mix,
            IsBuy = IsBuy,
            At = new DateTimeOffset(Ticks, TimeSpan.Zero),
            Quantity = Quantity.Number(aside),
            Price = Price.Number(aside),
        };
        Detail.Unpack(ref trade, aside);
        return trade;
    }
}
