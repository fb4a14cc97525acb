using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Where the facts of a reading are from.</summary>
internal static class MarketSourceNotes
{
    /// <summary>The bot's tables; those that answered did so when the document was made.</summary>
    public static IReadOnlyList<SourceStatus> Of(MarketMakingRecords records, GenerationContext context) =>
        [.. records.Sources.Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = context.GeneratedAt } : source)];
}
