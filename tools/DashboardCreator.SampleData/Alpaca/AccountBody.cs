using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>GET /v2/account: balances after the last close.</summary>
internal static class AccountBody
{
    private const string Number = "PA3SAMPLE0042";

    public static string Text(AccountHistory account)
    {
        var book = account.Book;
        var equity = account.Days[^1].Equity;
        var longs = Value(book, holding => holding.Quantity > 0);
        var shorts = Value(book, holding => holding.Quantity < 0);
        var options = Value(book, holding => holding.Asset.IsOption);
        var initial = Cents(((longs - options) / 2) + options - (shorts / 2));
        var maintenance = Cents(((longs - options) * 0.3m) + options - (shorts * 0.3m));
        var free = Math.Max(0, equity - initial);

        return new Doc()
            .Text("id", Uuids.Of("account", 42)).Text("account_number", Number).Text("status", "ACTIVE").Text("crypto_status", "INACTIVE")
            .Text("currency", "USD")
            .Add("buying_power", Wire.Number(free * 2)).Add("regt_buying_power", Wire.Number(free * 2))
            .Add("daytrading_buying_power", Wire.Number(0))
            .Add("options_buying_power", Wire.Number(free)).Add("non_marginable_buying_power", Wire.Number(Math.Max(0, book.Cash)))
            .Add("cash", Wire.Number(book.Cash)).Add("accrued_fees", Wire.Number(0))
            .Add("portfolio_value", Wire.Number(equity)).Add("equity", Wire.Number(equity))
            .Add("last_equity", Wire.Number(account.Days[^2].Equity))
            .Add("long_market_value", Wire.Number(Cents(longs))).Add("short_market_value", Wire.Number(Cents(shorts)))
            .Add("position_market_value", Wire.Number(Cents(longs + shorts)))
            .Add("initial_margin", Wire.Number(initial)).Add("maintenance_margin", Wire.Number(maintenance))
            .Add("last_maintenance_margin", Ext.Null)
            .Add("sma", Ext.Null).Text("multiplier", "2")
            .Add("pattern_day_trader", "false").Add("daytrade_count", "0").Add("shorting_enabled", "true")
            .Add("trading_blocked", "false").Add("transfers_blocked", "false").Add("account_blocked", "false")
            .Add("trade_suspended_by_user", "false")
            .Text("created_at", "2024-10-30T14:02:11.084513Z")
            .Text("balance_asof", Wire.Day(Timeline.Sessions[Timeline.Last - 1]))
            .Add("options_approved_level", "3").Add("options_trading_level", "3").Add("user_configurations", Ext.Null)
            .ToString();
    }

    private static decimal Value(AccountBook book, Func<Holding, bool> which) =>
        book.Holdings.Where(which).Sum(holding => holding.Value(Timeline.Last));

    private static decimal Cents(decimal value) => decimal.Round(value, 2);
}
