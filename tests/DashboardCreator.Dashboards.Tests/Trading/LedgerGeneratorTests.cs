using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Time;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading;

/// <summary>Generators over sources: subjects, last good readings, sources that do not answer.</summary>
public sealed class LedgerGeneratorTests
{
    private static readonly DateTimeOffset Now = Utc.At("2026-03-06 20:00");

    private readonly ManualTime _time = new(Now);
    private readonly InMemoryLedger _source = new(HandMadeLedger.Draft);
    private readonly TradingBooks _books;

    public LedgerGeneratorTests() =>
        _books = new TradingBooks(_source, _source, _source, new TradingBrokerReader(_source, _source, new TradingOptions()), _time);

    [Fact]
    public async Task Symbols_OfTheLedgerAndOfThePositions_AreTheSubjects()
    {
        var subjects = await Symbol().ListSubjectsAsync(Context(), CancellationToken.None);

        Assert.Equal(["AAPL", "GOLD", "MSFT"], subjects.Select(subject => subject.Id));
    }

    [Theory]
    [InlineData("AAPL", true)]
    [InlineData("GOLD", true)]
    [InlineData("NONE", false)]
    [InlineData(null, false)]
    public async Task Symbol_ThatIsNoSubject_HasNoDocument(string? symbol, bool exists)
    {
        var document = await Symbol().GenerateAsync(symbol, Context(), CancellationToken.None);

        Assert.Equal(exists ? symbol : null, document?.Subject);
    }

    [Fact]
    public async Task Symbols_OfOneReading_AreMadeFromOneLook()
    {
        var generator = Symbol();
        foreach (var symbol in new[] { "AAPL", "MSFT", "GOLD" }) await generator.GenerateAsync(symbol, Context(), CancellationToken.None);

        Assert.Equal(1, _source.Reads);
    }

    [Fact]
    public void Answer_BeforeTheFirstReading_IsNone() => Assert.Null(Trades().Answer(LedgerDraft.Query("symbol=AAPL")));

    [Fact]
    public void Answer_ToAValueThatCannotBeUsed_IsTheCallersMistakeAlsoBeforeTheFirstReading() =>
        Assert.Throws<QueryException>(() => Trades().Answer(LedgerDraft.Query("side=HOLD")));

    [Fact]
    public async Task Answer_AfterAReading_IsMadeFromIt()
    {
        var generator = Trades();
        var document = Assert.IsType<TradesDashboard>(await generator.GenerateAsync(null, Context(), CancellationToken.None));
        var answer = Assert.IsType<TradesDashboard>(generator.Answer(LedgerDraft.Query("symbol=MSFT")));

        Assert.Equal((6, 2, 1), (document.Totals.Trades, answer.Totals.Trades, _source.Reads));
    }

    [Fact]
    public async Task Answer_WhileTheLedgerDoesNotAnswer_IsThatOfTheLastGoodReading()
    {
        var generator = Trades();
        await generator.GenerateAsync(null, Context(), CancellationToken.None);
        _source.Failure = new SourceUnavailableException("memory", "it is switched off");
        _time.Advance(TimeSpan.FromMinutes(5));

        await Assert.ThrowsAsync<SourceUnavailableException>(() => generator.GenerateAsync(null, Context(), CancellationToken.None));
        await Assert.ThrowsAsync<SourceUnavailableException>(() => Symbol().ListSubjectsAsync(Context(), CancellationToken.None));
        Assert.Equal(6, Assert.IsType<TradesDashboard>(generator.Answer(LedgerDraft.Query(""))).Totals.Trades);
    }

    private TradesDashboardGenerator Trades() => new(_books, new TradingOptions());

    private SymbolDashboardGenerator Symbol() => new(_books, new TradingOptions());

    private GenerationContext Context() => new(Now, Now, _time.GetUtcNow());
}
