using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>What is only looked at when a trade is listed.</summary>
internal readonly struct TradeDetail
{
    private const int NoSteps = int.MinValue;

    private readonly PackedDecimal _expectedPrice;
    private readonly PackedDecimal _slippageBps;
    private readonly PackedDecimal _slippagePerShare;
    private readonly PackedDecimal _bid;
    private readonly PackedDecimal _ask;
    private readonly double _timeToFillMs;
    private readonly TextId _orderType;
    private readonly int _steps;

    public TradeDetail(in TradeRecord trade, SegmentedList<decimal> aside)
    {
        OrderId = trade.OrderId;
        CorrelationId = trade.CorrelationId;
        _orderType = trade.OrderType;
        _expectedPrice = PackedDecimal.Pack(trade.ExpectedPrice, aside);
        _slippageBps = PackedDecimal.Pack(trade.SlippageBps, aside);
        _slippagePerShare = PackedDecimal.Pack(trade.SlippagePerShare, aside);
        _bid = PackedDecimal.Pack(trade.Bid, aside);
        _ask = PackedDecimal.Pack(trade.Ask, aside);
        _timeToFillMs = trade.TimeToFillMs ?? double.NaN;
        _steps = trade.Steps ?? NoSteps;
    }

    public TextId OrderId { get; }

    public TextId CorrelationId { get; }

    public void Unpack(ref TradeRecord trade, SegmentedList<decimal> aside)
    {
        trade.OrderId = OrderId;
        trade.CorrelationId = CorrelationId;
        trade.OrderType = _orderType;
        trade.ExpectedPrice = _expectedPrice.Unpack(aside);
        trade.SlippageBps = _slippageBps.Unpack(aside);
        trade.SlippagePerShare = _slippagePerShare.Unpack(aside);
        trade.Bid = _bid.Unpack(aside);
        trade.Ask = _ask.Unpack(aside);
        trade.TimeToFillMs = double.IsNaN(_timeToFillMs) ? null : _timeToFillMs;
        trade.Steps = _steps == NoSteps ? null : _steps;
    }
}
