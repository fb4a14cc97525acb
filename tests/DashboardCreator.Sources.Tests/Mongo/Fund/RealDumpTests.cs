using DashboardCreator.Analytics.Risk;
using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Fund;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>A dump of a real fund, where it stands beside the checkout.</summary>
public sealed class RealDumpTests
{
    [SharedFact]
    public async Task ReadAsync_Dump_HasItsStrategiesAccountAndAllocation()
    {
        var records = await ReadAsync();

        Assert.Equal("Mathematricks Capital", records.FundName);
        Assert.Equal("Mock_Paper", Assert.Single(records.Accounts).Id);
        Assert.Equal(1_000_000m, records.Accounts[0].Equity);
        Assert.Equal(2, records.EquitySnapshots.Count);
        Assert.Equal(9, records.Strategies.Count);
        Assert.All(records.Strategies, strategy => Assert.True(strategy.IsActive));
        Assert.Equal([936, .. Enumerable.Repeat(2449, 8)], records.Strategies.Select(strategy => strategy.TrackRecord!.Dates.Count).Order());
        Assert.All(records.Strategies, strategy => Assert.Equal(strategy.TrackRecord!.Dates.Order(), strategy.TrackRecord.Dates));
        Assert.Equal(6, records.Allocation!.Shares.Count);
        Assert.Equal(229.0, (double)records.Allocation.Shares.Sum(share => share.Percent!.Value), 9);
    }

    [SharedFact]
    public async Task ReadAsync_Dump_HasItsSignalsAndNoSecret()
    {
        var records = await ReadAsync();

        Assert.Equal(27, records.Signals.Count);
        Assert.DoesNotContain("canary", BookText.Everything(records), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("MOCK_Mock_Paper", BookText.Everything(records), StringComparison.Ordinal);
        Assert.DoesNotContain(records.Warnings, warning => warning.Code == "bad_records");
    }

    [SharedFact]
    public async Task ReadAsync_TrackRecords_GiveTheStatisticsThatTheDumpStates()
    {
        var stated = await StatedAsync();
        var records = await ReadAsync();

        Assert.Equal(9, stated.Count);
        foreach (var strategy in records.Strategies)
        {
            double[] returns = [.. strategy.TrackRecord!.Returns];
            var metrics = stated[strategy.Id];
            Assert.Equal(metrics["sharpe_ratio"], SharpeRatio.Of(returns)!.Value, 1e-12);
            Assert.Equal(metrics["volatility_daily"], Volatility.Sample(returns)!.Value, 1e-12);
            Assert.Equal(metrics["mean_return_daily"], Moments.Of(returns).Mean!.Value, 1e-12);
            Assert.Equal(metrics["max_drawdown"], -Drawdown.OfReturns(returns)!.Value.Depth, 1e-12);
        }
    }

    private static FolderDocumentSource Dump() => new("mongodb", SharedData.Path("real", "mathematricks_trading"));

    private static Task<FundRecords> ReadAsync() => new MongoFundSource(Dump()).ReadAsync(CancellationToken.None);

    private static async Task<Dictionary<string, Dictionary<string, double>>> StatedAsync()
    {
        var stated = new Dictionary<string, Dictionary<string, double>>();
        await Dump().ReadAsync("strategies", ["strategy_id", "metrics"], document => Add(document, stated), CancellationToken.None);
        return stated;
    }

    private static void Add(ReadOnlySpan<byte> document, Dictionary<string, Dictionary<string, double>> stated)
    {
        var id = "";
        var metrics = new Dictionary<string, double>();
        for (var reader = new BsonReader(document); reader.Read();)
        {
            if (reader.Is("strategy_id"u8)) id = reader.TextOrNull()!;
            if (!reader.Is("metrics"u8)) continue;
            for (var metric = reader.Document(); metric.Read();)
            {
                if (metric.TryNumber(out var number)) metrics[System.Text.Encoding.UTF8.GetString(metric.Name)] = number;
            }
        }

        stated.Add(id, metrics);
    }
}
