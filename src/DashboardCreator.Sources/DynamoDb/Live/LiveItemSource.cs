using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>
/// Tables of a running DynamoDB. A partition is asked for by its key, on the table or an index; only a query without one reads the table
/// from one end to the other. Reads are eventually consistent, and nothing is ever written.
/// </summary>
/// <param name="pages">Asks the server.</param>
/// <param name="options">How many parts of a table are read at the same time.</param>
/// <param name="logger">Told what each reading took.</param>
internal sealed partial class LiveItemSource(ItemPages pages, LiveItemOptions options, ILogger<LiveItemSource> logger) : IItemSource
{
    public const string SourceName = "dynamodb";

    public string Name => SourceName;

    public async Task<ItemRead> ReadAsync(ItemQuery query, ItemHandler onItem, CancellationToken cancellationToken)
    {
        var cost = new ReadCost();
        var read = await ReadAsync(query, onItem, cost, cancellationToken);
        Report(query.Table, cost);
        return read;
    }

    /// <summary>Logs what a reading of several parts took.</summary>
    public void Report(string table, ReadCost cost) => Log.Read(logger, table, cost.Requests, cost.Items, cost.Capacity);

    /// <summary>Reads as a part of something larger, which counts and logs what it took.</summary>
    public async Task<ItemRead> ReadAsync(ItemQuery query, ItemHandler onItem, ReadCost cost, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(query.Table);
        var question = new PageQuestion(query);
        var hand = new ItemHand(query.Table, onItem);
        if (question.Condition is not null)
        {
            return hand.Result(await FollowAsync(start => pages.QueryAsync(question, start, cancellationToken), hand, cost, cancellationToken));
        }

        var segments = Math.Max(1, options.ScanSegments);
        var lacks = await Task.WhenAll(Enumerable.Range(0, segments).Select(segment => FollowAsync(
            start => pages.ScanAsync(question, new ScanPlace(start, null, segment, segments), cancellationToken), hand, cost, cancellationToken)));
        return hand.Result(lacks.Max());
    }

    private static async Task<Lack> FollowAsync(
        Func<Dictionary<string, AttributeValue>?, Task<ItemPage>> ask, ItemHand hand, ReadCost cost, CancellationToken cancellationToken)
    {
        Dictionary<string, AttributeValue>? next = null;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await ask(next);
            cost.Add(page.Items.Count, page.Capacity);
            if (page.Lack != Lack.Nothing) return page.Lack;
            hand.Over(page.Items);
            next = page.Next;
        }
        while (next is not null);

        return Lack.Nothing;
    }

    private static partial class Log
    {
        [LoggerMessage(
            EventName = "DynamoDbRead", Level = LogLevel.Information,
            Message = "dynamodb: {Table} took {Requests} requests, {Items} items, {Capacity} read units")]
        public static partial void Read(ILogger logger, string table, long requests, long items, double capacity);
    }
}
