using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>Reads single items by their keys, and asks again for those that an answer leaves out.</summary>
internal static class SingleItems
{
    /// <summary>Most keys of one call.</summary>
    public const int KeysPerCall = 100;

    private const int MostRepeats = 6;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    /// <param name="pages">Asks the server.</param>
    /// <param name="query">Table and attributes.</param>
    /// <param name="keys">At most <see cref="KeysPerCall"/>.</param>
    /// <param name="cost">What it takes is added to it.</param>
    /// <param name="time">Measures the pauses.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <returns>The items there are; null when there is no such table.</returns>
    /// <exception cref="SourceUnavailableException">The server did not answer, or left items out again and again.</exception>
    public static async Task<List<Dictionary<string, AttributeValue>>?> GetAsync(
        ItemPages pages, ItemQuery query, List<Dictionary<string, AttributeValue>> keys, ReadCost cost, TimeProvider time, CancellationToken cancellationToken)
    {
        var found = new List<Dictionary<string, AttributeValue>>();
        for (var repeat = 0; keys.Count > 0; repeat++)
        {
            if (repeat > MostRepeats) throw new SourceUnavailableException(LiveItemSource.SourceName, $"reading {query.Table}: the server leaves items out, again and again");
            if (repeat > 0) await Task.Delay(FirstPause * (1 << repeat), time, cancellationToken);
            var (page, left) = await pages.GetAsync(query, keys, cancellationToken);
            cost.Add(page.Items.Count, page.Capacity);
            if (page.Lack == Lack.Table) return null;
            found.AddRange(page.Items);
            keys = left;
        }

        return found;
    }
}
