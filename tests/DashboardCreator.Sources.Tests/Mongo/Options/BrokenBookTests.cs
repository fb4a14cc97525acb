using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Tests.Mongo.Folder;
using DashboardCreator.Sources.Tests.Mongo.Fund;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

public sealed class BrokenBookTests
{
    [Theory]
    [InlineData("strategy_executions", """{"symbol":"SPY"}""", "the execution has no id")]
    [InlineData("option_legs", """{"conid":7}""", "the leg names no execution")]
    [InlineData("option_snapshots", """{"timestamp":"2026-02-05T10:00:00","strike":640,"expiry":"20260320","right":"P"}""", "the snapshot has no readable symbol")]
    [InlineData("option_snapshots", """{"timestamp":"2026-02-05T10:00:00","symbol":"SPY","strike":0,"expiry":"20260320","right":"P"}""", "the snapshot has no readable strike")]
    [InlineData("option_snapshots", """{"timestamp":"2026-02-05T10:00:00","symbol":"SPY","strike":640,"expiry":"soon","right":"P"}""", "the snapshot has no readable expiry")]
    [InlineData("option_snapshots", """{"timestamp":"2026-02-05T10:00:00","symbol":"SPY","strike":640,"expiry":"20260320","right":"X"}""", "the snapshot has no readable right")]
    [InlineData("option_snapshots", """{"timestamp":"","symbol":"SPY","strike":640,"expiry":"20260320","right":"P"}""", "the snapshot has no readable timestamp")]
    [InlineData("position_updates", """{"position":1}""", "the update names no contract")]
    public async Task Document_WithoutWhatMakesItARecord_IsCountedWithItsPlaceAndNothingElseIsLost(string collection, string json, string problem)
    {
        var documents = OptionsReading.Fill(new InMemoryDocumentSource()).Add(collection, json);

        var records = await OptionsReading.ReadAsync(documents, HarborBook.AsOf, HarborBook.Zone);

        var warning = Assert.Single(records.Warnings);
        var number = HarborOptions.Collections[collection].Length + 1;
        Assert.Equal(WarningCodes.BadRecords, warning.Code);
        Assert.Equal($"1 document of mongodb/{collection} could not be read and was left out ({collection} document {number}: {problem})", warning.Message);
        Assert.Equal(1, records.SkippedRecords);
        Assert.Equal(Facts(HarborBook.Records), Facts(records));
    }

    [Theory]
    [InlineData("\"legs_json\":\"[{\\\"leg_id\\\": \"", "legs_json cannot be read; the execution is kept without it")]
    [InlineData("\"legs_json\":\"[],\\\"x\\\":[]\"", "legs_json cannot be read; the execution is kept without it")]
    [InlineData("\"legs_json\":\"{\\\"leg_id\\\": 1}\"", "legs_json cannot be read; the execution is kept without it")]
    [InlineData("\"legs_json\":{\"leg_id\":1}", "legs_json cannot be read; the execution is kept without it")]
    [InlineData("\"entry_params\":\"{'dte': 45}\"", "entry_params cannot be read; the execution is kept without it")]
    public async Task Execution_WithABrokenPart_StaysWithoutItAndIsToldWithItsPlace(string fields, string problem)
    {
        using var folder = new DumpFolder();
        folder.Write("strategy_executions.json", $$"""
            {"execution_id":"a","legs_json":"[]"}
            {"execution_id":"b","status":"filled",{{fields}}}
            {"execution_id":"c"
            """ + "\n");

        var records = await OptionsReading.ReadAsync(new FolderDocumentSource("options", folder.Path));

        Assert.Equal(["a", "b"], records.Executions.Select(execution => execution.Id));
        Assert.Equal("filled", records.Executions[1].Status);
        Assert.Empty(records.Executions[1].Legs);
        var told = records.Warnings.Where(warning => warning.Code == WarningCodes.BadRecords).Select(warning => warning.Message).ToList();
        Assert.Equal(2, told.Count);
        Assert.StartsWith("1 document of options/strategy_executions could not be read and was left out (strategy_executions.json line 3:", told[0], StringComparison.Ordinal);
        Assert.Equal($"1 execution of options/strategy_executions has a part that could not be read (strategy_executions.json line 2: {problem})", told[1]);
        Assert.Equal(1, records.SkippedRecords);
    }

