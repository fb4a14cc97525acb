using DashboardCreator.Testing.Alpaca;

namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>The answers of an invented account: a long, a short and an option position, a spread of two legs, a deposit and a withdrawal.</summary>
internal static class JuniperAccount
{
    public const string Number = "PA0JUNIPER77";

    /// <summary>The instant at which the questions below are asked.</summary>
    public const string Now = "2026-03-04T21:30:00Z";

    public const string Account = $$"""
        {"id":"a1","account_number":"{{Number}}","status":"ACTIVE","currency":"USD","equity":"10420.50","last_equity":10400,"cash":"-120.25",
         "buying_power":"None","created_at":"2026-02-27T15:04:05.123456Z","pattern_day_trader":false}
        """;

    public const string Positions = """
        [{"symbol":"AAPL","asset_class":"us_equity","side":"long","qty":"12.5","avg_entry_price":"180.10","current_price":"190","market_value":"2375",
          "cost_basis":"2251.25","unrealized_pl":"123.75","unrealized_plpc":"0.05","change_today":"-0.0125"},
         {"symbol":"TLT","asset_class":"us_equity","side":"PositionSide.SHORT","qty":"4","avg_entry_price":"91","current_price":null,"market_value":"360",
          "cost_basis":"364","unrealized_pl":"4","change_today":"NaN"},
         {"symbol":"SPY260619P00500000","asset_class":"us_option","side":"long","qty":"1","avg_entry_price":"3.2","current_price":"3.0","market_value":"300"}]
        """;

    public const string Orders = """
        [{"id":"o3","symbol":"","order_class":"mleg","type":"limit","side":"","qty":"1","filled_qty":"0","limit_price":"1.25","status":"new",
          "submitted_at":"2026-03-04T15:00:00.5Z","updated_at":"2026-03-04T15:00:01Z","legs":[
           {"id":"o3a","symbol":"SPY260619P00500000","side":"buy","type":"limit","qty":"1","filled_qty":"0","status":"held","submitted_at":"2026-03-04T15:00:00.5Z","legs":null},
           {"id":"o3b","symbol":"SPY260619P00480000","side":"sell","type":"limit","qty":"1","filled_qty":"0","status":"held","submitted_at":"2026-03-04T15:00:00.5Z"}]},
         {"id":"o2","symbol":"AAPL","side":"OrderSide.BUY","order_type":"market","qty":null,"notional":"500","filled_qty":"2.6","filled_avg_price":"189.9",
          "limit_price":null,"status":"filled","submitted_at":"2026-03-03T14:31:00Z","filled_at":"2026-03-03T14:31:00.25Z","updated_at":"2026-03-03T14:31:00.26Z"},
         {"id":"o1","symbol":"TLT","side":"sell","type":"limit","qty":"10","filled_qty":"4","filled_avg_price":"91","limit_price":"91","status":"partially_filled",
          "submitted_at":"2026-03-02T15:00:00Z","updated_at":"2026-03-02T15:10:00Z"}]
        """;

    public const string History = """
        {"timestamp":[1772499600,1772586000,1772672400],"equity":[10000,10300.5,10420.5],"profit_loss":[0,-199.5,220],"profit_loss_pct":[0,-0.02,0.02],
         "base_value":10000,"timeframe":"1D","cashflow":{"CSD":[0,500,null],"CSW":[0,0,-100]}}
        """;

    public const string Clock = """{"timestamp":"2026-03-04T16:30:00-05:00","is_open":false,"next_open":"2026-03-05T09:30:00-05:00","next_close":"2026-03-05T16:00:00-05:00"}""";

    public const string Calendar = """
        [{"date":"2026-03-02","open":"09:30","close":"16:00","session_open":"0400","session_close":"2000"},{"date":"2026-03-03","open":"09:30","close":"16:00"},
         {"date":"2026-03-04","open":"09:30","close":"13:00"},{"date":"2026-03-05","open":"09:30","close":"16:00"}]
        """;

    public const string OrdersPath = "/v2/orders?status=all&limit=500&direction=desc&nested=true";
    public const string HistoryPath =
        "/v2/account/portfolio/history?timeframe=1D&start=2026-02-27T00%3A00%3A00Z&intraday_reporting=market_hours&pnl_reset=per_day&cashflow_types=CSD%2CCSW";

    public const string CalendarPath = "/v2/calendar?start=2026-02-27T00%3A00%3A00Z&end=2026-04-04T00%3A00%3A00Z";
    public const string ActivitiesPath = "/v2/account/activities?activity_types=CSD%2CCSW&direction=asc&page_size=100";

    /// <summary>File names and bodies.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["account"] = Account,
        ["positions"] = Positions,
        ["orders"] = Orders,
        ["portfolio_history"] = History,
        ["clock"] = Clock,
        ["calendar"] = Calendar,
    };

    /// <summary>The whole conversation; single answers can be left out to be recorded otherwise.</summary>
    public static RecordedExchange Exchange(params string[] without)
    {
        var exchange = new RecordedExchange();
        (string Path, string Body)[] all =
        [
            ("/v2/account", Account), ("/v2/positions", Positions), (OrdersPath, Orders), (HistoryPath, History), ("/v2/clock", Clock), (CalendarPath, Calendar),
        ];
        foreach (var (path, body) in all.Where(answer => !without.Contains(answer.Path))) exchange.On(path, body);
        return exchange;
    }
}
