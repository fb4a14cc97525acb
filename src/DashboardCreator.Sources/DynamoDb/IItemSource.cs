using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb;

/// <summary>Items of tables, wherever they are kept: a server or exported files.</summary>
internal interface IItemSource
{
    /// <summary>What this source is called in documents, logs and errors.</summary>
    string Name { get; }

    /// <summary>Streams every item that a query selects, all pages of it.</summary>
    /// <param name="query">What is wanted.</param>
    /// <param name="onItem">Called once per item, never concurrently. An <see cref="ItemException"/> it throws counts the item as broken.</param>
    /// <param name="cancellationToken">Stops the read between pages.</param>
    /// <returns>What was read and what was left out.</returns>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">The source could not answer, or stopped answering half way.</exception>
    Task<ItemRead> ReadAsync(ItemQuery query, ItemHandler onItem, CancellationToken cancellationToken);
}

/// <summary>Takes one item.</summary>
internal delegate void ItemHandler(IReadOnlyDictionary<string, AttributeValue> item);

/// <summary>An item that lacks what makes it a record. The message never repeats its content.</summary>
internal sealed class ItemException(string message) : Exception(message);

/// <summary>Items of one table.</summary>
/// <param name="Table">The table's full name.</param>
/// <param name="Fields">Top-level attributes that are needed; a server sends only these, files may give more. Null for all.</param>
internal sealed record ItemQuery(string Table, IReadOnlyList<string>? Fields = null)
{
    /// <summary>Index to ask; null for the table itself.</summary>
    public string? Index { get; init; }

    /// <summary>Only items of one partition; null for the whole table, page by page.</summary>
    public ItemPartition? Partition { get; init; }
}

/// <summary>One partition of a table or index, or a stretch of it.</summary>
/// <param name="KeyName">The partition key's attribute.</param>
/// <param name="Key">Its value, a text.</param>
internal sealed record ItemPartition(string KeyName, string Key)
{
    /// <summary>The sort key's attribute; needed with the next three.</summary>
    public string? SortName { get; init; }

    /// <summary>Sort keys begin with this.</summary>
    public string? Prefix { get; init; }

    /// <summary>Sort keys are this or later.</summary>
    public string? From { get; init; }

    /// <summary>Sort keys are this or earlier; only with <see cref="From"/> and without <see cref="Prefix"/>.</summary>
    public string? Until { get; init; }
}

/// <summary>What a read found.</summary>
/// <param name="Found">False when there is no such table.</param>
/// <param name="HasIndex">False when the table has no such index: then nothing was read.</param>
/// <param name="Items">Items handed over and accepted.</param>
/// <param name="Broken">Items left out because they could not be read.</param>
/// <param name="Faults">The first broken ones: file and line of what is no item, table and key of an item that cannot be used, with the problem; at most <see cref="MaxFaults"/>.</param>
internal sealed record ItemRead(bool Found, bool HasIndex, long Items, long Broken, IReadOnlyList<string> Faults)
{
    public const int MaxFaults = 20;
}
