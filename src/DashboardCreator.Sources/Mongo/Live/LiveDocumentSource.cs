using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>
/// The collections of a running MongoDB, read through the official C driver. One pool of clients serves all reads; each read has
/// a thread and a client of its own, and sees the driver's buffers without a copy. Nothing is written to the server. A read that
/// is cancelled stops at the next document; if the server is silent at that moment, when the socket time-out has passed.
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
    private readonly ClientPool clients;

    /// <exception cref="ArgumentException">A setting is unusable; the message names it and never repeats its value.</exception>
    public LiveDocumentSource(LiveDocumentOptions options, MongoDriver? driver = null)
    {
        ConnectionString.CheckShape(options);
        this.options = options;
        this.driver = driver ?? MongoDriver.OfThisMachine;
        secrets = new UriSecrets(options.Uri);
        clients = new ClientPool(Open);
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
        ObjectDisposedException.ThrowIf(clients.IsClosed, this);
        var findOptions = FindOptions.For(fields);
        return Task.Factory.StartNew(
            () => new CollectionReader(options.Database, collection, secrets).Read(clients, findOptions, onDocument, cancellationToken),
            cancellationToken,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);
    }

    /// <summary>Closes the idle clients now and the others when their reads end. May wait for a server to be told that its sessions end.</summary>
    public void Dispose() => clients.Dispose();

    public async ValueTask DisposeAsync() => await Task.Factory.StartNew(
        Dispose, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    /// <summary>Connects nowhere yet, but looks up a mongodb+srv address.</summary>
    private ClientHandle Open()
    {
        const int ErrorsWithServerCodes = 2;
        driver.Start();
        using var uri = ConnectionString.Parse(options);
        var client = LibMongoc.mongoc_client_new_from_uri_with_error(uri, out var error);
        if (client.IsInvalid) throw DriverFailure.From(error, "connecting", secrets);
        LibMongoc.mongoc_client_set_error_api(client, ErrorsWithServerCodes);
        return client;
    }
}
