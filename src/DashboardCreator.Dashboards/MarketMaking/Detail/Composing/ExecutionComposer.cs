using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Execution events as the document lists them.</summary>
internal static class ExecutionComposer
{
    public static ExecutionRow Row(ExecutionEvent happened) => new()
    {
        At = happened.At,
        DecisionId = happened.DecisionId,
        EventType = happened.Type,
        Status = happened.Status,
        Side = happened.IsBid is { } isBid ? Side.Of(isBid) : null,
        Price = DecisionComposer.Plain(happened.Price),
        Size = DecisionComposer.Plain(happened.Size),
        LatencyMs = DecisionComposer.Plain(happened.LatencyMs),
        Error = happened.Error,
        OrderId = happened.OrderId,
        ClientOrderId = happened.ClientOrderId,
        FillId = happened.FillId,
    };
}
