using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Portfolio;

/// <summary>Several accounts as one.</summary>
public sealed class PortfolioTogetherTests
{
    private static readonly PortfolioDraft Draft = HandMadeAccount.Draft with { Accounts = [("first", First()), ("second", Second())] };

    // first:  100 | 110 | 121 | 121     second starts on the 4th with 79: no return, but money that came in
    // second:           79 | 99, 10 of it paid in
    // Together: 100 | 110 (10 %) | 200 less 79 that joined: 121/110 (10 %) | 220 less 10: 210/200 (5 %)
    [Fact]
    public void Returns_LaterStart_EntersAsAFlow()
    {
        var document = Draft.Document("all");

        Assert.Equal("""[["2026-03-03",10],["2026-03-04",10],["2026-03-05",5]]""", document.At("charts.daily_return_pct").GetRawText());
        Assert.Equal("""[["2026-03-02",100],["2026-03-03",110],["2026-03-04",200],["2026-03-05",220]]""", document.At("charts.equity").GetRawText());
        Assert.Equal((89, 31, 220), (document.Number("performance.net_flows"), document.Number("performance.total_pnl"), document.Number("performance.end_equity")));
    }

    [Fact]
    public void Hole_OfOneAccount_KeepsItsLastEquity()
    {
        var history = Draft.Accounts[1].Records.History;
        var draft = Draft with { Accounts = [Draft.Accounts[0], ("second", Second() with { History = [history[0]] })] };
        var document = draft.Document("all");

        Assert.Equal("""["2026-03-05",200]""", document.At("charts.equity[3]").GetRawText());
        Assert.True(document.Warns("missing_values", "performance.end_equity"));
    }

    // second was funded with 79 on its first session: that is in the joint deposits as its first equity, 79 + 10, and counts once.
    [Fact]
    public void TotalDeposits_LaterAccountFundedAtItsStart_CountsOnce()
    {
        var draft = Draft with { Accounts = [("first", First() with { History = Funded(First(), 100) }), ("second", Second() with { History = Funded(Second(), 79) })] };
        var document = draft.Document("all");

        Assert.Equal((100, 89, 189), Payments(document));
        Assert.Equal(189, draft.Document("first").Number("performance.total_deposits") + draft.Document("second").Number("performance.total_deposits"));
        Assert.False(document.Warns("flow_assumed", "performance.total_deposits"));
    }

    [Fact]
    public void TotalDeposits_LaterAccountWithProfitAtItsStart_IsWhatWasPaidAndSaysSo()
    {
        var draft = Draft with { Accounts = [("first", First() with { History = Funded(First(), 100) }), ("second", Second() with { History = Funded(Second(), 70) })] };
        var document = draft.Document("all");

        Assert.Equal((100, 89, 180), Payments(document));
        Assert.True(document.Warns("flow_assumed", "performance.total_deposits"));
    }

    // 3 x 1.335 = 4.005 is 4.01 in each part: 8.02, and not 8.01.
    [Fact]
    public void Notionals_AreTheSumsOfTheirParts_ToTheCent()
    {
        var (bought, sold) = (HandMadeAccount.Order("x", "2026-03-02 15:00", "filled") with { FilledQuantity = 3, FilledAveragePrice = 1.335m }, "sell");
        IReadOnlyList<BrokerOrder> orders = [bought, bought with { OrderId = "y", Side = sold }];
        var document = (Draft with { Accounts = [("first", First() with { Orders = orders }), ("second", Second() with { Orders = orders })] }).Document("all");

        Assert.Equal((8.02, 8.02), (document.Number("orders.buy_notional"), document.Number("orders.sell_notional")));
    }

    [Fact]
    public void Hole_OfOneAccount_IsSaidToBeCarried_AndAloneToBeBridged()
    {
        var history = First().History;
        var draft = Draft with { Accounts = [("first", First() with { History = [history[0], history[1] with { Equity = null }, .. history.Skip(3)] }), Draft.Accounts[1]] };
        string[] Holes(string subject) =>
            [.. draft.Document(subject).At("warnings").EnumerateArray().Where(warning => warning.Text("path") == "charts.equity").Select(warning => warning.Text("message")!)];

        Assert.Equal(2, Holes("all").Count(message => message.Contains("last equity is carried", StringComparison.Ordinal)));
        Assert.DoesNotContain(Holes("all"), message => message.Contains("bridge", StringComparison.Ordinal));
        Assert.Equal(2, Holes("first").Count(message => message.Contains("returns bridge them", StringComparison.Ordinal)));
    }

