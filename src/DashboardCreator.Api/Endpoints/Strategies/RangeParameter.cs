using System.Globalization;
using DashboardCreator.Api.Settings;
using DashboardCreator.Dashboards.Funds;
using NodaTime;

namespace DashboardCreator.Api.Endpoints.Strategies;

/// <summary>The parameters <c>from</c> and <c>to</c>: an instant, or a whole day of New York; both included.</summary>
internal static class RangeParameter
{
    // Below every instant but the missing one: a range with any limit leaves signals without a time out.
    private const long Earliest = long.MinValue + 1;

    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    public static bool TryRead(string from, string to, out InstantRange range, out string problem)
    {
        range = InstantRange.Always;
        problem = "";
        if (from.Length + to.Length == 0)
        {
            return true;
        }

        var first = from.Length == 0 ? Earliest : Instant(from, endOfDay: false);
        var last = to.Length == 0 ? long.MaxValue : Instant(to, endOfDay: true);
        problem = first is null ? NotRead("from")
            : last is null ? NotRead("to")
            : first > last ? "The parameter from is later than the parameter to."
            : "";
        range = new InstantRange(first ?? 0, last ?? 0);
        return problem.Length == 0;
    }

    private static long? Instant(string text, bool endOfDay)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year < 9999)
        {
            var date = LocalDate.FromDateOnly(day);
            return endOfDay
                ? NewYork.AtStartOfDay(date.PlusDays(1)).ToInstant().ToUnixTimeMilliseconds() - 1
                : NewYork.AtStartOfDay(date).ToInstant().ToUnixTimeMilliseconds();
        }

        return SettingReader.TryInstant(text, out var instant) ? instant.ToUnixTimeMilliseconds() : null;
    }

    private static string NotRead(string name) => $"The parameter {name} is neither a day (2026-03-02) nor an ISO 8601 instant (2026-03-02T15:30:00Z).";
}
