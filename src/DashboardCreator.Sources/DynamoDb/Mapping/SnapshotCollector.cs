using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Takes the items of stored accounts and keeps the newest state of each account. Everything else of the table is passed over.</summary>
/// <param name="asOf">Items that are later, or whose time is over at this instant, are not there.</param>
internal sealed class SnapshotCollector(DateTimeOffset asOf)
{
    public const string AccountPrefix = "ACCOUNT#";
    public const string PositionsPrefix = "POSITIONS#";
    public const string SnapshotPrefix = "SNAPSHOT#";

    private const string AccountData = "account_data";
    private const string PositionsData = "positions_data";

    private readonly Dictionary<string, AccountSnapshot> accounts = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Fields { get; } = [ItemKeys.Partition, ItemKeys.Sort, AccountData, PositionsData, .. TimeToLive.Fields];

    /// <summary>How many accounts there are.</summary>
    public int Accounts => accounts.Count;

    /// <summary>The state of the account that was stored last.</summary>
    public AccountSnapshot? Newest => accounts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).MaxBy(At);

    /// <exception cref="ItemException">The item lacks what makes it a record; an older one may be there.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        var (key, sort) = (item.Text(ItemKeys.Partition), Words.Behind(SnapshotPrefix, item.Text(ItemKeys.Sort)));
        if (sort is null || TimeToLive.IsOver(item, asOf)) return;
        if (Words.Behind(AccountPrefix, key) is { } account) TakeAccount(account, At(sort), item);
        else if (Words.Behind(PositionsPrefix, key) is { } holder) TakePositions(holder, At(sort), item);
    }

    private static DateTimeOffset At(string key) => InstantValue.Parse(key) ?? throw new ItemException("the snapshot's key names no instant");

    private static DateTimeOffset? At(AccountSnapshot snapshot) =>
        snapshot.PositionsAt is { } positions && !(snapshot.EquityAt >= positions) ? positions : snapshot.EquityAt;

    private void TakeAccount(string id, DateTimeOffset at, ItemFields item)
    {
        var known = accounts.GetValueOrDefault(id) ?? new AccountSnapshot();
        if (at > asOf || at < known.EquityAt) return;
        using var data = JsonText.Parse(item.Stored(AccountData));
        if (data is null || !new JsonFields(data.RootElement).IsObject) throw new ItemException("the snapshot has no readable account");
        var account = new JsonFields(data.RootElement);
        accounts[id] = known with { Equity = account.Number("equity") ?? account.Number("portfolio_value"), EquityAt = at };
    }

    private void TakePositions(string id, DateTimeOffset at, ItemFields item)
    {
        var known = accounts.GetValueOrDefault(id) ?? new AccountSnapshot();
        if (at > asOf || at < known.PositionsAt) return;
        using var data = JsonText.Parse(item.Stored(PositionsData));
        if (data is null || !new JsonFields(data.RootElement).IsList) throw new ItemException("the snapshot has no readable positions");
        var positions = new JsonFields(data.RootElement).Elements().Select(HoldingElement.Read).ToList();
        if (positions.Contains(null)) throw new ItemException("the snapshot has a position without a symbol");
        accounts[id] = known with { Positions = [.. positions.OfType<BrokerHolding>()], PositionsAt = at };
    }
}
