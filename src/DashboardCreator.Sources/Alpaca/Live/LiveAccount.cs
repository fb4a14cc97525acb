using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Accounts;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>One account, asked at the broker: each resource and page once, at the same time where one does not need the other.</summary>
/// <param name="name">What the account is called.</param>
/// <param name="client">Asks the trading API.</param>
/// <param name="calendar">The exchange's sessions.</param>
internal sealed class LiveAccount(string name, AlpacaClient client, LiveCalendar calendar) : IBrokerAccount
{
    /// <summary>Before the broker's first account.</summary>
    private static readonly DateOnly BeforeAll = new(2015, 1, 1);

    public string Name => name;

    public async Task<BrokerRecords> ReadAsync(CancellationToken cancellationToken)
    {
        var facts = new AccountFacts();
        await Together.RunAsync(
            cancellationToken,
            token => ReadAccountAsync(facts, token),
            token => ReadPositionsAsync(facts, token),
            token => OrderPages.ReadAsync(client, facts.Orders, facts.OrdersNotes, token),
            token => ReadClockAsync(facts, token));
        return facts.ToRecords();
    }

    /// <summary>The history and the calendar reach back to the day the account was made.</summary>
    private async Task ReadAccountAsync(AccountFacts facts, CancellationToken cancellationToken)
    {
        facts.Account = await client.GetAsync("account", "/v2/account", body => AccountAnswer.Read(body, facts.AccountNotes), cancellationToken);
        var start = facts.Account.OpenedAt is { } opened ? NewYorkDate.Of(opened) : BeforeAll;
        await Together.RunAsync(
            cancellationToken,
            token => ReadHistoryAsync(facts, start, token),
            async token => facts.Calendar = await calendar.ReadAsync(client, start, facts.CalendarNotes, token));
    }

    private async Task ReadPositionsAsync(AccountFacts facts, CancellationToken cancellationToken) =>
        facts.Positions = await client.GetAsync("positions", "/v2/positions", body => PositionsAnswer.Read(body, facts.PositionsNotes), cancellationToken);

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
