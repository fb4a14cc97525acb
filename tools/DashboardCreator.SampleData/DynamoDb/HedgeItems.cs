using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>Hedges and the decisions about them. Positions are kept for half a year after they expire, the history for ever.</summary>
internal static class HedgeItems
{
    private const int KeptHours = 180 * 24;

    private static readonly DateOnly EarliestKept = new(2026, 4, 17);

    public static IEnumerable<Item> Positions() => Hedges.All.Where(hedge => hedge.Expiration >= EarliestKept).Select(Position);

    public static IEnumerable<Item> History() => Hedges.All.SelectMany(Decisions).Concat(Evaluations()).Concat(
    [
        Decision("assignment_detected", Hedge.At(new(2026, 1, 16)).AddHours(2), Hedges.All[1], null),
        Decision("assignment_closed", Hedge.At(new(2026, 1, 20)), Hedges.All[1], null),
        Decision("roll_triggered", Hedge.At(new(2026, 3, 4)).AddMinutes(-9), Hedges.All[4], null),
        Decision("roll_triggered", Hedge.At(new(2026, 10, 29)), Hedges.All[9], null),
    ]);

    private static Item Position(Hedge hedge) => new Item("HEDGE#" + hedge.Id, "METADATA")
        .S("hedge_id", hedge.Id).When(!hedge.IsNameless, item => item.S("underlying_symbol", hedge.Underlying))
        .S("option_symbol", hedge.OptionSymbol).S("option_type", hedge.CallPrice is null ? "put" : "call")
        .S("status", hedge.Status).S("roll_state", hedge.RollState)
        .D("strike_price", hedge.Strike).D("entry_price", hedge.Price).D("entry_delta", hedge.CallPrice is null ? -0.12m : 0.35m)
        .D("total_premium_paid", hedge.Premium).N("contracts", hedge.Contracts)
        .S("expiration_date", Stamps.Day(hedge.Expiration)).Time("entry_date", hedge.EntryAt)
        .When(hedge.Template is not null, item => item.S("hedge_template", hedge.Template!))
        .When(hedge.IsSpread, item => item.Add("is_spread", Attr.Bool(true)).D("short_leg_strike", hedge.Strike - 60))
        .When(hedge.Entry >= Timeline.Sessions[RunDays.First], item =>
            item.D("nav_at_entry", RunBook.Drawn.Account.EquityAfter(Timeline.SessionFrom(hedge.Entry))))
        .Index(1, $"STATUS#{hedge.KeyStatus}#UNDERLYING#{hedge.Underlying}", "EXPIRATION#" + Stamps.Day(hedge.Expiration))
        .N("ttl", Stamps.Expiry(new DateTimeOffset(hedge.Expiration.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), KeptHours));

    private static IEnumerable<Item> Decisions(Hedge hedge)
    {
        yield return Decision(hedge.IsRoll ? "hedge_rolled" : "hedge_opened", hedge.EntryAt, hedge, hedge.Premium);
        if (hedge is { EndAction: { } action, End: { } end })
            yield return Decision(action, Hedge.At(end).AddSeconds(40), hedge, action == "hedge_expired" ? 0 : decimal.Round(hedge.Premium * 0.4m, 2));
    }

    /// <summary>On the first session of a month, and on every Friday of the last quarter; nothing was bought.</summary>
    private static IEnumerable<Item> Evaluations()
    {
        var sessions = Enumerable.Range(Timeline.SessionFrom(new(2025, 9, 1)), Timeline.Last + 1 - Timeline.SessionFrom(new(2025, 9, 1)));
        return sessions.Select(session => (Day: Timeline.Sessions[session], Before: Timeline.Sessions[session - 1]))
            .Where(at => at.Day.Month != at.Before.Month || (at.Day.DayOfWeek == DayOfWeek.Friday && at.Day >= new DateOnly(2026, 8, 1)))
            .Select(at => Decision("evaluation_completed", Hedge.At(at.Day).AddMinutes(5), null, null));
    }

    /// <summary>The oldest decision tells its instant by its key alone.</summary>
    private static Item Decision(string action, DateTimeOffset at, Hedge? hedge, decimal? premium) =>
        new Item(AccountItems.Id, $"{Stamps.Iso(at)}#{action}", "account_id", "timestamp_action")
            .S("action", action)
            .When(hedge != Hedges.All[0] || action != "hedge_opened", item => item.Time("timestamp", at))
            .When(hedge is not null, item => item.S("hedge_id", hedge!.Id).S("underlying_symbol", hedge.Underlying).N("contracts", hedge.Contracts))
            .When(premium is not null, item => item.D("premium", premium!.Value))
            .Add("details", Attr.M(hedge is null
                ? new Doc().Add("action_needed", Attr.Bool(false))
                : new Doc().Add("option_symbol", Attr.S(hedge.OptionSymbol))));
}
