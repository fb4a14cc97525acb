using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>The newest decision about a market, however old, with and without the index that finds it.</summary>
public sealed class SilentMarketTests(DynamoServer server) : LiveMarkets(server, "silent")
{
    [DynamoTheory]
    [InlineData("market_id-timestamp-index", true)]
    [InlineData("market_id-timestamp-index", false)]
    [InlineData("market_id_timestamp", true)]
    public async Task ReadAsync_WithAnIndex_FindsTheNewestByOneItemEach(string index, bool hasEverything)
    {
        await CreateAsync(marketIndex: index, hasEverything: hasEverything);
        await PutAsync("config", BotItems.Config("OLD"), BotItems.Config("NEVER"));
        await PutAsync("state", BotItems.Positions("HELD"));
        foreach (var days in new[] { 200, 100, 90 })
            await PutAsync("decisions", BotItems.Decision("OLD", 300 - days, Start.AddDays(-days)), BotItems.Decision("HELD", 300 - days, Start.AddDays(-days).AddSeconds(1)));
        var source = StartSource();

        var records = await ReadAsync(source);

        Assert.Equal([(BotItems.Id("OLD", 210), 0.42m), (BotItems.Id("HELD", 210), 0.42m)], Newest(records, "OLD", "HELD"));
        Assert.Equal(["HELD", "OLD"], records.Decisions!.Markets);
        Assert.Equal(3, Queries("decisions").Count(call => call.Index == index));
        Assert.Equal(2, Queries("decisions").Where(call => call.Index == index).Sum(call => call.Items));
        Assert.DoesNotContain(records.Warnings, warning => warning.Message.Contains("index", StringComparison.Ordinal));
        Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(2, (await ReadAsync(source)).Decisions!.Count);
        Assert.DoesNotContain(Queries("decisions"), call => call.Index is not null);
    }

    [DynamoFact]
    public async Task ReadAsync_WithoutAnIndex_GoesBackDayByDayOnceAndSaysWhatIsNotKnown()
    {
        await CreateAsync();
        await PutAsync("config", BotItems.Config("OLD"), BotItems.Config("OLDER"), BotItems.Config("LOST"));
        await PutAsync(
            "decisions", BotItems.Decision("OLD", 1, Start.AddDays(-6)), BotItems.Decision("OLD", 2, Start.AddDays(-6).AddHours(1), isNaive: false),
            BotItems.Decision("OLDER", 3, Start.AddDays(-9)), BotItems.Decision("LOST", 4, Start.AddDays(-10)));
        var source = StartSource();

        var records = await ReadAsync(source);

        Assert.Equal([(BotItems.Id("OLD", 2), 0.42m), (BotItems.Id("OLDER", 3), 0.42m)], Newest(records, "OLD", "OLDER"));
        Assert.Equal(0, records.Decisions!.Of("LOST").Count);
        var warning = Assert.Single(records.Warnings, warning => warning.Message.Contains("index", StringComparison.Ordinal));
        Assert.Equal(
            ("source_missing", $"dynamodb/{Names.MarketDecisions} has no index market_id-timestamp-index: no decision since {DayOf(9)} is known about LOST, an older one would not be found"),
            (warning.Code, warning.Message));
        Assert.Equal(DayOf(9), Asked("decisions").First(key => key.StartsWith("20", StringComparison.Ordinal)));
        Pass(TimeSpan.FromMinutes(5));

        Assert.Contains(warning, (await ReadAsync(source)).Warnings);
        Assert.Equal([DayOf(1), DayOf(0)], Asked("decisions"));

        Pass(TimeSpan.FromMinutes(5));
        Assert.Contains(warning, (await ReadAsync(StartSource())).Warnings);
        Assert.Equal([DayOf(1), DayOf(0)], Asked("decisions").Where(key => key.StartsWith("20", StringComparison.Ordinal)));

        await PutAsync("decisions", BotItems.Decision("LOST", 5, Clock.Now.AddSeconds(-1)));
        Assert.DoesNotContain(warning, (await ReadAsync(source)).Warnings);
    }

    [DynamoFact]
    public async Task ReadAsync_MarketThatIsConfiguredLater_IsAskedForThen()
    {
        await CreateAsync();
        await PutAsync("decisions", BotItems.Decision("OLD", 1, Start.AddDays(-7)));
        var source = StartSource();
        Assert.Equal(0, (await ReadAsync(source)).Decisions!.Count);
        Pass(TimeSpan.FromMinutes(5));
        await PutAsync("config", BotItems.Config("OLD"));

        var records = await ReadAsync(source);

        Assert.Equal([(BotItems.Id("OLD", 1), 0.42m)], Newest(records, "OLD"));
        Assert.Equal([DayOf(7), DayOf(6), DayOf(5), DayOf(1), DayOf(0)], Asked("decisions").Where(key => key.StartsWith("20", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string? Id, decimal? Bid)> Newest(MarketMakingRecords records, params string[] markets) => markets.Select(market =>
    {
        var series = records.Decisions!.Of(market);
        var detail = series.Detail(series[^1])!;
        return (detail.Id, detail.BestBid);
    });
}
