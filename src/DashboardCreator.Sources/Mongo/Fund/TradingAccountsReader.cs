using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary><c>trading_accounts</c>: one document per account, found by <c>account_id</c> or by a textual <c>_id</c>.</summary>
internal sealed class TradingAccountsReader(ReadingJournal journal) : ICollectionReader
{
    public const string Name = "trading_accounts";

    private readonly NewestById<Account> accounts = new();
    private int withoutSymbol;

    public string Collection => Name;

    public IReadOnlyList<string> Fields { get; } =
    [
        "_id", "account_id", "account_name", "broker", "connection_status", "last_poll_time", "last_poll_success", "status", "updated_at",
        "balances.last_updated",
        .. BalancesElement.Fields.Select(field => "balances." + field),
        .. PositionElement.Fields.Select(field => "open_positions." + field),
        .. AccountPositions.BrokerFields.Select(field => "broker_positions_snapshot." + field),
    ];

    public IReadOnlyList<Account> Accounts => accounts.Records;

    public void Read(ReadOnlySpan<byte> document)
    {
        var account = new AccountDocument(document);
        accounts.Add(account.Id, account.ToAccount(), account.UpdatedAt);
        withoutSymbol += account.Positions.WithoutSymbol;
        journal.Saw(account.UpdatedAt);
        journal.Saw(account.PolledAt);
        journal.Saw(account.Positions.Newest);
    }

    /// <summary>Says what the accounts contradict or lack; after the last document.</summary>
    public void Report()
    {
        journal.Count(
            WarningCodes.Inconsistent,
            accounts.Duplicates,
            "account occurs twice in trading_accounts; the document written last is used",
            "documents of trading_accounts repeat an account; the one written last is used");
        journal.Count(
            WarningCodes.BadRecords,
            withoutSymbol,
            "position in trading_accounts names no symbol and was left out",
            "positions in trading_accounts name no symbol and were left out");
    }
}