    [Theory]
    [InlineData("strategy_executions")]
    [InlineData("option_legs")]
    [InlineData("option_snapshots")]
    [InlineData("position_updates")]
    public async Task Documents_CutAtAnyByte_LeaveNoTrace(string collection)
    {
        var whole = BsonDocument.FromJson(HarborOptions.Collections[collection][0]);
        var documents = OptionsReading.Fill(new InMemoryDocumentSource());
        for (var length = 5; length < whole.Length; length++) documents.AddBytes(collection, Cut(whole, length));

        var records = await OptionsReading.ReadAsync(documents, HarborBook.AsOf, HarborBook.Zone);

        Assert.StartsWith($"{whole.Length - 5} documents of mongodb/{collection} ", Assert.Single(records.Warnings).Message, StringComparison.Ordinal);
        Assert.Equal(Facts(HarborBook.Records), Facts(records));
    }

    [Fact]
    public async Task NewestSnapshot_WithAValueThatIsNotText_IsLeftOutAndTold()
    {
        var broken = BsonDocument.FromJson(OptionsReading.Snapshot("2026-02-05T10:00:00Z", "\"bid\":\"1.25x\""));
        broken[broken.AsSpan().IndexOf("1.25x"u8)] = 0xFF;

        var records = await OptionsReading.ReadAsync(OptionsReading.With("option_snapshots").AddBytes("option_snapshots", broken));

        Assert.Empty(records.Snapshots);
        Assert.Equal(1, records.SkippedRecords);
        Assert.Equal("1 newest document of a contract in mongodb/option_snapshots has a broken value and was left out", Assert.Single(records.Warnings).Message);
    }

    [Fact]
    public async Task Collections_ThatAreMissing_AreToldWithWhatIsThereforeUnknown()
    {
        using var folder = new DumpFolder();

        var records = await OptionsReading.ReadAsync(new FolderDocumentSource("options", folder.Path));

        Assert.Equal(
            [
                "options/strategy_executions is missing: no executions, and therefore no positions, are known",
                "options/option_legs is missing: legs are those that options/strategy_executions holds itself, and no others",
                "options/option_snapshots is missing: no quotes, no implied volatilities, no prices of the underlyings and no Greeks are known from there",
                "options/position_updates is missing: what the broker holds is not known, and the positions are not compared with it",
            ],
            records.Warnings.Select(warning => warning.Message));
        Assert.All(records.Warnings, warning => Assert.Equal(WarningCodes.SourceMissing, warning.Code));
        Assert.Null(records.NewestRecordAt);
        Assert.Equal(0, records.SnapshotsRead);
    }

    [Fact]
    public async Task Collections_ThatAreEmpty_AreNotMissing()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading.With("strategy_executions"));

        Assert.Empty(records.Warnings);
        Assert.All(records.Sources, source => Assert.Equal(0, source.Records));
    }

    [Fact]
    public async Task Folder_ThatWentAway_IsUnavailableAndNotEmpty()
    {
        var folder = new DumpFolder();
        folder.Write("strategy_executions.json", """{"execution_id":"a"}""");
        var source = new FolderDocumentSource("options", folder.Path);
        Assert.Single((await OptionsReading.ReadAsync(source)).Executions);
        folder.Dispose();

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => OptionsReading.ReadAsync(source));

        Assert.Equal("options", failure.SourceName);
    }

    private static string Facts(OptionsRecords records) =>
        BookText.Json((records.Executions, records.Snapshots, records.ExecutionSnapshots, records.Holdings, records.NewestRecordAt));

    /// <summary>The first bytes, with a length prefix that fits and something that is no terminator.</summary>
    private static byte[] Cut(byte[] whole, int length)
    {
        var cut = whole[..length];
        BitConverter.TryWriteBytes(cut, length);
        cut[^1] = 1;
        return cut;
    }
}
