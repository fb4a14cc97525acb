using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

/// <summary>Legs in rows of their own, beside those that executions hold themselves.</summary>
public sealed class LegRowsTests
{
    private const string Put = "\"right\":\"PUT\",\"strike\":640,\"expiration\":\"2026-03-20\",\"action\":\"SELL\"";

    [Theory]
    [InlineData("\"leg_id\":\"l1\"", "\"leg_id\":\"l1\",\"right\":\"C\"")]
    [InlineData("\"conid\":7,\"right\":\"PUT\"", "\"conid\":7,\"right\":\"C\"")]
    [InlineData("\"conid\":7," + Put, Put)]
    [InlineData(Put, "\"right\":\"p\",\"strike\":640.0,\"expiry\":\"20260320\",\"action\":\"s\",\"conid\":7")]
    [InlineData(Put, "\"right\":\"P\",\"strike\":640.0000001,\"expiry\":20260320,\"action\":\"SHORT\"")]
    public async Task Row_OfALegThatIsThere_FillsWhatItLacks(string leg, string row)
    {
        var records = await ReadAsync(leg + ",\"status\":\"filled\"", row + ",\"status\":\"pending\",\"current_premium\":3.5,\"delta\":-0.2");

        var joined = Assert.Single(Assert.Single(records.Executions).Legs);
        Assert.Equal(("filled", 3.5m, -0.2), (joined.Status, joined.CurrentPremium, joined.Greeks.Delta));
        Assert.Empty(records.Warnings);
    }

    [Theory]
    [InlineData("\"conid\":7," + Put, "\"conid\":8," + Put)]
    [InlineData(Put, "\"right\":\"CALL\",\"strike\":640,\"expiry\":\"20260320\",\"action\":\"SELL\"")]
    [InlineData(Put, "\"right\":\"PUT\",\"strike\":645,\"expiry\":\"20260320\",\"action\":\"SELL\"")]
    [InlineData(Put, "\"right\":\"PUT\",\"strike\":640,\"expiry\":\"20260327\",\"action\":\"SELL\"")]
    [InlineData(Put, "\"right\":\"PUT\",\"strike\":640,\"expiry\":\"20260320\",\"action\":\"BUY\"")]
    [InlineData(Put, "\"quantity\":1")]
    public async Task Row_OfAnotherLeg_IsALegOfItsOwn(string leg, string row) =>
        Assert.Equal(2, Assert.Single((await ReadAsync(leg, row)).Executions).Legs.Count);

    [Fact]
    public async Task Row_ThatContradictsItsLeg_IsTold()
    {
        var records = await ReadAsync("\"conid\":7,\"action\":\"SELL\",\"quantity\":1", "\"conid\":7,\"action\":\"SELL\",\"quantity\":2");

        Assert.Equal(1m, Assert.Single(Assert.Single(records.Executions).Legs).Quantity);
        var warning = Assert.Single(records.Warnings);
        Assert.Equal(WarningCodes.Inconsistent, warning.Code);
        Assert.StartsWith("1 row of mongodb/option_legs says another side or quantity", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_OfOneContractBoughtAndSold_FindTheirOwnSide()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading
            .With("strategy_executions", """{"execution_id":"x","legs":[{"conid":7,"action":"BUY"},{"conid":7,"action":"SELL"}]}""")
            .Add("option_legs", """{"execution_id":"x","conid":7,"action":"SELL","current_premium":1}""", """{"execution_id":"x","conid":7,"action":"BUY","current_premium":2}"""));

        Assert.Equal([(true, 2m), (false, 1m)], Assert.Single(records.Executions).Legs.Select(leg => (leg.IsBuy!.Value, leg.CurrentPremium!.Value)));
        Assert.Empty(records.Warnings);
    }

    [Fact]
    public async Task Rows_OfTheSameLeg_TheLaterStoredCounts()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading
            .With("strategy_executions", """{"execution_id":"x"}""", """{"execution_id":"y"}""")
            .Add("option_legs", $$"""{"execution_id":"x",{{Put}},"current_premium":1}""", $$"""{"execution_id":"y",{{Put}},"current_premium":2}""")
            .Add("option_legs", $$"""{"execution_id":"x",{{Put}},"current_premium":3}"""));

        Assert.Equal([3m, 2m], records.Executions.Select(execution => execution.Legs.Single().CurrentPremium));
        Assert.Equal("1 row of mongodb/option_legs gave way to a later one of the same leg", Assert.Single(records.Warnings).Message);
    }

    [Fact]
    public async Task Rows_OfNoExecution_AreLeftOutAndCounted()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading
            .With("strategy_executions", """{"execution_id":"x"}""")
            .Add("option_legs", """{"execution_id":"y","conid":1}""", """{"execution_id":"z","conid":1}""", """{"execution_id":"x","conid":1}"""));

        Assert.Single(Assert.Single(records.Executions).Legs);
        var warning = Assert.Single(records.Warnings);
        Assert.Equal((WarningCodes.Inconsistent, "2 rows of mongodb/option_legs belong to no execution and were left out"), (warning.Code, warning.Message));
    }

    [Fact]
    public async Task Rows_OfAnExecutionThatIsLater_AreLeftOutWithIt()
    {
        var records = await OptionsReading.ReadAsync(OptionsReading
            .With("strategy_executions", """{"execution_id":"x","entry_time":"2027-01-05T00:00:00Z"}""")
            .Add("option_legs", """{"execution_id":"x","conid":1}"""));

        Assert.Empty(records.Executions);
        Assert.Contains("later than the as-of instant", Assert.Single(records.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_OfAnExecutionWithoutSymbol_NamesIt()
    {
        var records = await ReadAsync("\"conid\":7", "\"conid\":7,\"symbol\":\"SPY\"");

        Assert.Equal("SPY", Assert.Single(records.Executions).Symbol);
    }

    [Fact]
    public async Task LegsInOnePlaceOnly_OnlyThatPlaceIsNamed()
    {
        var inRows = await OptionsReading.ReadAsync(OptionsReading.With("strategy_executions", """{"execution_id":"x"}""").Add("option_legs", """{"execution_id":"x"}"""));
        var inExecutions = await OptionsReading.ReadAsync(OptionsReading.With("strategy_executions", """{"execution_id":"x","legs":[{"conid":7}]}"""));

        Assert.Equal("mongodb/option_legs", inRows.Sources.Single(source => source.Fact == "legs").Name);
        Assert.Equal("mongodb/strategy_executions", inExecutions.Sources.Single(source => source.Fact == "legs").Name);
    }

    private static Task<OptionsRecords> ReadAsync(string leg, string row) => OptionsReading.ReadAsync(OptionsReading
        .With("strategy_executions", $$"""{"execution_id":"x","legs":[{{{leg}}}]}""")
        .Add("option_legs", $$"""{"execution_id":"x",{{row}}}"""));
}
