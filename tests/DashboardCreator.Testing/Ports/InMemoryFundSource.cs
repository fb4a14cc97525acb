using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Testing.Ports;

/// <summary>A fund whose books are plain records, for tests of whatever stands behind the port. It keeps the same contract as the adapters.</summary>
public sealed class InMemoryFundSource : IFundSource
{
    public string? FundName { get; set; }

    public IReadOnlyList<Account> Accounts { get; set; } = [];

    public IReadOnlyList<Strategy> Strategies { get; set; } = [];

    /// <summary>Null: the books keep no positions of their own and the accounts' are used.</summary>
    public IReadOnlyList<Position>? Positions { get; set; }

    public Allocation? Allocation { get; set; }

    public IReadOnlyList<EquityPoint> EquitySnapshots { get; set; } = [];

    /// <summary>Adds the signals, each followed by its exits.</summary>
    public Action<SignalBookBuilder> Signals { get; set; } = _ => { };

    /// <summary>Adds the confirmations.</summary>
    public Action<SignalBookBuilder> Confirmations { get; set; } = _ => { };

    public IReadOnlyList<DocumentWarning> Warnings { get; set; } = [];

    public DateTimeOffset? NewestRecordAt { get; set; }

    /// <summary>What the next readings fail with; null when the source answers.</summary>
    public SourceUnavailableException? Failure { get; set; }

    /// <summary>How often the books were read.</summary>
    public int Readings { get; private set; }

    public Task<FundRecords> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Readings++;
        return Failure is null ? Task.FromResult(Read()) : Task.FromException<FundRecords>(Failure);
    }

    private FundRecords Read()
    {
        var positions = Positions ?? [.. Accounts.SelectMany(account => account.OpenPositions)];
        var builder = new SignalBookBuilder();
        Signals(builder);
        Confirmations(builder);
        var book = builder.Build(Strategies);
        return new FundRecords
        {
            FundName = FundName,
            Accounts = Accounts,
            Strategies = Strategies,
            Positions = positions,
            Allocation = Allocation,
            EquitySnapshots = EquitySnapshots,
            Signals = book,
            Sources =
            [
                Status("fund", FundName is null ? 0 : 1),
                Status("accounts", Accounts.Count),
                Status("equity_history", EquitySnapshots.Count),
                Status("strategies", Strategies.Count),
                Status("allocation", Allocation is null ? 0 : 1),
                Status("positions", positions.Count),
                Status("signals", book.Count),
                Status("executions", null),
            ],
            Warnings = Warnings,
            NewestRecordAt = NewestRecordAt,
        };
    }

    private static SourceStatus Status(string fact, long? records) => new($"memory/{fact}", SourceStatus.Ok, null, null, fact, records);
}
