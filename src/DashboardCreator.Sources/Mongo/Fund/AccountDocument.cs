using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>One document of <c>trading_accounts</c>. Its account number and authentication details are never looked at.</summary>
internal sealed class AccountDocument
{
    private readonly BalancesElement balances = new();
    private readonly List<Position> ours = [];
    private readonly List<BrokerPosition>? brokers;
    private string? key;
    private string? accountId;
    private string? name;
    private string? broker;
    private string? connection;
    private string? status;
    private bool? polled;
    private DateTimeOffset? polledAt;

    /// <exception cref="BsonException">The document is broken or has no textual id.</exception>
    public AccountDocument(ReadOnlySpan<byte> document)
    {
        for (var reader = new BsonReader(document); reader.Read();)
        {
            TakeField(reader);
        }

        Id = accountId ?? key ?? throw new BsonException(0, "the account has no id");
        for (var reader = new BsonReader(document); reader.Read();)
        {
            if (reader.Is("open_positions"u8)) ours = Positions.Ours(reader, Id);
            else if (reader.Is("broker_positions_snapshot"u8)) brokers = Positions.Brokers(reader);
        }
    }

    public string Id { get; }

    public AccountPositions Positions { get; } = new();

    public DateTimeOffset? UpdatedAt { get; private set; }

    public DateTimeOffset? PolledAt => Elements.Later(balances.UpdatedAt, polledAt);

    public Account ToAccount() => new()
    {
        Id = Id,
        Name = name,
        Broker = broker,
        IsActive = status is null || status.Equals("ACTIVE", StringComparison.OrdinalIgnoreCase),
        Currency = balances.Currency,
        Equity = balances.Equity,
        Cash = balances.Cash,
        MarginUsed = balances.MarginUsed,
        MarginAvailable = balances.MarginAvailable,
        UnrealizedPnl = balances.UnrealizedPnl,
        RealizedPnl = balances.RealizedPnl,
        ConnectionStatus = connection,
        LastPollAt = polledAt,
        LastPollSucceeded = polled,
        BalancesAt = balances.UpdatedAt,
        OpenPositions = ours,
        BrokerPositions = brokers,
    };

    private void TakeField(in BsonReader reader)
    {
        if (reader.Is("_id"u8)) key = reader.TextOrNull();
        else if (reader.Is("account_id"u8)) accountId = reader.TextOrNull();
        else if (reader.Is("account_name"u8)) name = reader.TextOrNull();
        else if (reader.Is("broker"u8)) broker = reader.TextOrNull();
        else if (reader.Is("balances"u8)) balances.TakeAll(reader);
        else if (reader.Is("connection_status"u8)) connection = reader.TextOrNull();
        else if (reader.Is("last_poll_time"u8)) polledAt = reader.Instant();
        else if (reader.Is("last_poll_success"u8)) polled = reader.Flag();
        else if (reader.Is("status"u8)) status = reader.TextOrNull();
        else if (reader.Is("updated_at"u8)) UpdatedAt = reader.Instant();
    }
}
