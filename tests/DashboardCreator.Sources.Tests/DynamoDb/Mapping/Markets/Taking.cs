using System.Text;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping.Markets;

/// <summary>Drafts as the collectors get them.</summary>
internal static class Taking
{
    public static ItemFields Fields(this DraftItem item) => new(AttributeJson.Read(Encoding.UTF8.GetBytes(item.Bare), new WantedNames(null)));

    public static T Take<T>(this T collector, IReadOnlyList<string> fields, params IEnumerable<DraftItem> items)
        where T : IMarketCollector
    {
        foreach (var item in items) collector.Take(AttributeJson.Read(Encoding.UTF8.GetBytes(item.Bare), new WantedNames(fields)));
        return collector;
    }
}
