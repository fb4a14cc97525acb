using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Markets;

namespace DashboardCreator.SampleData.Trading;

/// <summary>A moment of the sample period.</summary>
internal readonly record struct Moment(int Session, int Minute) : IComparable<Moment>
{
    public DateTimeOffset Instant => Timeline.At(Session, Minute);

    public decimal PriceOf(ITradable tradable) => tradable.PriceAt(Session, Minute);

    public int CompareTo(Moment other) => (Session, Minute).CompareTo((other.Session, other.Minute));
}
