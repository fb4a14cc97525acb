using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>What is said about a reading of the market maker's tables, wherever their items came from.</summary>
internal static class MarketReport
{
    /// <param name="reading">What was collected.</param>
    /// <param name="source">What the source is called.</param>
    /// <param name="tables">What the tables are called.</param>
    /// <param name="asOf">The instant that the reading was for.</param>
    public static MarketMakingRecords Of(MarketReading reading, string source, TableNames tables, DateTimeOffset asOf)
    {
        var journal = new ItemJournal(source);
        var records = Records(reading);
        var state = reading.State.Items;
        Tell(journal, tables.MarketConfigs, "market_config", reading.Configs.Read, records.Configs?.Count, "no configuration of a market is known");
        Tell(journal, tables.MarketState, "market_state", reading.State.Read, BotStateCollector.Keys.Count - state.Absent.Count(), "the bot's positions, orders, risk and limits are not known");
        Tell(journal, tables.MarketFills, "fills", reading.Fills.Read, records.Fills?.Count, "no fills, and therefore no profit of a day, are known");
        Tell(journal, tables.MarketExecutions, "executions", reading.Executions.Read, records.Executions is null ? null : reading.EventCount, "what became of orders is not known");
        Tell(journal, tables.MarketDecisions, "decisions", reading.Decisions.Read, records.Decisions?.Count, "no decisions, and therefore no prices of the markets, are known");
        journal.Unknown(tables.MarketState, state.Unknown);
        if (reading.State.Read.Found && state.Absent.Any())
            journal.Warn(WarningCodes.SourceMissing, $"{journal.NameOf(tables.MarketState)} has nothing readable under {string.Join(", ", state.Absent)}");
        foreach (var instant in Instants(reading, records)) journal.Saw(instant, asOf);
        return records with
        {
            Sources = journal.Sources,
            Warnings = journal.Warnings,
            SkippedRecords = journal.SkippedRecords,
            NewestRecordAt = journal.NewestRecordAt,
        };
    }

    private static MarketMakingRecords Records(MarketReading reading) => new()
    {
        Configs = reading.Configs.Read.Found ? reading.Configs.Items.Build() : null,
        Positions = reading.State.Items.Positions,
        Orders = reading.State.Items.Orders,
        Risk = reading.State.Items.Risk,
        Settings = reading.State.Items.Settings,
        Fills = reading.Fills.Read.Found ? reading.Fills.Items.Build() : null,
        FillsSince = reading.FillsSince,
        Decisions = reading.Decisions.Read.Found ? reading.Decisions.Items.Build() : null,
        Executions = reading.Executions.Read.Found ? reading.Executions.Items.Build() : null,
        LogsSince = reading.LogsSince,
    };

    private static void Tell(ItemJournal journal, string table, string fact, ItemRead read, long? records, string consequence)
    {
        if (!read.Found) journal.Missing(table, consequence);
        journal.Answered(fact, table, records ?? 0);
        journal.Broken(table, read);
    }

    private static IEnumerable<DateTimeOffset?> Instants(MarketReading reading, MarketMakingRecords records) =>
    [
        .. (records.Configs ?? []).Select(config => config.UpdatedAt),
        records.Orders?.UpdatedAt,
        records.Risk?.UpdatedAt,
        records.Risk?.LastFillAt,
        records.Fills is { Count: > 0 } fills ? fills[^1].At : null,
        reading.Executions.Items.NewestAt,
        reading.Decisions.Items.NewestAt,
    ];
}
