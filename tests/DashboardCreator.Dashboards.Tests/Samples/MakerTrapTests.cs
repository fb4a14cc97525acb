using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>Each oddity of a market maker's fills, decisions and events that the readers must bear is in the samples.</summary>
public sealed class MakerTrapTests
{
    private static readonly Dictionary<string, Func<MakerFillRow, bool>> Fills = new()
    {
        ["bought, the older way"] = fill => fill.Item.S("side") == "buy",
        ["sold, the older way"] = fill => fill.Item.S("side") == "sell",
        ["without id"] = fill => !fill.Item.Has("fill_id"),
        ["without fees"] = fill => !fill.Item.Has("fees"),
        ["instant in the key alone"] = fill => !fill.Item.Has("fill_timestamp"),
        ["without a zone"] = fill => fill.Item.S("fill_timestamp") is { } text && text[19..].All(letter => char.IsDigit(letter) || letter == '.'),
        ["price and size alone"] = fill => !fill.Item.Has("fill_price") && !fill.Item.Has("fill_size"),
        ["price of 0"] = fill => fill.Price == 0,
        ["in the day before"] = fill => string.CompareOrdinal(fill.Item.S("date"), $"{fill.At:yyyy-MM-dd}") < 0,
        ["in a later day"] = fill => string.CompareOrdinal(fill.Item.S("date"), $"{fill.At:yyyy-MM-dd}") > 0,
        ["found at a start"] = fill => fill.Item.Has("reconciled_at_startup") && fill.Item.N("pnl_realized") == 0 && fill.Fees > 0,
        ["today in UTC, yesterday in New York"] = fill => fill.At >= MakerSample.Instant("2026-10-30T00:00:00Z") && fill.At < MakerSample.Instant("2026-10-30T04:00:00Z"),
        ["yesterday, within 24 hours"] = fill => fill.At.Day == 29 && fill.At > MakerSample.AsOf.AddHours(-24),
        ["yesterday, before that"] = fill => fill.At.Month == 10 && fill.At.Day == 29 && fill.At <= MakerSample.AsOf.AddHours(-24),
    };

    private static readonly Dictionary<string, Func<JsonElement, bool>> Decisions = new()
    {
        ["without a zone"] = item => item.S("timestamp")!.Length == 26,
        ["with an offset"] = item => item.S("timestamp")!.EndsWith("+00:00", StringComparison.Ordinal),
        ["with Z"] = item => item.S("timestamp")!.EndsWith('Z'),
        ["of all markets, at a start"] = item => item.S("market_id") == "ALL" && item.S("reason") == "startup_cancel" && item.Has("open_orders_count"),
        ["of all markets, halted"] = item => item.S("market_id") == "ALL" && item.S("reason") == "risk_halt_cancel" && item.Has("halt_reason") && item.Has("daily_pnl"),
        ["of all markets, broken down"] = item => item.S("market_id") == "ALL" && item.S("reason") == "fatal_error_cleanup_cancel",
        ["inventory as a number"] = item => item.N("inventory") is not null,
        ["nothing about the price"] = item => item.At("price_calc.M") is { } price && !price.EnumerateObject().Any(),
        ["no bids"] = item => IsNull(item, "best_bid") && !IsNull(item, "best_ask") && IsNull(item, "mid"),
        ["no asks"] = item => !IsNull(item, "best_bid") && IsNull(item, "best_ask") && IsNull(item, "spread"),
        ["empty book"] = item => IsNull(item, "best_bid") && IsNull(item, "best_ask"),
        ["no targets"] = item => item.S("market_id") != "ALL" && item.L("target_quotes").Count == 0,
        ["one target"] = item => item.L("target_quotes").Count == 1,
        ["two targets"] = item => item.L("target_quotes").Count == 2,
        ["spread with all digits of a double"] = item => item.Text("order_book_snapshot.M.spread.N") is { Length: > 12 },
    };

