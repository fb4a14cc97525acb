using DashboardCreator.SampleData.Calendars;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Equity after the close, with the money that came or went that day.</summary>
internal sealed record DayEnd(int Session, decimal Equity, decimal Flow);

/// <summary>Two years of one account, lived session by session.</summary>
internal sealed class AccountHistory
{
    private AccountHistory(IReadOnlyList<DayEnd> days, OrderDesk desk)
    {
        Days = days;
        Book = desk.Book;
        Orders = desk.Orders;
    }

    public IReadOnlyList<DayEnd> Days { get; }

    /// <summary>As it stands at the last close.</summary>
    public AccountBook Book { get; }

    public IReadOnlyList<AccountOrder> Orders { get; }

    public static AccountHistory Live()
    {
        var desk = new OrderDesk(new AccountBook());
        Action<int>[] routines =
        [
            new Rebalancing(desk).On, new Savings(desk).On, new IdleOrders(desk).On,
            new SpecialOrders(desk).On, new ProtectiveStops(desk).On, new OpenOrders(desk).On,
        ];

        var days = new List<DayEnd>();
        for (var session = 0; session <= Timeline.Last; session++)
        {
            if (Timeline.Sessions[session] == Split.Only.Day) desk.Book.Apply(Split.Only);
            if (session > Funding.First)
            {
                foreach (var routine in routines) routine(session);
            }

            var flow = Funding.On(session);
            desk.Book.Receive(flow);
            days.Add(new DayEnd(session, desk.Book.Equity(session), flow));
        }

        return new AccountHistory(days, desk);
    }
}