    [Fact]
    public void Balances_AddUp_AndPartsAreNamed()
    {
        var document = Draft.Document("all");

        Assert.Equal((220, 140), (document.Number("account.equity"), document.Number("account.cash")));
        Assert.Equal(["first", "second"], document.At("accounts").EnumerateArray().Select(part => part.Text("account")));
        Assert.Equal(["…0001", "…0002"], document.At("accounts").EnumerateArray().Select(part => part.Text("account_number")));
        Assert.Null(document.Text("account.account_number"));
        Assert.Equal(["first", "second"], document.At("positions").EnumerateArray().Select(position => position.Text("account")));
        Assert.Equal(1, document.Number("exposure.herfindahl")); // the same symbol in two accounts is one risk
    }

    [Fact]
    public void Balances_OneUnknown_TheSumIsOfTheOthersAndSaysSo()
    {
        var document = (Draft with { Accounts = [Draft.Accounts[0], ("second", Second() with { Account = null })] }).Document("all");

        Assert.Equal(121, document.Number("account.equity"));
        Assert.True(document.Warns("missing_values", "account.equity"));
        Assert.True(document.Warns("missing_values", "performance.daily_pnl"));
    }

    [Fact]
    public void MixedCurrencies_HaveNoSums()
    {
        var euro = Second() with { Account = Second().Account! with { Currency = "EUR" } };
        var document = (Draft with { Accounts = [Draft.Accounts[0], ("second", euro)] }).Document("all");

        Assert.Null(document.Number("account.equity"));
        Assert.Null(document.Number("performance.cumulative_return_pct"));
        Assert.Null(document.Number("exposure.leverage"));
        Assert.Null(document.Number("orders.buy_notional"));
        Assert.All(["account", "performance", "exposure", "charts", "orders.buy_notional"], path => Assert.True(document.Warns("inconsistent", path)));
        Assert.Equal(2, document.At("positions").GetArrayLength());
    }

    [Fact]
    public void Orders_OfSeveralAccounts_AreNewestFirst()
    {
        var document = Draft.Document("all");

        Assert.Equal(["b", "a"], document.At("orders.recent").EnumerateArray().Select(order => order.Text("order_id")));
        Assert.Equal(["second", "first"], document.At("orders.recent").EnumerateArray().Select(order => order.Text("account")));
    }

    [Fact]
    public async Task Subjects_Several_HaveAllFirst()
    {
        var several = await Draft.Generator(Draft.Broker(), Draft.BarSource()).ListSubjectsAsync(Draft.Context, CancellationToken.None);
        var one = HandMadeAccount.Draft;
        var single = await one.Generator(one.Broker(), one.BarSource()).ListSubjectsAsync(one.Context, CancellationToken.None);

        Assert.Equal(["all", "first", "second"], several.Select(subject => subject.Id));
        Assert.Equal(["main"], single.Select(subject => subject.Id));
    }

    [Theory]
    [InlineData("third")]
    [InlineData("First")]
    public async Task Subject_Unknown_HasNoDocument(string subject) =>
        Assert.Null(await Draft.Generator(Draft.Broker(), Draft.BarSource()).GenerateAsync(subject, Draft.Context, CancellationToken.None));

    [Fact]
    public async Task Documents_OfOneRefresh_ShareOneReadingOfEachAccount()
    {
        var (broker, bars) = (Draft.Broker(), Draft.BarSource());
        var gate = new TaskCompletionSource();
        broker.Gate = gate.Task;
        var generator = Draft.Generator(broker, bars);

        var documents = ((string[])["all", "first", "second", "all"]).Select(subject => generator.GenerateAsync(subject, Draft.Context, CancellationToken.None)).ToList();
        gate.SetResult();
        await Task.WhenAll(documents);

        Assert.Equal((1, 1), (broker.ReadingsOf("first"), broker.ReadingsOf("second")));
        Assert.Single(bars.Calls);
    }

