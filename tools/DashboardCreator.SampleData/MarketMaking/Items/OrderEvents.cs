using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>What became of the orders of the last four days: placed, answered, cancelled, filled.</summary>
internal sealed class OrderEvents(MakerBook book)
{
    private static readonly DateTimeOffset From = Days.At(10, 27);

    private readonly Chance chance = Chance.For("orders " + book.Environment);

    public IEnumerable<OrderEvent> All()
    {
        var fills = book.Fills.Where(fill => fill.Decision is not null).ToLookup(fill => fill.Decision!);
        foreach (var (decision, n) in book.Decisions.Where(decision => decision.At >= From).Select((decision, n) => (decision, n)))
        {
            var isShown = n % 11 == 0 || fills.Contains(decision) || decision.Market.Final?.At == decision.At;
            if (!isShown) continue;

            foreach (var told in Order(decision, isBid: true, fills[decision])) yield return told;
            foreach (var told in Order(decision, isBid: false, fills[decision])) yield return told;
        }
    }

    private IEnumerable<OrderEvent> Order(MakerDecision decision, bool isBid, IEnumerable<MakerFill> fills)
    {
        if (decision.Target(isBid) is not { } cents) yield break;

        var own = fills.Where(fill => fill.IsBid == isBid).ToList();
        var placed = decision.At.AddMicroseconds(isBid ? 212_003 : 391_870);
        var order = new OrderEvent(decision.Run, decision.Id, placed, "ORDER_PLACE")
        {
            Market = decision.Market.Id, Side = isBid ? "bid" : "ask", Price = cents / 100m, Size = decision.Market.QuoteSize,
        };
        yield return order;

        var isLast = decision.Market.Final?.At == decision.At;
        var latency = Latency(isLast);
        var outcome = own.Count > 0 || isLast ? 0 : chance.Between(0, 39);
        order = order with { OrderId = decision.OrderId(isBid) };
        yield return Result(order, outcome) with { At = placed.AddMilliseconds(latency).AddMicroseconds(90), Latency = outcome == 6 ? null : latency };

        foreach (var fill in own.Where(fill => !fill.IsRest)) yield return Filled(order, fill);
        if (own.Count == 0 && !isLast && outcome is 0 or > 7) yield return Cancelled(order);
    }

    private static OrderEvent Result(OrderEvent order, int outcome) => outcome switch
    {
        1 => Refused(order, "REJECTED") with { ErrorType = "OrderRejected", ErrorCode = "insufficient_balance", ErrorMessage = "not enough cash for " + Ext.Int(order.Size!.Value) + " contracts" },
        2 => Refused(order, "ERROR") with { ErrorType = "HTTPError", ErrorCode = "503", ErrorMessage = "the exchange is busy" },
        3 => Refused(order, "REJECTED") with { ErrorType = "OrderRejected", ErrorCode = "post_only_cross" },
        4 => Refused(order, "ERROR") with { ErrorType = "TimeoutError" },
        5 => Refused(order, "ERROR") with { ErrorType = "AuthError", ErrorCode = "401", ErrorMessage = $"unauthorized: api_key={Decoy.Key}" },
        _ => order with { Type = "ORDER_RESULT", Status = "ACCEPTED" },
    };

    private static OrderEvent Refused(OrderEvent order, string status) => order with { Type = "ORDER_RESULT", Status = status, OrderId = null };

    private OrderEvent Cancelled(OrderEvent order)
    {
        var isGone = chance.Happens(0.1);
        return order with
        {
            At = order.At.AddMicroseconds(chance.Between(9_000_000, 290_000_000)), Type = "ORDER_CANCEL", Status = isGone ? "ALREADY_GONE" : "CANCELLED", Latency = isGone ? null : chance.Between(30, 240),
        };
    }

    private static OrderEvent Filled(OrderEvent order, MakerFill fill) => order with
    {
        At = fill.At.AddMilliseconds(410), Type = "FILL", Side = fill.IsBid ? "yes" : "no", Price = fill.Price, Size = fill.Size, Fill = fill,
    };

    /// <summary>Milliseconds: mostly some hundred, a few slow, a few beyond five seconds, a few not measurable.</summary>
    private int Latency(bool isLast) => chance.Between(0, 99) switch
    {
        < 3 => 0,
        < 88 => chance.Between(38, 420),
        < 95 => chance.Between(420, 1_950),
        < 98 => chance.Between(2_000, 4_800),
        _ when isLast => 88,
        _ => chance.Between(5_100, 9_400),
    };
}
