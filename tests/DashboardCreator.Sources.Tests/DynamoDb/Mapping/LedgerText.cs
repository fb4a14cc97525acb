using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

/// <summary>What a book of trades says, in words.</summary>
internal static class LedgerText
{
    public static string? Text(this LedgerRecords records, TextId id) => records.Trades.Texts.Text(id);

    /// <summary>Order ids in the order of the ledger.</summary>
    public static IReadOnlyList<string?> Orders(this LedgerRecords records) =>
        [.. Enumerable.Range(0, records.Trades.Count).Select(place => records.Text(records.Trades[place].OrderId))];

    /// <summary>Strategies of a trade with their shares, such as <c>north 0.75, south 0.25</c>.</summary>
    public static string Mix(this LedgerRecords records, int place = 0)
    {
        StrategyWeight[] shares = [.. records.Trades.Mix(records.Trades[place].Mix)];
        return string.Join(", ", shares.Select(share => $"{records.Text(share.Strategy)} {share.Weight:0.####}"));
    }

    /// <summary>Every word of the book: what is not here is nowhere in it.</summary>
    public static string Words(this LedgerRecords records) =>
        string.Join('\n', Enumerable.Range(1, records.Trades.Texts.Count).Select(id => records.Text(new TextId(id))));
}