    private static readonly Dictionary<string, Func<JsonElement, bool>> Events = new()
    {
        ["start"] = item => item.S("event_type") == "STARTUP" && !item.Has("market"),
        ["halt"] = item => item.S("event_type") == "RISK_HALT",
        ["error of the bot"] = item => item.S("event_type") == "ERROR" && !item.Has("market"),
        ["answered at once"] = item => item.N("latency_ms") == 0 && item.S("event_type") == "ORDER_RESULT",
        ["answered after five seconds"] = item => item.N("latency_ms") > 5000,
        ["answered in no known time"] = item => item.S("event_type") == "ORDER_RESULT" && !item.Has("latency_ms"),
        ["refused with type, code and words"] = item => item.S("status") == "REJECTED" && item.Has("error_type") && item.Has("error_code") && item.Has("error_msg"),
        ["refused without words"] = item => item.S("status") == "REJECTED" && item.Has("error_code") && !item.Has("error_msg"),
        ["broken with a type alone"] = item => item.S("status") == "ERROR" && item.Has("error_type") && !item.Has("error_code"),
        ["nothing left to cancel"] = item => item.S("status") == "ALREADY_GONE",
        ["over at the last instant"] = item => item.N("expires_at") == MakerSample.AsOf.ToUnixTimeSeconds(),
        ["over a second later"] = item => item.N("expires_at") == MakerSample.AsOf.ToUnixTimeSeconds() + 1,
        ["credential in the words"] = item => item.S("error_msg")?.Contains("api_key=sample-secret-", StringComparison.Ordinal) == true,
        ["credential in an attribute nobody knows"] = item => item.S("request_headers")?.Contains("sample-secret-", StringComparison.Ordinal) == true,
    };

    public static TheoryData<string> FillNames => [.. Fills.Keys];

    public static TheoryData<string> DecisionNames => [.. Decisions.Keys];

    public static TheoryData<string> EventNames => [.. Events.Keys];

    [Theory]
    [MemberData(nameof(FillNames))]
    public void Fills_Oddity_IsPresent(string name) => Assert.Contains(MakerSample.Prod.Fills, fill => Fills[name](fill));

    [Theory]
    [MemberData(nameof(DecisionNames))]
    public void Decisions_Oddity_IsPresent(string name) => Assert.Contains(MakerSample.Prod.Decisions, item => Decisions[name](item));

    [Theory]
    [MemberData(nameof(EventNames))]
    public void Events_Oddity_IsPresent(string name) => Assert.Contains(MakerSample.Prod.Events, item => Events[name](item));

    [Fact]
    public void Fills_WrittenTwice_AreTwoPairsUnderDifferentKeys()
    {
        var pairs = MakerSample.Prod.FillItems.Where(item => item.Has("fill_id")).GroupBy(item => item.S("fill_id")).Where(items => items.Count() > 1).ToList();

        Assert.Equal([2, 2], pairs.Select(pair => pair.Count()));
        Assert.All(pairs, pair => Assert.Equal(2, pair.Select(item => item.S("timestamp#order_id")).Distinct().Count()));
        Assert.All(pairs, pair => Assert.Single(pair.Select(item => (item.N("price"), item.N("size"), item.N("fees"), item.S("side"))).Distinct()));
    }

    [Fact]
    public void Fills_WithAndWithoutEvents_ReachTheirDecisionsInEveryWay()
    {
        var events = MakerSample.Prod.Events.Where(item => item.S("event_type") == "FILL").ToList();
        var (ids, orders) = (events.Select(item => item.S("fill_id")).ToHashSet(), events.Select(item => item.S("order_id")).ToHashSet());
        var ways = MakerSample.Prod.Fills.CountBy(fill => ids.Contains(fill.Id) ? "fill" : orders.Contains(fill.Item.S("order_id")) ? "order" : "neither").ToDictionary();

        Assert.InRange(ways["fill"], 30, 100);
        Assert.InRange(ways["order"], 1, 20);
        Assert.InRange(ways["neither"], 200, 400);
    }

    private static bool IsNull(JsonElement decision, string name) => decision.Has($"order_book_snapshot.M.{name}.NULL");
}
