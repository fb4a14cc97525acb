using System.Text;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Mapping;
using Microsoft.Extensions.DependencyInjection;

namespace DashboardCreator.Sources.Tests.DynamoDb;

/// <summary>A folder of exported tables for one test, removed afterwards.</summary>
internal sealed class TableFolder : IDisposable
{
    public static readonly DateTimeOffset AsOf = new(2026, 2, 20, 12, 0, 0, TimeSpan.Zero);

    public static TableNames Tables { get; } = new DynamoDbOptions().Names;

    public string Path { get; } = Directory.CreateTempSubdirectory("dashboard-creator-tables-").FullName;

    public FolderItemSource Items => new(Path);

    public void Write(string name, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);

    public void Write(string table, params string[] lines) => Write(table + ".json", Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));

    public void Write(string table, params DraftItem[] items) => Write(table, [.. items.Select(item => item.Bare)]);

    public static async Task<LedgerRecords> LedgerAsync(params DraftItem[] items)
    {
        using var folder = new TableFolder();
        folder.Write(Tables.Ledger, items);
        return await folder.LedgerAsync();
    }

    public async Task<LedgerRecords> LedgerAsync(DateTimeOffset? asOf = null)
    {
        using var source = new FolderLedgerSource(Items, Tables.Ledger);
        return await source.ReadAsync(asOf ?? AsOf, CancellationToken.None);
    }

    public Task<RunRecords> RunsAsync(DateTimeOffset? asOf = null) => new DynamoDbRunSource(Items, Tables).ReadAsync(asOf ?? AsOf, CancellationToken.None);

    public Task<HedgeRecords> HedgesAsync(DateTimeOffset? asOf = null) => new DynamoDbHedgeSource(Items, Tables).ReadAsync(asOf ?? AsOf, CancellationToken.None);

    public Task<AccountSnapshot> AccountAsync(DateTimeOffset? asOf = null, string? account = null) =>
        new DynamoDbAccountSnapshotSource(Items, Tables, account).ReadAsync(asOf ?? AsOf, CancellationToken.None);

    public async Task<MarketMakingRecords> MarketsAsync(DateTimeOffset? asOf = null)
    {
        using var source = Markets();
        return await source.ReadAsync(asOf ?? AsOf, CancellationToken.None);
    }

    public FolderMarketMakingSource Markets() => new(Items, new DynamoDbOptions());

    /// <summary>The ports as the service registers them.</summary>
    public ServiceProvider Ports() => new ServiceCollection().AddDynamoDb(new DynamoDbOptions { Uri = "file:" + Path }).BuildServiceProvider();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
