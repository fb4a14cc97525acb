using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Every order of an account, newest pages first.</summary>
internal static class OrderPages
{
    public const int Limit = 500;

    /// <summary>
    /// <c>until</c> leaves out the instant it names, and a basket of orders has one instant: each page therefore begins a millisecond
    /// later than the last one ended, and what comes twice is known by its id. Only when a whole page brings nothing new is the instant left behind.
    /// </summary>
    public static async Task ReadAsync(AlpacaClient client, OrderBook book, ResourceNotes notes, CancellationToken cancellationToken)
    {
        long? until = null;
        for (var (idle, isLast) = (0, false); !isLast;)
        {
            var page = await PageAsync(client, until, notes, cancellationToken);
            idle = book.Add(page) > 0 ? 0 : idle + 1;
            isLast = page.TopLevel < Limit;
            if (isLast) continue;
            if (page.OldestMilliseconds is not { } oldest || idle > 1)
            {
                notes.Warn(WarningCodes.BadRecords, $"{notes.Name} is not complete: the broker's pages of it do not lead on");
                break;
            }

            until = idle == 0 ? oldest + 1 : oldest;
        }

        notes.Records = book.Count;
    }

    private static Task<OrdersAnswer> PageAsync(AlpacaClient client, long? until, ResourceNotes notes, CancellationToken cancellationToken)
    {
        var bound = until is { } milliseconds ? "&until=" + QueryText.Of(milliseconds) : "";
        return client.GetAsync(
            "orders", $"/v2/orders?status=all&limit={Limit}&direction=desc&nested=true{bound}", body => OrdersAnswer.Read(body, notes), cancellationToken);
    }
}
