using System.Text;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Kalshi;
using DashboardCreator.Sources.Tests.Alpaca;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Kalshi;

/// <summary>What every source of the exchange's account answers to the same body.</summary>
public abstract class ExchangeAccountSourceContract
{
    private static readonly DateTimeOffset Updated = DateTimeOffset.Parse("2026-02-06T15:05:00Z");

    [Theory]
    [InlineData("""{"balance":125050,"portfolio_value":38020,"updated_ts":1770390300}""")]
    [InlineData("""{"balance":"125050","portfolio_value":"38020.0","updated_ts":"1770390300"}""")]
    [InlineData("""{"updated_ts":1770390300000,"portfolio_value":3.8020e4,"more":{"balance":1},"balance":125050.00}""")]
    [InlineData("""{"balance":125050,"portfolio_value":38020,"updated_ts":"2026-02-06T15:05:00Z"}""")]
    [InlineData("\uFEFF{\"balance\":125050,\"portfolio_value\":38020,\"updated_ts\":1770390300}\n")]
    public async Task ReadAsync_Cents_AreDollarsToTheCent(string body)
    {
        var records = await ReadAsync(body);

        Assert.Equal(new ExchangeBalance(1250.5m, 380.2m, Updated), records.Balance);
        Assert.Equal(("1250.5", "380.2"), (records.Balance!.Cash.ToString(), records.Balance.PortfolioValue.ToString()));
        Assert.Equal(new SourceStatus("kalshi/balance", SourceStatus.Ok, null, null, "balance", 1), Assert.Single(records.Sources));
        Assert.Empty(records.Warnings);
    }

    [Theory]
    [InlineData("""{"balance":0,"portfolio_value":-7}""", "0", "-0.07")]
    [InlineData("""{"balance":0.5,"portfolio_value":99999999999999999999}""", "0.005", "999999999999999999.99")]
    public async Task ReadAsync_OddAmounts_AreExact(string body, string cash, string value)
    {
        var balance = (await ReadAsync(body)).Balance!;

        Assert.Equal((cash, value, null), (balance.Cash.ToString(), balance.PortfolioValue.ToString(), balance.UpdatedAt));
    }

    [Theory]
    [InlineData("""{"portfolio_value":38020}""", null, "380.2", "kalshi/balance tells no balance")]
    [InlineData("""{"balance":null,"portfolio_value":38020}""", null, "380.2", "kalshi/balance tells no balance")]
    [InlineData("""{"balance":125050}""", "1250.5", null, "kalshi/balance tells no portfolio_value")]
    public async Task ReadAsync_OneAmountAbsent_IsTheOnlyUnknown(string body, string? cash, string? value, string message)
    {
        var records = await ReadAsync(body);

        Assert.Equal((cash, value), (records.Balance!.Cash?.ToString(), records.Balance.PortfolioValue?.ToString()));
        var warning = Assert.Single(records.Warnings);
        Assert.Equal((WarningCodes.MissingValues, message), (warning.Code, warning.Message));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("\"yesterday\"")]
    [InlineData("1e27")]
    public async Task ReadAsync_InstantThatIsNone_IsUnknownAndTheAmountsStay(string instant)
    {
        var records = await ReadAsync($$"""{"balance":1,"portfolio_value":2,"updated_ts":{{instant}}}""");

        Assert.Equal(new ExchangeBalance(0.01m, 0.02m, null), records.Balance);
        Assert.Equal("1 value of kalshi/balance could not be read and is unknown", Assert.Single(records.Warnings, warning => warning.Code == WarningCodes.BadRecords).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"balance":125050,"portfolio_value":38""")]
    [InlineData("""{"balance":125050}x""")]
    [InlineData("[125050,38020]")]
    [InlineData("125050")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"error":{"code":"not_found"}}""")]
    [InlineData("""{"balance":true,"portfolio_value":38020}""")]
    [InlineData("""{"balance":{"cents":1},"portfolio_value":38020}""")]
    [InlineData("""{"balance":125050,"portfolio_value":"n/a"}""")]
    [InlineData("""{"balance":125050,"portfolio_value":""}""")]
    [InlineData("""{"balance":1e23,"portfolio_value":38020}""")]
    [InlineData("""{"balance":NaN,"portfolio_value":38020}""")]
    [InlineData("""{"balance":"\ud800","portfolio_value":38020}""")]
    public async Task ReadAsync_AnswerThatIsNone_IsAnOutage(string body)
    {
        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(body));

        Assert.Equal("kalshi", exception.SourceName);
        Assert.Contains("is not the JSON of such an answer", exception.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("125050", exception.ToString(), StringComparison.Ordinal);
    }

    protected abstract Task<ExchangeAccountRecords> ReadAsync(string body);
}

public sealed class FolderExchangeAccountSourceContractTests : ExchangeAccountSourceContract
{
    protected override async Task<ExchangeAccountRecords> ReadAsync(string body)
    {
        using var folder = new AnswerFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "balance.json"), Encoding.UTF8.GetBytes(body));
        using var host = new KalshiHost(new KalshiOptions { Uri = folder.Uri }, TimeProvider.System);
        return await host.ReadAsync();
    }
}

public sealed class LiveExchangeAccountSourceContractTests : ExchangeAccountSourceContract
{
    protected override async Task<ExchangeAccountRecords> ReadAsync(string body)
    {
        using var key = new ExchangeKey();
        await using var server = new FaultServer((_, _) => FaultyReply.Ok(body));
        using var host = new KalshiHost(KalshiHost.Options(server.Uri, key), new ManualTime("2026-02-06T15:06:00Z"));
        return await host.ReadAsync();
    }
}
