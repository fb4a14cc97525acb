using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;

namespace DashboardCreator.Testing.DynamoDb;

/// <summary>Tables on a test server, under names that no other test has; they are deleted at the end.</summary>
public sealed class DynamoTables(string uri, string prefix) : IAsyncDisposable
{
    private const int BatchSize = 25;

    private static int instances;

    private readonly string own = $"{prefix}-{Environment.ProcessId}-{Interlocked.Increment(ref instances)}";
    private readonly List<string> created = [];
    private readonly AmazonDynamoDBClient client = new(
        new BasicAWSCredentials("local", "local"),
        new AmazonDynamoDBConfig { ServiceURL = uri, AuthenticationRegion = "us-east-1", MaxErrorRetry = 0 });

    /// <summary>The full name of a table.</summary>
    public string Name(string table) => $"{own}-{table}";

    /// <summary>Creates a table with the keys <c>PK</c> and <c>SK</c>, all texts.</summary>
    /// <param name="table">Its name without the prefix.</param>
    /// <param name="indexes">Indexes of everything: <c>GSI2-SymbolIndex</c> has the keys <c>GSI2PK</c> and <c>GSI2SK</c>.</param>
    public Task<string> CreateAsync(string table, params string[] indexes) => CreateAsync(table, ("PK", "SK"), indexes);

    /// <summary>Creates a table with keys of other names.</summary>
    /// <param name="table">Its name without the prefix.</param>
    /// <param name="key">The attributes of the partition and sort key.</param>
    /// <param name="indexes">As in the other overload.</param>
    public Task<string> CreateAsync(string table, (string Partition, string Sort) key, params string[] indexes) =>
        CreateTableAsync(table, (key.Partition, key.Sort), [.. indexes.Select(index => new TableIndex(index, Key(index) + "PK", Key(index) + "SK"))]);

    /// <summary>Creates a table with keys and indexes of any names.</summary>
    /// <param name="table">Its name without the prefix.</param>
    /// <param name="key">The attributes of the partition and sort key; null for a table without the latter.</param>
    /// <param name="indexes">Its indexes.</param>
    public async Task<string> CreateTableAsync(string table, (string Partition, string? Sort) key, IReadOnlyList<TableIndex> indexes)
    {
        var name = Name(table);
        string?[] keys = [key.Partition, key.Sort, .. indexes.SelectMany(index => new[] { index.Partition, index.Sort })];
        await client.CreateTableAsync(new CreateTableRequest
        {
            TableName = name,
            BillingMode = BillingMode.PAY_PER_REQUEST,
            KeySchema = Schema(key.Partition, key.Sort),
            AttributeDefinitions = [.. keys.OfType<string>().Distinct().Select(attribute => new AttributeDefinition(attribute, ScalarAttributeType.S))],
            GlobalSecondaryIndexes = indexes.Count == 0 ? null : [.. indexes.Select(index => new GlobalSecondaryIndex
            {
                IndexName = index.Name,
                KeySchema = Schema(index.Partition, index.Sort),
                Projection = new Projection { ProjectionType = index.HasEverything ? ProjectionType.ALL : ProjectionType.KEYS_ONLY },
            })],
        });
        created.Add(name);
        while ((await client.DescribeTableAsync(name)).Table.TableStatus != TableStatus.ACTIVE)
        {
            await Task.Yield();
        }

        return name;
    }

    /// <summary>Writes items, replacing those with the same key.</summary>
    public async Task PutAsync(string table, IEnumerable<Dictionary<string, AttributeValue>> items)
    {
        foreach (var batch in items.Chunk(BatchSize))
        {
            var answer = await client.BatchWriteItemAsync(new BatchWriteItemRequest(new Dictionary<string, List<WriteRequest>>
            {
                [table] = [.. batch.Select(item => new WriteRequest(new PutRequest(item)))],
            }));
            if (answer.UnprocessedItems is { Count: > 0 }) throw new InvalidOperationException("The test server did not take every item");
        }
    }

    /// <summary>Replaces an item only while it is there, as the trading system does.</summary>
    public Task RewriteAsync(string table, Dictionary<string, AttributeValue> item) =>
        client.PutItemAsync(new PutItemRequest(table, item) { ConditionExpression = "attribute_exists(PK)" });

    /// <summary>Deletes an item.</summary>
    public Task DeleteAsync(string table, Dictionary<string, AttributeValue> item) =>
        client.DeleteItemAsync(table, new Dictionary<string, AttributeValue> { ["PK"] = item["PK"], ["SK"] = item["SK"] });

    /// <summary>Deletes a table; it is gone afterwards.</summary>
    public async Task DropAsync(string table)
    {
        created.Remove(table);
        await client.DeleteTableAsync(table);
        while ((await client.ListTablesAsync(new ListTablesRequest { ExclusiveStartTableName = table[..^1], Limit = 10 })).TableNames?.Contains(table) == true)
        {
            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var table in created) await client.DeleteTableAsync(table);
        client.Dispose();
    }

    private static string Key(string index) => index.Split('-')[0];

    private static List<KeySchemaElement> Schema(string partition, string? sort) => sort is null
        ? [new KeySchemaElement(partition, KeyType.HASH)]
        : [new KeySchemaElement(partition, KeyType.HASH), new KeySchemaElement(sort, KeyType.RANGE)];
}

/// <summary>An index of a test table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Partition">The attribute of its partition key.</param>
/// <param name="Sort">The attribute of its sort key.</param>
/// <param name="HasEverything">False for one that holds nothing but keys.</param>
public sealed record TableIndex(string Name, string Partition, string Sort, bool HasEverything = true);
