using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Kalshi;
using DashboardCreator.Sources.Tests.Alpaca;
using Xunit;

namespace DashboardCreator.Sources.Tests.Kalshi;

public sealed class FolderExchangeAccountSourceTests : IDisposable
{
    private readonly AnswerFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReadAsync_NoFileOrNoFolder_IsUnknownAndSaysSo(bool isFolderThere)
    {
        var records = await ReadAsync(isFolderThere ? folder.Uri : folder.Uri + "/no/such");

        Assert.Null(records.Balance);
        Assert.Equal(new SourceStatus("kalshi/balance", SourceStatus.Unavailable, null, "balance.json is missing", "balance"), Assert.Single(records.Sources));
        Assert.Equal(new DocumentWarning("source_missing", null, "kalshi/balance is missing: the balance is unknown"), Assert.Single(records.Warnings));
    }

    [Fact]
    public async Task ReadAsync_NoSourceSet_AsksNobodyAndSaysWhichSetting()
    {
        var records = await ReadAsync(null);

        Assert.Null(records.Balance);
        Assert.Empty(records.Sources);
        Assert.Equal(new DocumentWarning("source_missing", null, "No exchange account is set (KALSHI_URI): the balance is unknown"), Assert.Single(records.Warnings));
    }

    [Fact]
    public async Task ReadAsync_FileThatChanges_IsReadAnew()
    {
        using var host = new KalshiHost(new KalshiOptions { Uri = folder.Uri }, TimeProvider.System);
        Assert.Null((await host.ReadAsync()).Balance);

        folder.Write("balance", """{"balance":100}""");
        Assert.Equal(1, (await host.ReadAsync()).Balance!.Cash);

        folder.Write("balance", """{"balance":200}""");
        Assert.Equal(2, (await host.ReadAsync()).Balance!.Cash);
    }

    [Fact]
    public async Task ReadAsync_HalfWrittenFile_SaysWhere()
    {
        folder.Write("balance", "{\"balance\":100,\n\"portfolio_");

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(folder.Uri));

        Assert.Equal("balance.json is not the JSON of such an answer (line 2)", exception.Reason);
    }

    [Fact]
    public async Task ReadAsync_FileThatCannotBeAnAnswer_IsNotReadAtAll()
    {
        folder.Write("balance", """{"balance":100}""" + new string(' ', BalanceAnswer.LargestBody));

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(folder.Uri));

        Assert.Equal("balance.json is too large for such an answer", exception.Reason);
    }

    [Fact]
    public async Task ReadAsync_FileInUse_IsAnOutage()
    {
        folder.Write("balance", """{"balance":100}""");
        await using var held = new FileStream(Path.Combine(folder.Path, "balance.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(folder.Uri));

        Assert.Equal("balance.json cannot be read", exception.Reason);
    }

    private static async Task<ExchangeAccountRecords> ReadAsync(string? uri)
    {
        using var host = new KalshiHost(new KalshiOptions { Uri = uri }, TimeProvider.System);
        return await host.ReadAsync();
    }
}
