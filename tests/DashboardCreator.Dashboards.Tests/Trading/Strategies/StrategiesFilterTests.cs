using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Strategies;

/// <summary>Which strategies are listed, and which of their closed lots.</summary>
public sealed class StrategiesFilterTests
{
    // Two lots are closed in each minute, the last one at no known instant.
    private static readonly StrategyLedger Many = new()
    {
        Lots =
        [
            .. Enumerable.Range(0, 1_100).Select(i => Closed($"l{i * 7 % 1_100:0000}", Utc.At("2026-01-05 15:00").AddMinutes(i * 7 % 1_100 / 2))),
            Closed("undated", null),
            .. Enumerable.Range(0, 3).Select(i => Closed($"e{i}", Utc.At("2026-01-06 15:00")) with { Strategy = "ebb" }),
        ],
    };

    [Fact]
    public void ClosedLots_OfMany_AreTheNewest500_TiesById()
    {
        var ids = Ids(Many.Strategies(), "tide");

        Assert.Equal(500, ids.Count);
        Assert.Equal(["l1098", "l1099", "l1096", "l1097"], ids.Take(4));
        Assert.Equal(["l0600", "l0601"], ids.TakeLast(2));
    }

    [Fact]
    public void ClosedLots_ThatAreNotListed_AreCountedAndWarnedOf()
    {
        var document = Many.Strategies();

        Assert.Equal((1_101, 3), (Strategy(document, "tide").Number("closed_lots_total"), Strategy(document, "ebb").Number("closed_lots_total")));
        Assert.Equal(
            ["tide: 500 of 1101 closed lots are listed, newest first; the others by cursor. Every figure counts all."],
            document.At("warnings").EnumerateArray().Where(warning => warning.Text("code") == "missing_values" && warning.Text("message")!.Contains(" are listed, ", StringComparison.Ordinal))
                .Select(warning => warning.Text("message")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("limit=1")]
    [InlineData("strategy=ebb")]
    [InlineData("strategy=nobody")]
    public void Sums_SpeakOfEveryLot_WhateverIsListed(string query)
    {
        var document = Many.Strategies(query);

        Assert.Equal((2, 1_104, 1_104), (document.Number("totals.strategies"), document.Number("totals.completed_trades"), document.Number("totals.realized_pnl")));
        Assert.All(
            document.At("strategies").EnumerateArray(),
            strategy => Assert.Equal(strategy.Number("closed_lots_total"), strategy.Number("realized_pnl")));
    }

    [Theory]
    [InlineData("", "ebb,tide")]
    [InlineData("strategy=TIDE", "tide")]
    [InlineData("strategy=tide,ebb,tide", "ebb,tide")]
    [InlineData("strategy=nobody", "")]
    public void Strategy_ChoosesWhoIsListed(string query, string expected) => Assert.Equal(
        expected, string.Join(',', Many.Strategies(query).At("strategies").EnumerateArray().Select(strategy => strategy.Text("strategy"))));

    [Fact]
    public void Filter_IsRepeatedInAlphabeticalOrder() => Assert.Equal("""{"strategies":["ebb","tide"]}""", Many.Strategies("strategy=tide,ebb").At("filter").GetRawText());

    [Theory]
    [InlineData(500)]
    [InlineData(333)]
    [InlineData(1)]
    public void Cursor_GivesEveryLotOnce_InOrder(int limit)
    {
        var ids = new List<string?>();
        var query = $"strategy=tide&limit={limit}";
        for (string? next = ""; next is not null; query = $"limit={limit}&cursor={next}")
        {
            var page = Assert.Single(Many.Strategies(query).At("strategies").EnumerateArray());
            ids.AddRange(page.At("closed_lots").EnumerateArray().Select(lot => lot.Text("lot_id")));
            next = page.Text("next_cursor");
            if (limit == 1 && ids.Count == 5) break;
        }

        var all = Enumerable.Range(0, 550).Reverse().SelectMany(pair => new[] { $"l{2 * pair:0000}", $"l{(2 * pair) + 1:0000}" }).Append("undated");
        Assert.Equal(limit == 1 ? all.Take(5) : all, ids);
    }

    [Fact]
    public void Cursor_GoesOnBehindItsLot_WhenNewerOnesAreClosed()
    {
        var cursor = Strategy(Many.Strategies("limit=2"), "tide").Text("next_cursor");
        var later = Many with { Lots = [.. Many.Lots, Closed("new", Utc.At("2026-03-06 15:00"))] };

        Assert.Equal(["l1096", "l1097"], Ids(later.Strategies($"limit=2&cursor={cursor}"), "tide"));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("limit=1,2", "limit")]
    [InlineData("cursor=nonsense", "cursor")]
    [InlineData("cursor=MXw2Mzg0MDAwMDAwMDAwMDAwMDB8NjM4NDAwMDAwMDAwMDAwMDAwfG8x", "cursor")] // one of the trades document
    public void Value_ThatCannotBeUsed_IsTheCallersMistake(string query, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<QueryException>(() => Many.Strategies(query)).Parameter);

    [Fact]
    public void Cursor_OfAnotherStrategy_IsRefused()
    {
        var cursor = Strategy(Many.Strategies("limit=2"), "tide").Text("next_cursor");

        Assert.Equal("cursor", Assert.Throws<QueryException>(() => Many.Strategies($"strategy=ebb&cursor={cursor}")).Parameter);
        Assert.Equal(["l1096"], Ids(Many.Strategies($"strategy=tide&limit=1&cursor={cursor}"), "tide"));
    }

    private static StrategyLot Closed(string id, DateTimeOffset? at) => StrategyLedger.Lot(id, 1, new LotExit { At = at, Quantity = 1, Price = 101 });

    private static JsonElement Strategy(JsonElement document, string name) => document.At("strategies").EnumerateArray().Single(strategy => strategy.Text("strategy") == name);

    private static List<string?> Ids(JsonElement document, string name) => [.. Strategy(document, name).At("closed_lots").EnumerateArray().Select(lot => lot.Text("lot_id"))];
}
