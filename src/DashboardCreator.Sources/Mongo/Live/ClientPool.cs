using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>
/// Clients that are connected and idle, kept for the next read. There are as many as reads have ever run at the same time.
/// </summary>
/// <remarks>
/// The driver has a pool of its own, but it watches the servers from a background thread which, in libmongoc 1.23, ends the whole
/// process when something that is not MongoDB answers on the port. A client outside that pool watches its servers itself, during
/// its own calls, and reports such an answer as an error.
/// </remarks>
/// <param name="open">Makes a client.</param>
internal sealed class ClientPool(Func<ClientHandle> open) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Stack<ClientHandle> idle = [];

    public bool IsClosed { get; private set; }

    /// <exception cref="ObjectDisposedException">The pool is closed.</exception>
    public ClientLease Rent()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            if (idle.TryPop(out var client)) return new ClientLease(this, client);
        }

        return new ClientLease(this, open());
    }

    public void Return(ClientHandle client)
    {
        lock (gate)
        {
            if (!IsClosed)
            {
                idle.Push(client);
                return;
            }
        }

        client.Dispose();
    }

    public void Dispose()
    {
        lock (gate) IsClosed = true;
        while (idle.TryPop(out var client)) client.Dispose();
    }
}

/// <summary>One client for one read. It goes back to the pool at the end, unless the read gave it up.</summary>
internal sealed class ClientLease(ClientPool pool, ClientHandle client) : IDisposable
{
    private bool isGivenUp;

    public ClientHandle Client => client;

    /// <summary>After a failure: what the client believes of its servers is stale, and it would wait before asking them again.</summary>
    public void GiveUp() => isGivenUp = true;

    public void Dispose()
    {
        if (isGivenUp) client.Dispose();
        else pool.Return(client);
    }
}
