using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The resources of one account while they are gathered; each has notes of its own, so that they can be read at the same time.</summary>
internal sealed class AccountFacts
{
    public ResourceNotes AccountNotes { get; } = new("account");

    public ResourceNotes PositionsNotes { get; } = new("positions");

    public ResourceNotes OrdersNotes { get; } = new("orders");

    public ResourceNotes HistoryNotes { get; } = new("portfolio_history");

    public ResourceNotes ActivitiesNotes { get; } = new("activities");

    public ResourceNotes ClockNotes { get; } = new("clock");

    public ResourceNotes CalendarNotes { get; } = new("calendar");

    public AccountAnswer? Account { get; set; }

    public IReadOnlyList<BrokerHolding> Positions { get; set; } = [];

    public OrderBook Orders { get; } = new();

    public HistoryAnswer? History { get; set; }

    /// <summary>Deposits and withdrawals; null when the activities were not asked or not recorded.</summary>
    public IReadOnlyList<CashActivity>? Flows { get; set; }

    public MarketClock? Clock { get; set; }

    public IReadOnlyList<MarketSession> Calendar { get; set; } = [];

    public BrokerRecords ToRecords()
    {
        var history = History is null ? [] : Flows is null || History.TellsFlows ? History.Points : BookedFlows.Place(History.Points, Flows, HistoryNotes);
        ResourceNotes[] notes = [AccountNotes, PositionsNotes, OrdersNotes, HistoryNotes, ActivitiesNotes, ClockNotes, CalendarNotes];
        return new BrokerRecords
        {
            Account = Account?.Account,
            Positions = Positions,
            PositionsKnown = PositionsNotes.Records is not null,
            Orders = Orders.NewestFirst(),
            OrdersKnown = OrdersNotes.Records is not null,
            History = history,
            Clock = Clock,
            Calendar = Calendar,
            Sources = [.. notes.Select(note => note.Status()).OfType<Dashboards.Core.SourceStatus>()],
            Warnings = [.. notes.SelectMany(note => note.Warnings())],
            NewestRecordAt = notes.Max(note => note.NewestRecordAt),
        };
    }
}
