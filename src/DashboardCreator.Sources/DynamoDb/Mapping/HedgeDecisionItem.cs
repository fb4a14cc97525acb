using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>
/// An item of the history of hedges; its sort key is <c>instant#action</c>. What it says of the hedge stands beside the premium or in
/// <c>details</c>, of which nothing else is looked at.
/// </summary>
internal static class HedgeDecisionItem
{
    public const string Account = "account_id";
    public const string SortKey = "timestamp_action";

    private const string Details = "details";

    public static IReadOnlyList<string> Fields { get; } =
    [
        Account, SortKey, "timestamp", "action", "premium", "contracts", "hedge_id", "underlying_symbol", "option_symbol", Details,
        .. TimeToLive.Fields,
    ];

    /// <exception cref="ItemException">It tells neither what was decided nor when.</exception>
    public static HedgeDecision Read(ItemFields item)
    {
        var key = item.Text(SortKey);
        var parts = key?.Split('#', 2) ?? [];
        var at = item.Instant("timestamp") ?? InstantValue.Parse(parts.FirstOrDefault());
        var action = Words.Lower(item.Stored("action") ?? parts.ElementAtOrDefault(1));
        return at is null && action is null
            ? throw new ItemException("the decision has neither an instant nor an action")
            : new HedgeDecision(at, action, item.Number("premium"), item.Number("contracts"), key)
            {
                HedgeId = Told(item, "hedge_id"),
                Underlying = Words.Symbol(Told(item, "underlying_symbol")),
                OptionSymbol = Told(item, "option_symbol"),
            };
    }

    private static string? Told(ItemFields item, string name) => item.Text(name) ?? item.Map(Details)?.Text(name);
}
