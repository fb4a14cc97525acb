using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>Asks the server for pages of items, one call each; retries are the client's.</summary>
/// <param name="client">The client of the service.</param>
/// <param name="timeout">How long one call may take with all its attempts.</param>
/// <param name="time">Measures it.</param>
internal sealed class ItemPages(IAmazonDynamoDB client, TimeSpan timeout, TimeProvider time)
{
    /// <summary>One page of a partition.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public Task<ItemPage> QueryAsync(PageQuestion question, Dictionary<string, AttributeValue>? start, CancellationToken cancellationToken)
    {
        var request = new QueryRequest(question.Query.Table)
        {
            IndexName = question.Query.Index,
            KeyConditionExpression = question.Condition,
            ProjectionExpression = question.Projection,
            ExpressionAttributeNames = question.Names,
            ExpressionAttributeValues = question.Values,
            ExclusiveStartKey = start,
            ScanIndexForward = question.IsDescending ? false : null,
            Limit = question.Limit,
            ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL,
        };
        return AskAsync(question.Query, new ScanPlace(start), async stop => Page(await client.QueryAsync(request, stop)), cancellationToken);
    }

    /// <summary>One page of a whole table or index.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public Task<ItemPage> ScanAsync(PageQuestion question, ScanPlace place, CancellationToken cancellationToken)
    {
        var request = new ScanRequest(question.Query.Table)
        {
            IndexName = question.Query.Index,
            ProjectionExpression = question.Projection,
            ExpressionAttributeNames = question.Names,
            ExclusiveStartKey = place.Start,
            Limit = place.Limit,
            Segment = place.Segments > 1 ? place.Segment : null,
            TotalSegments = place.Segments > 1 ? place.Segments : null,
            ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL,
        };
        return AskAsync(question.Query, place, async stop => Page(await client.ScanAsync(request, stop)), cancellationToken);
    }

    /// <summary>Single items by their keys, at most 100; with the keys that the answer left out.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task<(ItemPage Page, List<Dictionary<string, AttributeValue>> Left)> GetAsync(
        ItemQuery query, List<Dictionary<string, AttributeValue>> keys, CancellationToken cancellationToken)
    {
        var question = new PageQuestion(query);
        var left = new List<Dictionary<string, AttributeValue>>();
        var wanted = new KeysAndAttributes { Keys = keys, ProjectionExpression = question.Projection, ExpressionAttributeNames = question.Names };
        var request = new BatchGetItemRequest(new Dictionary<string, KeysAndAttributes> { [query.Table] = wanted })
        {
            ReturnConsumedCapacity = ReturnConsumedCapacity.TOTAL,
        };
        var page = await AskAsync(
            query,
            ScanPlace.Beginning,
            async stop =>
            {
                var answer = await client.BatchGetItemAsync(request, stop);
                if (answer.UnprocessedKeys?.GetValueOrDefault(query.Table)?.Keys is { } unread) left.AddRange(unread);
                return new ItemPage(answer.Responses?.GetValueOrDefault(query.Table) ?? [], null, answer.ConsumedCapacity?.Sum(table => table.CapacityUnits ?? 0));
            },
            cancellationToken);
        return (page, left);
    }

    /// <summary>Whether there is a table, and what tells it from another one of the same name, where the server says that.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer.</exception>
    public async Task<(bool Found, string? Id)> FindTableAsync(string table, CancellationToken cancellationToken)
    {
        string? id = null;
        var page = await AskAsync(
            new ItemQuery(table),
            ScanPlace.Beginning,
            async stop =>
            {
                id = await TableIdAsync(table, stop);
                return new ItemPage([], null, null);
            },
            cancellationToken);
        return (page.Lack != Lack.Table, id);
    }

    private static ItemPage Page(QueryResponse response) =>
        new(response.Items ?? [], Key(response.LastEvaluatedKey), response.ConsumedCapacity?.CapacityUnits);

    private static ItemPage Page(ScanResponse response) =>
        new(response.Items ?? [], Key(response.LastEvaluatedKey), response.ConsumedCapacity?.CapacityUnits);

    /// <summary>The client gives null or nothing after the last page.</summary>
    private static Dictionary<string, AttributeValue>? Key(Dictionary<string, AttributeValue>? key) => key is { Count: > 0 } ? key : null;

    /// <summary>Those who may read a table may not always look at its description.</summary>
    private async Task<string?> TableIdAsync(string table, CancellationToken cancellationToken)
    {
        try
        {
            return (await client.DescribeTableAsync(table, cancellationToken)).Table?.TableId;
        }
        catch (AmazonDynamoDBException exception) when (exception.ErrorCode == "AccessDeniedException")
        {
            return null;
        }
    }

    private async Task<ItemPage> AskAsync(ItemQuery query, ScanPlace place, Func<CancellationToken, Task<ItemPage>> ask, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await ask(either.Token);
        }
        catch (ResourceNotFoundException) when (place.Start is null)
        {
            return ItemPage.Without(Lack.Table);
        }
        catch (AmazonDynamoDBException exception) when (place.Start is null && IsMissingIndex(exception, query.Index))
        {
            return ItemPage.Without(Lack.Index);
        }
        catch (Exception exception) when (place.CanWait && DynamoFailure.IsThrottling(exception))
        {
            return ItemPage.Without(Lack.Capacity);
        }
        catch (Exception exception) when (DynamoFailure.IsOutage(exception))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw DynamoFailure.Of($"reading {query.Table}", exception);
        }
    }

    /// <summary>The server names an index that is not there, or not yet filled.</summary>
    private static bool IsMissingIndex(AmazonDynamoDBException exception, string? index) =>
        index is not null && exception.ErrorCode == "ValidationException"
        && exception.Message.Contains(index, StringComparison.Ordinal)
        && (exception.Message.Contains("does not have the specified index", StringComparison.OrdinalIgnoreCase)
            || exception.Message.Contains("backfilling", StringComparison.OrdinalIgnoreCase));
}

/// <summary>Where a whole reading of a table stands.</summary>
/// <param name="Start">The last key of the page before; null at the beginning.</param>
/// <param name="Limit">Most items to look at; null for as many as a page holds.</param>
/// <param name="Segment">Which part of the table.</param>
/// <param name="Segments">Of how many.</param>
internal readonly record struct ScanPlace(Dictionary<string, AttributeValue>? Start, int? Limit = null, int Segment = 0, int Segments = 1)
{
    public static ScanPlace Beginning => default(ScanPlace) with { Segments = 1 };

    /// <summary>True for those who would rather go on more slowly than fail.</summary>
    public bool CanWait { get; init; }
}
