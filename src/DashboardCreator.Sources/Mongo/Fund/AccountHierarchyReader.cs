using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary><c>account_hierarchy</c>: the fund's name, and which broker keeps which account.</summary>
internal sealed class AccountHierarchyReader(ReadingJournal journal) : ICollectionReader
{
    private readonly Dictionary<string, string> brokers = new(StringComparer.Ordinal);

    public string Collection => "account_hierarchy";

    public IReadOnlyList<string> Fields { get; } =
        ["fund_name", "updated_at", "brokers.broker_id", "brokers.broker_name", "brokers.accounts.account_id"];

    /// <summary>The first name stored; null without any.</summary>
    public string? FundName { get; private set; }

    /// <summary>The broker's id, else its name, by account id.</summary>
    public IReadOnlyDictionary<string, string> BrokerOfAccount => brokers;

    public void Read(ReadOnlySpan<byte> document)
    {
        string? fundName = null;
        DateTimeOffset? updatedAt = null;
        var found = new List<(string Account, string Broker)>();
        for (var reader = new BsonReader(document); reader.Read();)
        {
            if (reader.Is("fund_name"u8)) fundName = reader.TextOrNull();
            else if (reader.Is("updated_at"u8)) updatedAt = reader.Instant();
            else if (reader.Is("brokers"u8)) ReadBrokers(reader, found);
        }

        FundName ??= fundName;
        journal.Saw(updatedAt);
        foreach (var (account, broker) in found) brokers.TryAdd(account, broker);
    }

    private static void ReadBrokers(in BsonReader element, List<(string Account, string Broker)> found)
    {
        if (element.Type != BsonType.Array) return;
        for (var items = element.Document(); items.Read();)
        {
            if (items.Type == BsonType.Document) ReadBroker(items.Document(), found);
        }
    }

    private static void ReadBroker(BsonReader reader, List<(string Account, string Broker)> found)
    {
        string? id = null, name = null;
        var accounts = new List<string>();
        while (reader.Read())
        {
            if (reader.Is("broker_id"u8)) id = reader.TextOrNull();
            else if (reader.Is("broker_name"u8)) name = reader.TextOrNull();
            else if (reader.Is("accounts"u8)) ReadAccounts(reader, accounts);
        }

        if ((id ?? name) is { } broker) found.AddRange(accounts.Select(account => (account, broker)));
    }

    private static void ReadAccounts(in BsonReader element, List<string> accounts)
    {
        if (element.Type != BsonType.Array) return;
        for (var items = element.Document(); items.Read();)
        {
            if (items.Type != BsonType.Document) continue;
            for (var account = items.Document(); account.Read();)
            {
                if (account.Is("account_id"u8) && account.TextOrNull() is { } id) accounts.Add(id);
            }
        }
    }
}
