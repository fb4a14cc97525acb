using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

public sealed class SnapshotTests
{
    [Theory]
    [InlineData("-1")]
    [InlineData("-1.0")]
    [InlineData("0")]
    [InlineData("\"-1\"")]
    [InlineData("{\"$numberDouble\":\"NaN\"}")]
    [InlineData("null")]
    public async Task Quotes_ThatStandForNone_AreNull(string stored)
    {
        var snapshot = await OptionsReading.SnapshotAsync($"\"bid\":{stored},\"ask\":{stored},\"last\":{stored},\"mid_price\":{stored},\"underlying_price\":{stored},\"iv\":{stored}");

        Assert.Equal((null, null, null, null), (snapshot.Bid, snapshot.Ask, snapshot.Last, snapshot.Mid));
        Assert.Null(snapshot.UnderlyingPrice);
        Assert.Null(snapshot.ImpliedVolatility);
        Assert.Null(snapshot.VolatilityRange);
        Assert.True(snapshot.Greeks.IsEmpty);
    }

    [Fact]
    public async Task Timestamps_OfTheSameMillisecond_AreStillTold()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With(
            "option_snapshots",
            OptionsReading.Snapshot("2026-02-05T14:21:18.282900", "\"bid\":2"),
            OptionsReading.Snapshot("2026-02-05T14:21:18.282449", "\"bid\":1")));

        Assert.Equal(2m, Assert.Single(records.Snapshots).Bid);
    }

    [Fact]
    public async Task Timestamps_OfDifferentForms_AreComparedAsInstants()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With(
            "option_snapshots",
            OptionsReading.Snapshot("2026-02-05T12:00:00-05:00", "\"bid\":3"),
            OptionsReading.Snapshot("2026-02-05T16:30:00Z", "\"bid\":2"),
            """{"timestamp":{"$date":"2026-02-05T16:59:59.999Z"},"symbol":"spy","strike":"640","expiry":"2026-03-20","right":"put","bid":1}"""));

        Assert.Equal(3m, Assert.Single(records.Snapshots).Bid);
    }

    [Fact]
    public async Task Timestamps_Equal_TheLaterStoredStays()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With(
            "option_snapshots", OptionsReading.Snapshot("2026-02-05T12:00:00Z", "\"bid\":1"), OptionsReading.Snapshot("2026-02-05T12:00:00", "\"bid\":2,\"padding\":\"which makes the document longer than the one it replaces, by far\"")));

        Assert.Equal(2m, Assert.Single(records.Snapshots).Bid);
    }

    [Fact]
    public async Task Contracts_ThatDifferInAnything_AreApart()
    {
        string[] contracts =
        [
            """ "symbol":"SPY","strike":640,"expiry":"20260320","right":"P" """, """ "symbol":"SPX","strike":640,"expiry":"20260320","right":"P" """,
            """ "symbol":"SPY","strike":640.5,"expiry":"20260320","right":"P" """, """ "symbol":"SPY","strike":640,"expiry":"20260321","right":"P" """,
            """ "symbol":"SPY","strike":640,"expiry":"20260320","right":"C" """,
        ];

        var records = await OptionsReading.ReadAsync(OptionsReading.With(
            "option_snapshots", [.. contracts.Select(contract => $$"""{"timestamp":"2026-02-05T12:00:00Z",{{contract}}}""")]));

        Assert.Equal(5, records.Snapshots.Count);
        Assert.Equal(["SPY", "SPX", "SPY", "SPY", "SPY"], records.Snapshots.Select(snapshot => snapshot.Symbol));
    }

    [Fact]
    public async Task VolatilityRange_OfTheYearBeforeTheAsOf_NeitherBeforeNorAfter()
    {
        var asOf = new DateTimeOffset(2026, 2, 5, 12, 0, 0, TimeSpan.Zero);
        var records = await OptionsReading.ReadAsync(
            OptionsReading.With(
                "option_snapshots",
                OptionsReading.Snapshot("2025-02-05T11:59:59Z", "\"iv\":0.01"),
                OptionsReading.Snapshot("2025-02-05T12:00:00Z", "\"iv\":0.15"),
                OptionsReading.Snapshot("2025-08-01T00:00:00Z", "\"iv\":0"),
                OptionsReading.Snapshot("2025-09-01T00:00:00Z", "\"implied_volatility\":0.4"),
                OptionsReading.Snapshot("2026-02-05T12:00:00Z", "\"iv\":0.2"),
                OptionsReading.Snapshot("2026-02-05T12:00:01Z", "\"iv\":0.9")),
            asOf);

        var snapshot = Assert.Single(records.Snapshots);
        Assert.Equal((0.15, 0.4), snapshot.VolatilityRange);
        Assert.Equal((0.2, asOf), (snapshot.ImpliedVolatility, snapshot.At));
    }

    [Fact]
    public async Task LaterThanTheAsOf_IsLeftOutCountedAndTheZoneIsNamed()
    {
        var asOf = new DateTimeOffset(2026, 2, 5, 12, 0, 0, TimeSpan.Zero);
        var documents = OptionsReading
            .With("option_snapshots", OptionsReading.Snapshot("2026-02-05T12:00:00"), OptionsReading.Snapshot("2026-02-05T07:00:01"))
            .Add("strategy_executions", """{"execution_id":"x","entry_time":"2026-02-05T08:00:00"}""")
            .Add("position_updates", """{"conid":1,"timestamp":"2026-02-05T08:00:00"}""", """{"conid":1,"timestamp":"2026-02-05T06:00:00","position":1}""");

        var records = await OptionsReading.ReadAsync(documents, asOf, "America/New_York");

        Assert.Empty(records.Snapshots);
        Assert.Empty(records.Executions);
        Assert.Equal(1m, Assert.Single(records.Holdings).Quantity);
        Assert.Equal(2, records.SnapshotsRead);
        Assert.Equal(new DateTimeOffset(2026, 2, 5, 11, 0, 0, TimeSpan.Zero), records.NewestRecordAt);
        Assert.Contains(
            records.Warnings,
            warning => warning.Code == WarningCodes.Inconsistent
                && warning.Message == "2 records of mongodb/option_snapshots are later than the as-of instant and were left out; stamps without a zone are taken as America/New_York (Sources:Options:TimeZone)");
        Assert.Contains(records.Warnings, warning => warning.Message.StartsWith("1 record of mongodb/strategy_executions is later", StringComparison.Ordinal));
        Assert.Contains(records.Warnings, warning => warning.Message.StartsWith("1 record of mongodb/position_updates is later", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"execution_id\":\"a\",\"conid\":0", 0)]
    [InlineData("\"conid\":7", 0)]
    [InlineData("\"execution_id\":\"a\"", 0)]
    [InlineData("\"execution_id\":\"a\",\"conid\":7", 1)]
    [InlineData("\"execution_id\":42,\"conid\":\"7\"", 1)]
    public async Task ExecutionSnapshots_AreOfDocumentsThatNameBoth(string fields, int expected)
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With("option_snapshots", OptionsReading.Snapshot("2026-02-05T12:00:00Z", fields)));

        Assert.Single(records.Snapshots);
        Assert.Equal(expected, records.ExecutionSnapshots.Count);
    }
}
