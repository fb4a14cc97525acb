using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Live;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live;

/// <summary>What tests of the live source have in common: a server process, a proxy before it, tables of the test's own.</summary>
public abstract class LiveItems(DynamoServer server, string prefix) : IClassFixture<DynamoServer>, IAsyncLifetime, IDisposable
{
    private readonly List<IDisposable> clients = [];
    private DynamoProxy? proxy;
    private DynamoTables? tables;

    protected DynamoServer Server => server;

    protected DynamoProxy Proxy => proxy!;

    protected DynamoTables Tables => tables!;

    private protected RecordedLog<LiveItemSource> Log { get; } = new();

    public virtual async Task InitializeAsync()
    {
        if (server.Uri.Length == 0) return;
        proxy = await DynamoProxy.StartAsync(server.Uri);
        tables = new DynamoTables(server.Uri, prefix);
    }

    public virtual async Task DisposeAsync()
    {
        if (tables is not null) await tables.DisposeAsync();
        if (proxy is not null) await proxy.DisposeAsync();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => clients.ForEach(client => client.Dispose());

    private protected static LiveItemOptions Options(string uri) =>
        new(uri, "us-east-1") { MaxRetries = 0, RequestTimeout = TimeSpan.FromSeconds(30) };

    private protected ItemPages Pages(LiveItemOptions options)
    {
        IAmazonDynamoDB client = DynamoClients.Create(options);
        clients.Add(client);
        return new ItemPages(client, options.CallTimeout, TimeProvider.System);
    }

    private protected LiveItemSource Source(LiveItemOptions options) => new(Pages(options), options, Log);

    private protected LiveItemSource Source() => Source(Options(Proxy.Uri));

    private protected static async Task<(ItemRead Read, List<Dictionary<string, AttributeValue>> Items)> ReadAsync(LiveItemSource source, ItemQuery query)
    {
        var items = new List<Dictionary<string, AttributeValue>>();
        var read = await source.ReadAsync(query, item => items.Add(new(item)), CancellationToken.None);
        return (read, items);
    }
}
