using System.Text.Json;
using DashboardCreator.Testing;
using DashboardCreator.Testing.MarketMaking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Overview;

/// <summary>Every null is either "there is none", or a warning says why it is unknown.</summary>
public sealed class MarketsNullReasonTests
{
    // What there is none of: no quote, no cost of nothing, no reason not to halt.
    private static readonly HashSet<string> NoneOfIt =
    [
        "subject", "data_as_of", "region", "risk.halt_reason", "sources[].error", "sources[].last_success", "sources[].records", "warnings[].path",
        "markets[].own_bid", "markets[].own_ask", "markets[].bid_competitive", "markets[].ask_competitive", "markets[].order_mismatch", "recent_fills[].average_cost_after",
    ];

    private static readonly string[] OfConfigurations = ["markets", "enabled", "enabled_markets", "min_spread", "spread_status", "max_position_yes", "max_position_no", "config_age_seconds"];
    private static readonly string[] OfBooks = ["best_bid", "best_ask", "spread", "spread_status", "decision_at", "decision_age_seconds"];
    private static readonly string[] OfOrders = ["own_bid_contracts", "own_ask_contracts", "orders_sync_age_seconds", "active_bids", "active_asks", "active_bid_contracts", "active_ask_contracts"];
    private static readonly string[] OfFills =
        ["pnl_today", "fees_today", "pnl_24h", "filled_24h", "position_change_24h", "replayed_realized_pnl", "last_fill", "last_fill_at", "last_fill_age_seconds"];
    private static readonly string[] OfPositions =
        ["net_position", "average_cost", "realized_pnl", "unrealized_worst", "unrealized_best", "exposure_contracts", "exposure_value", "contracts", "value"];
    private static readonly string[] OfAverages = ["unrealized_worst", "unrealized_best", "exposure_value", "value"];

    private static readonly Dictionary<string, MarketDraft> Drafts = new()
    {
        ["hand-made"] = HandMadeMarkets.Draft,
        ["no configurations"] = HandMadeMarkets.Draft with { Configs = null },
        ["no positions"] = HandMadeMarkets.Draft with { Positions = null },
        ["no orders"] = HandMadeMarkets.Draft with { Orders = null },
        ["no risk"] = HandMadeMarkets.Draft with { Risk = null, Settings = null },
        ["no fills"] = HandMadeMarkets.Draft with { Fills = null },
        ["no decisions"] = HandMadeMarkets.Draft with { Decisions = null },
        ["no account"] = HandMadeMarkets.Draft with { Balance = null },
        ["nothing"] = new MarketDraft { Configs = null, Positions = null, Orders = null, Risk = null, Settings = null, Fills = null, Decisions = null, Balance = null },
    };

    public static TheoryData<string> Names => [.. Drafts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Null_OfSomethingUnknown_HasItsReason(string what) => Assert.Empty(Unexplained(Drafts[what]));

    [Fact]
    public void Null_OfAnyBooks_HasItsReason() => Prop.ForAll(AnyMarkets.Drafts, draft => Assert.Empty(Unexplained(draft))).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static List<string> Unexplained(MarketDraft draft)
    {
        var document = draft.Markets();
        var warned = document.At("warnings").EnumerateArray().Select(warning => warning.Text("path")).OfType<string>().ToHashSet();
        var flat = document.At("markets").EnumerateArray().Where(row => row.Number("average_cost") is null).All(row => row.Number("net_position") == 0);
        return [.. Nulls(document, "").Distinct().Where(path => !NoneOfIt.Contains(path) && !(path == "markets[].average_cost" && flat) && !Reasons(path).Any(warned.Contains))];
    }

    // Its own warning, that of the object it lies in, that of the total, and those of the facts it is made from.
    private static IEnumerable<string> Reasons(string path)
    {
        var field = path[(path.LastIndexOf('.') + 1)..];
        IEnumerable<(string[] Fields, string[] Warned)> made =
        [
            (OfConfigurations, ["markets", "markets[].enabled", "markets[].min_spread"]),
            (OfBooks, ["markets[].best_bid", "markets[].best_ask"]),
            (OfOrders, ["markets[].own_bid"]),
            (OfFills, ["pnl", "markets[].last_fill_at"]),
            (OfPositions, ["markets[].net_position"]),
            (OfAverages, ["markets[].average_cost"]),
        ];
        var inside = path.Contains('[', StringComparison.Ordinal) ? path : path.Split('.')[0];
        return [path, inside, $"totals.{field}", $"markets[].{field}", .. made.Where(facts => facts.Fields.Contains(field)).SelectMany(facts => facts.Warned)];
    }

    private static IEnumerable<string> Nulls(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Null => [path],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Nulls(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Nulls(item, path + "[]")),
        _ => [],
    };
}
