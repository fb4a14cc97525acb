using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

public sealed class ExecutionLayoutTests
{
    [Theory]
    [InlineData("\"strategy_id\":418200113", "418200113")]
    [InlineData("\"strategy_id\":{\"$numberLong\":\"9007199254740993\"}", "9007199254740993")]
    [InlineData("\"strategy_id\":{\"$numberDouble\":\"418200113.0\"}", "418200113")]
    [InlineData("\"strategy_id\":\"ic-12\"", "ic-12")]
    [InlineData("\"strategy_id\":{\"$oid\":\"66f0a1b2c3d4e5f601020304\"}", "66f0a1b2c3d4e5f601020304")]
    [InlineData("\"strategy_id\":{\"$uuid\":\"5b0c7f0a-8a55-4a0e-9d0b-7b1f5f6c1a10\"}", "5b0c7f0a-8a55-4a0e-9d0b-7b1f5f6c1a10")]
    [InlineData("\"strategy_id\":\"\"", null)]
    [InlineData("\"strategy_id\":null", null)]
    public async Task Id_OfAnyType_IsText(string field, string? expected) => Assert.Equal(expected, (await OptionsReading.ExecutionAsync(field)).StrategyId);

    [Theory]
    [InlineData("filled")]
    [InlineData("Filled")]
    [InlineData("CANCELLED")]
    [InlineData("no such status")]
    public async Task Status_InAnyCase_StaysAsItIsStored(string status) =>
        Assert.Equal(status, (await OptionsReading.ExecutionAsync($"\"status\":\"{status}\"")).Status);

    [Theory]
    [InlineData("\"2000-01-01T00:00:00\"", "UTC")]
    [InlineData("\"2000-01-01 00:00:00\"", "Pacific/Kiritimati")]
    [InlineData("\"2000-01-01T00:00:00\"", "America/New_York")]
    [InlineData("\"2000-01-01\"", "Europe/Berlin")]
    [InlineData("{\"$date\":\"1999-12-31T15:00:00Z\"}", "Asia/Tokyo")]
    [InlineData("{\"$date\":\"2000-12-31T20:00:00Z\"}", "UTC")]
    [InlineData("null", "UTC")]
    [InlineData("\"never\"", "UTC")]
    public async Task FillAndCloseTime_OfTheYear2000_AreNone(string stored, string zone)
    {
        var execution = await OptionsReading.ExecutionAsync($"\"fill_time\":{stored},\"close_time\":{stored}", zone);

        Assert.Null(execution.FillTime);
        Assert.Null(execution.CloseTime);
    }

    [Fact]
    public async Task CloseTime_OfAnotherYear_Stays() =>
        Assert.Equal(2001, (await OptionsReading.ExecutionAsync("\"close_time\":\"2001-02-01T00:00:00Z\"")).CloseTime?.Year);

    [Theory]
    [InlineData("{\"underlying_price\":688.4,\"net_credit\":2.35,\"max_loss\":765}", 688.4, 2.35, 765.0)]
    [InlineData("\"{\\\"underlying_price\\\": 688.4, \\\"net_premium\\\": -1.5, \\\"max_loss\\\": -150}\"", 688.4, -1.5, 150.0)]
    [InlineData("\"{\\\"underlying_price\\\": NaN, \\\"net_credit\\\": -Infinity, \\\"max_loss\\\": \\\"NaN\\\"}\"", null, null, null)]
    [InlineData("{\"underlying_price\":0}", null, null, null)]
    [InlineData("\"{}\"", null, null, null)]
    [InlineData("\"\"", null, null, null)]
    [InlineData("\"null\"", null, null, null)]
    [InlineData("null", null, null, null)]
    public async Task EntryParameters_AsTextOrDocument_AreRead(string stored, double? price, double? premium, double? maxLoss)
    {
        var execution = await OptionsReading.ExecutionAsync($"\"entry_params\":{stored}");

        Assert.Equal(price, execution.EntryUnderlyingPrice);
        Assert.Equal((decimal?)premium, execution.RecordedPremium);
        Assert.Equal((decimal?)maxLoss, execution.RecordedMaxLoss);
    }

