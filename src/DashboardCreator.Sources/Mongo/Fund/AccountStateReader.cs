using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary><c>account_state</c>: snapshots over time. They are the recorded equity history and, where nothing better is there, the accounts.</summary>
/// <param name="journal">Takes what is to be said about the reading.</param>
/// <param name="asAccounts">True to keep the newest snapshot of each account.</param>
internal sealed class AccountStateReader(ReadingJournal journal, bool asAccounts) : ICollectionReader
{
    public const string Name = "account_state";

    private readonly List<EquityPoint> history = [];
    private readonly NewestById<Account> accounts = new();
    private int outsideHistory;
    private int withoutSymbol;

    public string Collection => Name;

    public IReadOnlyList<string> Fields { get; } =
    [
        "account", "account_id", "broker_id", "broker", "timestamp", "created_at",
        .. BalancesElement.Fields,
        .. PositionElement.Fields.Select(field => "open_positions." + field),
        .. PositionElement.Fields.Select(field => "positions." + field),
    ];

    /// <summary>In stored order.</summary>
    public IReadOnlyList<EquityPoint> History => history;

    public IReadOnlyList<Account> Accounts => accounts.Records;

    public void Read(ReadOnlySpan<byte> document)
    {
        var snapshot = new SnapshotDocument(document);
        var positions = new AccountPositions();
        var account = asAccounts ? snapshot.ToAccount(document, positions) : null;

        if (account is not null) accounts.Add(account.Id, account, snapshot.TakenAt);
        if (snapshot is { TakenAt: { } takenAt, Equity: { } equity }) history.Add(new EquityPoint(snapshot.Id, takenAt, equity));
        else outsideHistory++;
        withoutSymbol += positions.WithoutSymbol;
        journal.Saw(snapshot.TakenAt);
    }

    /// <summary>Says what the snapshots lack; after the last document.</summary>
    public void Report()
    {
        journal.Count(
            WarningCodes.MissingValues,
            outsideHistory,
            "snapshot of account_state has no readable timestamp or equity and is not part of the equity history",
            "snapshots of account_state have no readable timestamp or equity and are not part of the equity history");
        journal.Count(
            WarningCodes.BadRecords,
            withoutSymbol,
            "position in account_state names no symbol and was left out",
            "positions in account_state name no symbol and were left out");
    }
}
