using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>An item of the hedges. Its state is the attribute; the index key keeps the state that it began with.</summary>
internal static class HedgeItem
{
    public const string UpdatedAt = "updated_at";

    private const string KeyPrefix = "HEDGE#";
    private const string IndexKey = "GSI1PK";
    private const string IndexSort = "GSI1SK";
    private const string UnderlyingPart = "#UNDERLYING#";

    public static IReadOnlyList<string> Fields { get; } =
    [
        ItemKeys.Partition, ItemKeys.Sort, "hedge_id", "underlying_symbol", "option_symbol", "option_type", "strike_price", "expiration_date",
        "status", "roll_state", "contracts", "total_premium_paid", "hedge_template", "entry_price", "entry_date", UpdatedAt, IndexKey, IndexSort,
        .. TimeToLive.Fields,
    ];

    /// <exception cref="ItemException">It has no id.</exception>
    public static HedgePosition Read(ItemFields item) => new()
    {
        Id = item.Text("hedge_id") ?? Words.Behind(KeyPrefix, item.Text(ItemKeys.Partition)) ?? throw new ItemException("the hedge has no id"),
        Underlying = item.Symbol("underlying_symbol") ?? UnderlyingOf(item.Text(IndexKey)),
        OptionSymbol = item.Text("option_symbol"),
        OptionType = Words.Lower(item.Stored("option_type")),
        Strike = item.Number("strike_price"),
        Expiration = item.Day("expiration_date") ?? InstantValue.ParseDay(Words.Behind("EXPIRATION#", item.Text(IndexSort))),
        Status = Words.Lower(item.Stored("status")),
        RollState = item.Text("roll_state"),
        Contracts = item.Number("contracts"),
        Premium = item.Number("total_premium_paid"),
        Template = item.Text("hedge_template"),
        EntryPrice = item.Number("entry_price"),
        EntryAt = item.Instant("entry_date"),
    };

    /// <summary>Of <c>STATUS#state#UNDERLYING#symbol</c>.</summary>
    private static string? UnderlyingOf(string? key)
    {
        var at = key?.IndexOf(UnderlyingPart, StringComparison.Ordinal) ?? -1;
        return at < 0 ? null : Words.Symbol(key![(at + UnderlyingPart.Length)..]);
    }
}