    [Theory]
    [InlineData("\"legs_json\":[{\"leg_id\":\"a\"}]")]
    [InlineData("\"legs_json\":\"[{\\\"leg_id\\\": \\\"a\\\"}]\"")]
    [InlineData("\"legs\":[{\"leg_id\":\"a\"}]")]
    [InlineData("\"legs\":\"[{\\\"leg_id\\\": \\\"a\\\"}]\"")]
    [InlineData("\"legs\":[{\"leg_id\":\"b\"}],\"legs_json\":\"[{\\\"leg_id\\\": \\\"a\\\"}]\"")]
    [InlineData("\"legs_json\":\"[]\",\"legs\":[{\"leg_id\":\"a\"}]")]
    public async Task Legs_AsTextOrArrayOfEitherName_AreRead(string field) =>
        Assert.Equal("a", Assert.Single((await OptionsReading.ExecutionAsync(field)).Legs).Id);

    [Fact]
    public async Task Legs_ElementsThatAreNoDocuments_AreLeftOutAndCounted()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With("strategy_executions", """{"execution_id":"x","legs":[{"leg_id":"a"},7,"b"]}"""));

        Assert.Single(Assert.Single(records.Executions).Legs);
        var warning = Assert.Single(records.Warnings);
        Assert.Equal((WarningCodes.BadRecords, "2 legs within mongodb/strategy_executions are not documents and were left out"), (warning.Code, warning.Message));
    }

    // Read on the 6th at noon; the closing on the 9th is known by now, and not of then.
    [Theory]
    [InlineData("\"fill_time\":\"2026-03-05T15:01:00Z\",\"close_time\":\"2026-03-09T15:00:00Z\"", "2026-03-05T15:01:00Z")]
    [InlineData("\"fill_time\":\"2026-03-06T12:00:01Z\"", "2026-03-05T15:00:00Z")]
    [InlineData("\"close_time\":\"2026-03-06T12:00:00Z\"", "2026-03-06T12:00:00Z")]
    public async Task NewestRecord_IsNeverLaterThanTheAsOf(string times, string expected)
    {
        var documents = OptionsReading.With("strategy_executions", $$"""{"execution_id":"x","entry_time":"2026-03-05T15:00:00Z",{{times}}}""");
        var records = await OptionsReading.ReadAsync(documents, new DateTimeOffset(2026, 3, 6, 12, 0, 0, TimeSpan.Zero));

        Assert.Single(records.Executions);
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), records.NewestRecordAt);
    }

    [Theory]
    [InlineData("strategy_executions", """{"execution_id":"x","symbol":" SPY\t"}""")]
    [InlineData("strategy_executions", """{"execution_id":"x","legs":[{"symbol":" SPY "}]}""")]
    [InlineData("option_legs", """{"execution_id":"x","symbol":" SPY "}""")]
    [InlineData("option_snapshots", """{"timestamp":"2026-02-05T10:00:00Z","symbol":" SPY ","strike":640,"expiry":"20260320","right":"P"}""")]
    [InlineData("position_updates", """{"conid":1,"symbol":" SPY "}""")]
    public async Task Symbol_WithSpacesAroundIt_IsTheSame(string collection, string document)
    {
        var documents = OptionsReading.With(collection, document);
        if (collection == "option_legs") documents.Add("strategy_executions", """{"execution_id":"x","symbol":"  "}""");
        var records = await OptionsReading.ReadAsync(documents);

        Assert.Equal("SPY", records.Executions.Select(execution => execution.Symbol).Concat(records.Snapshots.Select(snapshot => snapshot.Symbol)).Concat(records.Holdings.Select(holding => holding.Symbol)).Single());
    }

    [Fact]
    public async Task Id_StoredTwice_TheLaterStoredStaysInThePlaceOfTheFirst()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With(
            "strategy_executions",
            """{"execution_id":"a","status":"pending","entry_time":"2026-02-03T00:00:00Z"}""",
            """{"execution_id":"b","status":"filled"}""",
            """{"execution_id":"a","status":"filled"}"""));

        Assert.Equal(["a filled", "b filled"], records.Executions.Select(execution => $"{execution.Id} {execution.Status}"));
        var warning = Assert.Single(records.Warnings);
        Assert.Equal(WarningCodes.Inconsistent, warning.Code);
        Assert.Equal("1 execution of mongodb/strategy_executions gave way to a later one of the same id", warning.Message);
    }
}
