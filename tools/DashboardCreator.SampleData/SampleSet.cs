using DashboardCreator.SampleData.Alpaca;
using DashboardCreator.SampleData.Collections;
using DashboardCreator.SampleData.DynamoDb;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.MarketMaking.Items;
using DashboardCreator.SampleData.Options;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Signals;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData;

/// <summary>All files of the samples folder; the same bytes on every run and every machine.</summary>
public static class SampleSet
{
    public static IReadOnlyList<SampleFile> Generate()
    {
        var positions = PositionBook.Draw();
        var equity = new EquityBook(positions);
        var trips = positions.Select((position, n) => (Position: position, Signals: PositionSignals.Of(position, n).ToList())).ToList();
        var signals = SignalBook.Of(trips.SelectMany(trip => trip.Signals));
        var entries = trips.ToDictionary(trip => trip.Position, trip => trip.Signals[0]);
        var recorded = RecordedPosition.All(equity, positions, entries);

        return
        [
            SampleFile.Lines("manifest.json", [Manifest.Text()]),
            .. AlpacaFiles.All(),
            Collection("account_hierarchy", [HierarchyDocument.Text()]),
            Collection("account_state", new AccountStateDocuments(equity).All()),
            Collection("current_allocation", [AllocationDocuments.Current()]),
            Collection("execution_confirmations", ConfirmationDocuments.All(signals)),
            Collection("portfolio_allocations", AllocationDocuments.Legacy()),
            Collection("positions", PositionDocuments.All(recorded, positions, entries)),
            Collection("signal_store", signals.Select(SignalDocument.Of)),
            Collection("strategies", new StrategyDocuments(positions).All()),
            Collection("strategy_configurations", ConfigurationDocuments.All()),
            Collection("trading_accounts", new AccountDocuments(equity, recorded).All()),
            Collection("trading_orders", OrderDocuments.All(signals)),
            .. OptionFiles.All(),
            .. DynamoDbFiles.All(),
            .. MarketMakingFiles.All(),
        ];
    }

    private static SampleFile Collection(string name, IEnumerable<string> documents) => SampleFile.Lines($"mongodb/{name}.json", documents);
}
