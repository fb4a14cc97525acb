using System.Globalization;
using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>GET /v2/clock and /v2/calendar, in New York time.</summary>
internal static class ClockBody
{
    private static readonly IReadOnlyList<DateOnly> Days = Exchange.Sessions(Timeline.Sessions[0], new(2026, 11, 30));

    public static string Clock()
    {
        var next = Days.First(day => day > Timeline.Sessions[Timeline.Last]);
        return new Doc()
            .Text("timestamp", Local(Timeline.AsOf.AddSeconds(-3), Timeline.Sessions[Timeline.Last]))
            .Add("is_open", "false")
            .Text("next_open", Local(NewYork.At(next, Exchange.Open), next))
            .Text("next_close", Local(NewYork.At(next, Exchange.Open + Exchange.Minutes(next)), next))
            .ToString();
    }

    public static string Calendar() => "[" + string.Join(",\n", Days.Select(day => new Doc()
        .Text("date", Wire.Day(day)).Text("open", "09:30").Text("close", Exchange.Minutes(day) == 390 ? "16:00" : "13:00")
        .Text("session_open", "0400").Text("session_close", "2000")
        .ToString())) + "]";

    /// <summary>With the offset of the day: its midnight in UTC hours.</summary>
    private static string Local(DateTimeOffset at, DateOnly day) =>
        at.ToOffset(NewYork.At(day, 0).Hour * TimeSpan.FromHours(-1)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
