using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Accounts;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>One account, asked at the broker: each resource and page once, the account first, then all others at the same time.</summary>
/// <param name="name">What the account is called.</param>
/// <param name="client">Asks the trading API.</param>
/// <param name="calendar">The exchange's sessions.</param>
internal sealed class LiveAccount(string name, AlpacaClient client, LiveCalendar calendar) : IBrokerAccount
{
    /// <summary>Before the broker's first account.</summary>
    private static readonly DateOnly BeforeAll = new(2015, 1, 1);

    public string Name => name;

    /// <summary>
    /// The account says how far back the history and the calendar reach. It is also the one call that finds out whether a broker
    /// that was left alone is back, and the only one that a broker that is not there costs.
    /// </summary>
    public async Task<BrokerRecords> ReadAsync(CancellationToken cancellationToken)
    {
        var facts = new AccountFacts();
        facts.Account = await client.GetAsync("account", "/v2/account", body => AccountAnswer.Read(body, facts.AccountNotes), cancellationToken);
        var start = facts.Account.OpenedAt is { } opened ? NewYorkDate.Of(opened) : BeforeAll;
        await Together.RunAsync(
            cancellationToken,
            token => ReadPositionsAsync(facts, token),
            token => OrderPages.ReadAsync(client, facts.Orders, facts.OrdersNotes, token),
            token => ReadHistoryAsync(facts, start, token),
            token => ReadClockAsync(facts, token),
            async token => facts.Calendar = await calendar.ReadAsync(client, start, facts.CalendarNotes, token));
        return facts.ToRecords();
    }

    private async Task ReadPositionsAsync(AccountFacts facts, CancellationToken cancellationToken)
    {
        AlpacaClient.BodyReader<IReadOnlyList<BrokerHolding>> read = body => PositionsAnswer.Read(body, facts.PositionsNotes);
        facts.Positions = await client.GetAsync("positions", "/v2/positions", read, cancellationToken);
    }

    private async Task ReadClockAsync(AccountFacts facts, CancellationToken cancellationToken) =>
        facts.Clock = await client.GetAsync("clock", "/v2/clock", body => ClockAnswer.Read(body, facts.ClockNotes), cancellationToken);

    private async Task ReadHistoryAsync(AccountFacts facts, DateOnly start, CancellationToken cancellationToken)
    {
        facts.History = await client.GetAsync(
            "portfolio history",
            $"/v2/account/portfolio/history?timeframe=1D&start={QueryText.Of(start)}&intraday_reporting=market_hours&pnl_reset=per_day&cashflow_types=CSD%2CCSW",
            body => HistoryAnswer.Read(body, facts.HistoryNotes),
            cancellationToken);
        if (!facts.History.TellsFlows) facts.Flows = await ActivityPages.ReadAsync(client, facts.ActivitiesNotes, cancellationToken);
    }
}
