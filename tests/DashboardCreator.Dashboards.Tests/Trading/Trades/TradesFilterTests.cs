using DashboardCreator.Dashboards.Core;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

public sealed class TradesFilterTests
{
    [Theory]
    [InlineData("", "o6 o7 o5 o4 o3 o2")]
    [InlineData("from=2025-10-01", "o6 o7 o5 o4 o3 o2 o1")]
    [InlineData("from=2025-10-01T14:30:00Z", "o6 o7 o5 o4 o3 o2 o1")]
    [InlineData("from=2025-10-01T14:30:00.0000001Z", "o6 o7 o5 o4 o3 o2")]
    [InlineData("from=2025-10-01T10:30:00-04:00", "o6 o7 o5 o4 o3 o2 o1")]
    [InlineData("from=2026-02-02&to=2026-02-02", "o4")] // 04:30 of the next day in London
    [InlineData("from=2026-02-03&to=2026-02-03", "o5")]
    [InlineData("from=2026-02-03T04:30&to=2026-02-03T04:30:00Z", "o4")]
    [InlineData("to=2026-01-06T15:00:00.104567Z", "o3 o2")]
    [InlineData("to=2026-01-06T15:00:00.1045669Z", "o2")]
    [InlineData("to=2026-01-06", "o3 o2")] // 90 days before is 8 October
    [InlineData("to=2025-12-30", "o1")] // 90 days before is 1 October, all of it
    [InlineData("symbol=msft", "o5 o4")]
    [InlineData("symbol=msft,AAPL", "o6 o7 o5 o4 o3 o2")]
    [InlineData("symbol=EQUITIES::msft//USD", "o5 o4")]
    [InlineData("symbol=EQUITIES:://USD", "")]
    [InlineData("symbol=NONE", "")]
    [InlineData("strategy=fin", "o5")]
    [InlineData("strategy=FIN&strategy=tide", "o5 o3 o2")]
    [InlineData("side=sell", "o6 o4 o3")]
    [InlineData("side=BUY&symbol=AAPL&strategy=ember", "o7 o2")]
    [InlineData("side=buy,sell", "o6 o7 o5 o4 o3 o2")]
    public void Filter_OfTheHandMadeLedger_LetsThrough(string query, string orders)
    {
        var document = HandMadeLedger.Draft.Trades(query);

        Assert.Equal(orders, string.Join(' ', document.At("trades").EnumerateArray().Select(trade => trade.Text("order_id"))));
        Assert.Equal(document.At("trades").GetArrayLength(), document.Number("totals.trades"));
    }

    [Theory]
    [InlineData("", """{"from":"2025-12-06T20:00:00Z","to":"2026-03-06T20:00:00Z","symbols":[],"strategies":[],"side":null}""")]
    [InlineData("from=2026-01-05&to=2026-01-06T15:00Z&symbol=msft,AAPL,msft&strategy=tide&side=sell", """{"from":"2026-01-05","to":"2026-01-06T15:00:00Z","symbols":["AAPL","MSFT"],"strategies":["tide"],"side":"SELL"}""")]
    [InlineData("to=2026-03-06", """{"from":"2025-12-06","to":"2026-03-06","symbols":[],"strategies":[],"side":null}""")]
    public void Filter_AsGiven_IsRepeatedInTheDocument(string query, string echo) => Assert.Equal(echo, HandMadeLedger.Draft.Trades(query).At("filter").GetRawText());

    [Fact]
    public void Strategy_AskedFor_HasTheOnlyRowAndWholeTradesInTheTotals()
    {
        var document = HandMadeLedger.Draft.Trades("strategy=fin");

        Assert.Equal("""[{"strategy":"fin","trades":1,"buys":1,"sells":0,"value":53.5,"symbols":1}]""", document.At("by_strategy").GetRawText());
        Assert.Equal(160.5, document.Number("totals.value"));
    }

    [Theory]
    [InlineData("from=yesterday", "from")]
    [InlineData("from=2026-02-30", "from")]
    [InlineData("to=03/06/2026", "to")]
    [InlineData("to=", "to")]
    [InlineData("from=2026-02-01,2026-02-02", "from")]
    [InlineData("from=2026-02-02&to=2026-02-01", "from")]
    [InlineData("from=2026-03-08", "from")] // later than now
    [InlineData("side=HOLD", "side")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("cursor=nonsense", "cursor")]
    [InlineData("cursor=MXwx", "cursor")]
    public void Value_ThatCannotBeUsed_IsTheCallersMistake(string query, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<QueryException>(() => HandMadeLedger.Draft.Compose(query)).Parameter);

    [Theory]
    [InlineData("from=0001-01-01")]
    [InlineData("to=0001-01-01")]
    [InlineData("from=2025-01-01&to=9999-12-31")]
    [InlineData("from=2025-01-01&to=9999-12-31T23:59:59.9999999Z")]
    public void Range_AtTheEndsOfTime_IsAnswered(string query)
    {
        var document = HandMadeLedger.Draft.Trades(query);

        Assert.Equal(query.StartsWith("from", StringComparison.Ordinal) ? 7 : 0, document.Number("totals.trades"));
    }
}
