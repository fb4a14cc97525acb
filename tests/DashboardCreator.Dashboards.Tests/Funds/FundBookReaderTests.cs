using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Ports;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Funds;

public sealed class FundBookReaderTests
{
    private static readonly DateTimeOffset Noon = Utc.At("2026-03-09 12:00");

    [Fact]
    public async Task Read_BenchmarkDoesNotAnswer_OnlyItsBarsAreMissing()
    {
        var benchmark = new InMemoryBenchmarkSource { Failure = new SourceUnavailableException("alpaca", "the folder is missing") };
        var book = await Reader(new InMemoryFundSource { FundName = "Harbour" }, benchmark).ReadAsync(Context(Noon), CancellationToken.None);

        Assert.Equal("Harbour", book.Records.FundName);
        Assert.Empty(book.Bars.Bars);
        Assert.Equal(("alpaca", "the folder is missing"), (book.Bars.Source, book.Bars.AbsenceReason));
    }

    [Fact]
    public async Task Read_BooksDoNotAnswer_Fails()
    {
        var books = new InMemoryFundSource { Failure = new SourceUnavailableException("mongodb", "no server answers") };

        await Assert.ThrowsAsync<SourceUnavailableException>(() => Reader(books, new InMemoryBenchmarkSource()).ReadAsync(Context(Noon), CancellationToken.None));
    }

    [Fact]
    public async Task Read_EveryTime_AddsOnePointPerActiveAccountStampedWithItsBalance()
    {
        var books = new InMemoryFundSource
        {
            Accounts =
            [
                new Account { Id = "Balance", Equity = 1, BalancesAt = Noon.AddHours(-3), LastPollAt = Noon.AddHours(-1) },
                new Account { Id = "Poll", Equity = 2, LastPollAt = Noon.AddHours(-1) },
                new Account { Id = "Neither", Equity = 3 },
                new Account { Id = "Future", Equity = 4, BalancesAt = Noon.AddDays(1) },
                new Account { Id = "Unknown" },
                new Account { Id = "Closed", Equity = 5, IsActive = false },
            ],
            EquitySnapshots = [new EquityPoint("Balance", Noon.AddDays(-1), 9)],
        };
        var reader = Reader(books, new InMemoryBenchmarkSource());
        await reader.ReadAsync(Context(Noon), CancellationToken.None);
        var book = await reader.ReadAsync(Context(Noon.AddMinutes(5)), CancellationToken.None);

        EquityPoint[] expected =
        [
            new("Balance", Noon.AddDays(-1), 9), new("Balance", Noon.AddHours(-3), 1), new("Future", Noon, 4), new("Future", Noon.AddMinutes(5), 4),
            new("Neither", Noon, 3), new("Neither", Noon.AddMinutes(5), 3), new("Poll", Noon.AddHours(-1), 2),
        ];
        Assert.Equal(expected, book.RecordedEquity);
    }

    private static GenerationContext Context(DateTimeOffset at) => new(at, at, at);

    private static FundBookReader Reader(IFundSource books, IBenchmarkSource benchmark) =>
        new(books, benchmark, new MemoryEquityHistory(), ListedSessions.Weekdays, new FundOptions());
}
