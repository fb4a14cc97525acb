using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>One document of <c>account_state</c>: an account's amounts at one instant.</summary>
internal sealed class SnapshotDocument
{
    private readonly BalancesElement balances = new();
    private string? account;
    private string? accountId;
    private string? brokerId;
    private string? broker;
    private DateTimeOffset? timestamp;
    private DateTimeOffset? createdAt;

    /// <exception cref="BsonException">The document is broken or names no account.</exception>
    public SnapshotDocument(ReadOnlySpan<byte> document)
    {
        for (var reader = new BsonReader(document); reader.Read();)
        {
            TakeField(reader);
            balances.Take(reader);
        }

        Id = account ?? accountId ?? throw new BsonException(0, "the snapshot names no account");
    }

    public string Id { get; }

    public DateTimeOffset? TakenAt => timestamp ?? createdAt;

    public decimal? Equity => balances.Equity;

    public Account ToAccount(ReadOnlySpan<byte> document, AccountPositions positions) => new()
    {
        Id = Id,
        Broker = brokerId ?? broker,
        Currency = balances.Currency,
        Equity = balances.Equity,
        Cash = balances.Cash,
        MarginUsed = balances.MarginUsed,
        MarginAvailable = balances.MarginAvailable,
        UnrealizedPnl = balances.UnrealizedPnl,
        RealizedPnl = balances.RealizedPnl,
        BalancesAt = TakenAt,
        OpenPositions = OpenPositions(document, positions),
    };

    private List<Position> OpenPositions(ReadOnlySpan<byte> document, AccountPositions positions)
    {
        List<Position>? open = null, older = null;
        for (var reader = new BsonReader(document); reader.Read();)
        {
            if (reader.Is("open_positions"u8)) open = positions.Ours(reader, Id);
            else if (reader.Is("positions"u8)) older = positions.Ours(reader, Id);
        }

        return open ?? older ?? [];
    }

    private void TakeField(in BsonReader reader)
    {
        if (reader.Is("account"u8)) account = reader.TextOrNull();
        else if (reader.Is("account_id"u8)) accountId = reader.TextOrNull();
        else if (reader.Is("broker_id"u8)) brokerId = reader.TextOrNull();
        else if (reader.Is("broker"u8)) broker = reader.TextOrNull();
        else if (reader.Is("timestamp"u8)) timestamp = reader.Instant();
        else if (reader.Is("created_at"u8)) createdAt = reader.Instant();
    }
}
