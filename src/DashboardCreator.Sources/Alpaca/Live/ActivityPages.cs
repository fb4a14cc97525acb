using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Every deposit and withdrawal of an account, oldest pages first.</summary>
internal static class ActivityPages
{
    public const int Limit = 100;

    public static async Task<IReadOnlyList<CashActivity>> ReadAsync(AlpacaClient client, ResourceNotes notes, CancellationToken cancellationToken)
    {
        var flows = new List<CashActivity>();
        string? token = null;
        while (true)
        {
            var page = await client.GetAsync(
                "activities",
                $"/v2/account/activities?activity_types=CSD%2CCSW&direction=asc&page_size={Limit}{QueryText.After(token)}",
                body => ActivitiesAnswer.Read(body, notes),
                cancellationToken);
            flows.AddRange(page.Flows);
            if (page.Elements < Limit) break;
            if (page.LastId is null || page.LastId == token)
            {
                notes.Warn(WarningCodes.BadRecords, $"{notes.Name} is not complete: a page of it does not say where the next one begins");
                break;
            }

            token = page.LastId;
        }

        notes.Records = flows.Count;
        return flows;
    }
}
