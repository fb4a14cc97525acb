namespace DashboardCreator.Sources.Mongo.Live.Native;

/// <summary>
/// One client, taken from the pool and handed back on disposal. A client belongs to one thread at a time.
/// The lease keeps the pool alive: a pool disposed of during a read closes after the last lease has ended.
/// </summary>
internal sealed class ClientLease : DriverHandle
{
    private PoolHandle? pool;

    /// <returns>An invalid lease when the pool has no client to give within the URI's <c>waitQueueTimeoutMS</c>.</returns>
    /// <exception cref="ObjectDisposedException">The pool is closed.</exception>
    public static ClientLease From(PoolHandle pool)
    {
        var lease = new ClientLease();
        var counted = false;
        pool.DangerousAddRef(ref counted);
        lease.pool = pool;
        lease.SetHandle(LibMongoc.mongoc_client_pool_pop(pool.DangerousGetHandle()));
        if (lease.IsInvalid)
        {
            lease.pool = null;
            pool.DangerousRelease();
        }

        return lease;
    }

    protected override bool ReleaseHandle()
    {
        LibMongoc.mongoc_client_pool_push(pool!.DangerousGetHandle(), handle);
        pool.DangerousRelease();
        return true;
    }
}
