using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>
/// The collections of a running MongoDB, read through the official C driver. One pool of clients serves all reads; each read has
/// a thread and a client of its own, and sees the driver's buffers without a copy. Nothing is written to the server.
/// </summary>
/// <remarks>
/// The server does not tell a collection that is missing from one that is empty, so <see cref="CollectionRead.Found"/> is true
/// when at least one document came, readable or not. A driver that is not installed does not stop the construction: each read
/// then says what to install, as it says that a server is down.
/// </remarks>
internal sealed class LiveDocumentSource : IDocumentSource, IDisposable, IAsyncDisposable
{
    public const string SourceName = "mongodb";

    private readonly LiveDocumentOptions options;
    private readonly MongoDriver driver;
    private readonly UriSecrets secrets;
    private readonly Lock gate = new();
    private PoolHandle? pool;
    private bool disposed;

    /// <exception cref="ArgumentException">A setting is unusable; the message names it and never repeats its value.</exception>
    public LiveDocumentSource(LiveDocumentOptions options, MongoDriver? driver = null)
    {
        ConnectionString.CheckShape(options);
        this.options = options;
        this.driver = driver ?? MongoDriver.OfThisMachine;
        secrets = new UriSecrets(options.Uri);
        if (this.driver.IsInstalled)
        {
            this.driver.Start();
            ConnectionString.Parse(options).Dispose();
        }
    }

    public string Name => SourceName;

    public Task<CollectionRead> ReadAsync(
        string collection, IReadOnlyList<string> fields, DocumentHandler onDocument, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(collection);
        ObjectDisposedException.ThrowIf(disposed, this);
        var findOptions = FindOptions.For(fields);
        return Task.Factory.StartNew(
            () => new CollectionReader(options.Database, collection, secrets).Read(Pool(), findOptions, onDocument, cancellationToken),
            cancellationToken,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);
    }

    /// <summary>Closes the pool once the reads that are under way have ended. May wait for the server to be told that its sessions end.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            pool?.Dispose();
            pool = null;
        }
    }

    public async ValueTask DisposeAsync() => await Task.Factory.StartNew(
        Dispose, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    /// <summary>Opened by the first read, because a mongodb+srv address is looked up here; a failure is tried again by the next.</summary>
    private PoolHandle Pool()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            return pool ??= Open();
        }
    }

    private PoolHandle Open()
    {
        const int ErrorsWithServerCodes = 2;
        driver.Start();
        using var uri = ConnectionString.Parse(options);
        var opened = LibMongoc.mongoc_client_pool_new_with_error(uri, out var error);
        if (opened.IsInvalid) throw DriverFailure.From(error, "connecting", secrets);
        LibMongoc.mongoc_client_pool_set_error_api(opened, ErrorsWithServerCodes);
        return opened;
    }
}
