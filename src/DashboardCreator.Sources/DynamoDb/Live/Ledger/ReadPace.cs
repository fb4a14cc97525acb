namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>
/// How fast a whole table may be read: pages of about a second's capacity, and a pause after each until what it took is earned. A server that
/// has no capacity left halves the pace; every page that it answers brings some of it back.
/// </summary>
internal sealed class ReadPace
{
    private const int MostItems = 2000;
    private const double Slowest = 1;
    private const double Recovery = 1.1;

    private readonly double fastest;
    private readonly TimeProvider time;
    private double itemsPerUnit = 4;

    /// <param name="unitsPerSecond">Read units a second at most.</param>
    /// <param name="time">Pauses are of this clock.</param>
    public ReadPace(double unitsPerSecond, TimeProvider time)
    {
        fastest = unitsPerSecond;
        this.time = time;
        UnitsPerSecond = unitsPerSecond;
    }

    /// <summary>Read units a second that are taken now.</summary>
    public double UnitsPerSecond { get; private set; }

    /// <summary>Items to ask for next.</summary>
    public int Items => (int)Math.Clamp(itemsPerUnit * UnitsPerSecond, 1, MostItems);

    /// <summary>Pauses for what a page took.</summary>
    /// <param name="items">Items in it.</param>
    /// <param name="units">Null when the server does not say: then a unit is taken for each item.</param>
    /// <param name="since">A timestamp of the clock from before the page was asked for; the time since counts.</param>
    /// <param name="cancellationToken">Ends the pause.</param>
    public async Task EarnAsync(int items, double? units, long since, CancellationToken cancellationToken)
    {
        var taken = units ?? items;
        if (items > 0 && taken > 0) itemsPerUnit = items / taken;
        var rest = TimeSpan.FromSeconds(taken / UnitsPerSecond) - time.GetElapsedTime(since);
        UnitsPerSecond = Math.Min(fastest, UnitsPerSecond * Recovery);
        if (rest > TimeSpan.Zero) await Task.Delay(rest, time, cancellationToken);
    }

    /// <summary>Halves the pace, and pauses for a second.</summary>
    public Task SlowDownAsync(CancellationToken cancellationToken)
    {
        UnitsPerSecond = Math.Max(Math.Min(Slowest, fastest), UnitsPerSecond / 2);
        return Task.Delay(TimeSpan.FromSeconds(1), time, cancellationToken);
    }
}
