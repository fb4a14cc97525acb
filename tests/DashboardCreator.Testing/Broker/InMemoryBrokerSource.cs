using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Broker;

/// <summary>A broker whose accounts are plain records, for tests of whatever stands behind the port.</summary>
public sealed class InMemoryBrokerSource : IBrokerSource
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, BrokerRecords> records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> readings = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Accounts => names;

    /// <summary>Accounts whose next readings fail, and with what.</summary>
    public Dictionary<string, SourceUnavailableException> Failures { get; } = new(StringComparer.Ordinal);

    /// <summary>What every reading waits for; done unless a test holds it.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>How often an account was read.</summary>
    public int ReadingsOf(string account)
    {
        lock (readings)
        {
            return readings.GetValueOrDefault(account);
        }
    }

    public InMemoryBrokerSource Add(string account, BrokerRecords known)
    {
        names.Add(account);
        records[account] = known;
        return this;
    }

    public async Task<BrokerRecords> ReadAsync(string account, CancellationToken cancellationToken)
    {
        lock (readings)
        {
            readings[account] = readings.GetValueOrDefault(account) + 1;
        }

        await Gate.WaitAsync(cancellationToken);
        return Failures.TryGetValue(account, out var failure) ? throw failure : records[account];
    }
}
