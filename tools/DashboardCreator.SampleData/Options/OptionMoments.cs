using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>What an option needs to know of a moment; after the bell the closing price stands.</summary>
internal static class OptionMoments
{
    public static Moment On(DateOnly day, int minute) => new(Timeline.SessionFrom(day), minute);

    public static Moment Bell(int session) => new(session, Exchange.Minutes(Timeline.Sessions[session]));

    public static DateOnly Day(this Moment moment) => Timeline.Sessions[moment.Session];

    public static decimal Spot(this Moment moment, string underlying) =>
        Market.Path(underlying).PriceAt(moment.Session, Math.Min(moment.Minute, Length(moment)));

    /// <summary>Years of 365 days to the bell of the last day.</summary>
    public static double YearsTo(this Moment moment, DateOnly expiry) =>
        Math.Max(expiry.DayNumber - moment.Day().DayNumber + (Math.Max(Length(moment) - moment.Minute, 0) / 1440.0), 0) / 365;

    private static int Length(Moment moment) => Exchange.Minutes(moment.Day());
}
