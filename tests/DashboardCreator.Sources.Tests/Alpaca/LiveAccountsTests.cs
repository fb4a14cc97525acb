using System.Globalization;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

public sealed class LiveAccountsTests
{
    private readonly ManualTime time = new(JuniperAccount.Now);

    [Fact]
    public async Task ReadAsync_SeveralAccounts_UseTheirOwnKeysAndAddresses()
    {
        var exchange = JuniperAccount.Exchange().On(JuniperAccount.CalendarPath.Replace("2026-02-27", "2026-03-04", StringComparison.Ordinal), JuniperAccount.Calendar);
        using var host = new LiveHost(Several(), time, exchange);

        Assert.Equal(["growth", "…4321"], host.Broker.Accounts);
        await host.Broker.ReadAsync("growth", CancellationToken.None);
        await host.Broker.ReadAsync("…4321", CancellationToken.None);

        Assert.Equal(
            [("https://broker.invalid", "KEYONE"), ("https://paper.invalid", "KEYTWO")],
            exchange.Questions.Select(question => (question.Authority, question.Key ?? "")).Distinct());
    }

    [Fact]
    public async Task ReadAsync_TwoKeys_HaveABudgetEach()
    {
        var options = Several();
        options.RequestsPerMinute = 6;
        var exchange = JuniperAccount.Exchange().On(JuniperAccount.CalendarPath.Replace("2026-02-27", "2026-03-04", StringComparison.Ordinal), JuniperAccount.Calendar);
        using var host = new LiveHost(options, time, exchange);

        await host.Broker.ReadAsync("growth", CancellationToken.None);
        await host.Broker.ReadAsync("…4321", CancellationToken.None);

        Assert.Equal(12, exchange.Questions.Count);
        Assert.Equal(DateTimeOffset.Parse(JuniperAccount.Now, CultureInfo.InvariantCulture), time.GetUtcNow());
    }

    [Fact]
    public void ToString_Options_ShowNoKeyAndNoAccountNumber()
    {
        var options = Several();
        (options.Key, options.Secret) = (LiveHost.Key, LiveHost.Secret);

        Assert.DoesNotContain("KEY", options + string.Concat(options.Accounts), StringComparison.Ordinal);
        Assert.DoesNotContain("7654321", options + string.Concat(options.Accounts), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", options + string.Concat(options.Accounts), StringComparison.Ordinal);
    }

    private static AlpacaOptions Several() => new()
    {
        Uri = "https://broker.invalid",
        Accounts =
        [
            new() { Name = "growth", Key = "KEYONE", Secret = "s3cretone" },
            new() { Name = "PA7654321", Key = "KEYTWO", Secret = "s3crettwo", Uri = "https://paper.invalid/v2" },
        ],
    };
}