    [Fact]
    public async Task Bars_OfOneRefresh_ReachBackToTheFirstFundedSession()
    {
        var bars = Draft.BarSource();
        var early = Draft with { Accounts = [Draft.Accounts[0], ("second", Second() with { History = [Stamps.Point("2020-01-02", 0), Stamps.Point("2020-01-03", 5), .. Second().History] })] };

        await early.Generator(early.Broker(), bars).GenerateAsync("first", early.Context, CancellationToken.None);

        Assert.Equal(Utc.Day("2020-01-03"), Assert.Single(bars.Calls).From);
    }

    [Fact]
    public async Task Account_Unavailable_FailsItsDocumentAndTheSum_ButNoOther()
    {
        var broker = Draft.Broker();
        broker.Failures["second"] = new SourceUnavailableException("alpaca/second", "no answer");
        var generator = Draft.Generator(broker, Draft.BarSource());

        Assert.NotNull(await generator.GenerateAsync("first", Draft.Context, CancellationToken.None));
        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => generator.GenerateAsync("all", Draft.Context, CancellationToken.None));
        await Assert.ThrowsAsync<SourceUnavailableException>(() => generator.GenerateAsync("second", Draft.Context, CancellationToken.None));
        Assert.Equal("alpaca/second", failure.SourceName);
    }

    [Fact]
    public void Definition_IsThatOfAnOptionalSubject()
    {
        var definition = Draft.Generator(Draft.Broker(), Draft.BarSource()).Definition;

        Assert.Equal(("portfolio", "account", true, false), (definition.Kind, definition.SubjectParameter, definition.SubjectIsOptional, definition.Required));
        Assert.Equal(new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours), definition.Refresh);
        Assert.Equal(definition.Figures.Count, definition.Figures.Select(figure => figure.Name).Distinct().Count());
    }

    [Fact]
    public void Figures_EachName_IsAFieldOfTheDocument()
    {
        var document = HandMadeAccount.Draft.Document();

        Assert.All(Draft.Generator(Draft.Broker(), Draft.BarSource()).Definition.Figures, figure => document.At(figure.Name.Replace("[]", "[0]", StringComparison.Ordinal)));
    }

    private static HistoryPoint[] Funded(BrokerRecords records, decimal paid) => [records.History[0] with { Flow = paid }, .. records.History.Skip(1)];

    private static (double?, double?, double?) Payments(JsonElement document) =>
        (document.Number("performance.initial_funding"), document.Number("performance.deposits"), document.Number("performance.total_deposits"));

    private static BrokerRecords First() => new()
    {
        Account = new BrokerAccount { NumberTail = "…0001", Status = "ACTIVE", Currency = "USD", Equity = 121, LastEquity = 121, Cash = 81, BuyingPower = 81 },
        Positions = [new BrokerHolding { Symbol = "ACME", Quantity = 4, MarketValue = 40, CostBasis = 40, UnrealizedPnl = 0 }],
        Orders = [HandMadeAccount.Order("a", "2026-03-02 15:00", "filled")],
        History = [Stamps.Point("2026-03-02", 100), Stamps.Point("2026-03-03", 110), Stamps.Point("2026-03-04", 121), Stamps.Point("2026-03-05", 121)],
    };

    private static BrokerRecords Second() => new()
    {
        Account = new BrokerAccount { NumberTail = "…0002", Status = "ACTIVE", Currency = "USD", Equity = 99, LastEquity = 99, Cash = 59, BuyingPower = 59 },
        Positions = [new BrokerHolding { Symbol = "ACME", Quantity = 4, MarketValue = 40, CostBasis = 40, UnrealizedPnl = 0 }],
        Orders = [HandMadeAccount.Order("b", "2026-03-03 15:00", "new")],
        History = [Stamps.Point("2026-03-04", 79), Stamps.Point("2026-03-05", 99, 10)],
    };
}
