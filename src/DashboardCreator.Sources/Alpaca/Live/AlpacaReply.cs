using System.Globalization;
using System.Net;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>An answer, read to its end.</summary>
/// <param name="Status">What the broker says of it.</param>
/// <param name="Body">The whole body.</param>
/// <param name="Limits">What it says about the budget.</param>
internal sealed record AlpacaReply(HttpStatusCode Status, byte[] Body, RateLimits Limits)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <summary>True when the same question may be answered a moment later.</summary>
    public bool IsPassing => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)Status >= 500;

    public static async Task<AlpacaReply> OfAsync(HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken) =>
        new(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken), RateLimits.Of(response, now));
}

/// <summary>What an answer says about the budget of its key.</summary>
/// <param name="PerMinute">Calls allowed per minute; null when not told.</param>
/// <param name="Remaining">Calls left until the reset; null when not told.</param>
/// <param name="ResetAt">When the broker counts anew; null when not told.</param>
/// <param name="RetryAfter">How long it wants to be left alone; null when it does not say.</param>
internal sealed record RateLimits(int? PerMinute, int? Remaining, DateTimeOffset? ResetAt, TimeSpan? RetryAfter)
{
    public static RateLimits Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var reset = Number(response, "X-RateLimit-Reset");
        return new RateLimits(
            (int?)Number(response, "X-RateLimit-Limit"),
            (int?)Number(response, "X-RateLimit-Remaining"),
            reset is { } seconds and < 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null,
            Wait(response, now));
    }

    private static TimeSpan? Wait(HttpResponseMessage response, DateTimeOffset now)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - now : null);
        return wait > TimeSpan.Zero ? wait : null;
    }

    private static long? Number(HttpResponseMessage response, string header) =>
        response.Headers.TryGetValues(header, out var values)
        && long.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
