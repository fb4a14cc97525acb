using System.Net;

namespace DashboardCreator.Sources.Kalshi.Live;

/// <summary>An answer, read to its end.</summary>
/// <param name="Status">What the exchange says of it.</param>
/// <param name="Body">The whole body.</param>
/// <param name="RetryAfter">How long it wants to be left alone; null when it does not say.</param>
internal sealed record KalshiReply(HttpStatusCode Status, byte[] Body, TimeSpan? RetryAfter)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>True when the same question may be answered a moment later.</summary>
    public bool IsPassing => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500;

    public static async Task<KalshiReply> OfAsync(HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - now : null);
        return new KalshiReply(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken), wait > TimeSpan.Zero ? wait : null);
    }
}
