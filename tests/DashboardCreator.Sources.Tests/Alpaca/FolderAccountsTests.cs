using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

public sealed class FolderAccountsTests : IDisposable
{
    private readonly AnswerFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Accounts_SubfoldersWithAccounts_AreOneEachUnderNamesThatMayBeShown()
    {
        folder.Write(JuniperAccount.Files, "growth").Write("account", """{"equity":"1"}""").Write("bars_SPY", """{"bars":[{"t":"2026-03-02","c":5}]}""")
            .Write(JuniperAccount.Files, "PA3000001234").Write("other/notes", "{}");
        File.Delete(Path.Combine(folder.Path, "account.json"));
        using var host = new LiveHost(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System);

        Assert.Equal(["…1234", "growth"], host.Broker.Accounts);
        Assert.Equal(10420.5m, (await host.Broker.ReadAsync("…1234", CancellationToken.None)).Account!.Equity);
        Assert.Equal(["SPY"], await host.Bars.ListSymbolsAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("positions", "[]")]
    [InlineData("orders", "[]")]
    [InlineData("portfolio_history", "{}")]
    [InlineData("activities", "[]")]
    public async Task Accounts_SubfolderWithoutBalances_IsAnAccountAllTheSame(string name, string content)
    {
        folder.Write(JuniperAccount.Files, "growth").Write(Path.Combine("income", name), content).Write("market/clock", "{}").Write("market/bars_SPY", "{}");
        using var host = new LiveHost(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System);

        Assert.Equal(["growth", "income"], host.Broker.Accounts);
        var records = await host.Broker.ReadAsync("income", CancellationToken.None);

        Assert.Null(records.Account);
        Assert.Contains(records.Warnings, warning => warning is { Code: "source_missing", Message: "alpaca/account is missing: balances are unknown" });
    }

    [Fact]
    public void Accounts_AnswersInTheFolderItself_AreNotLeftForThoseOfASubfolderWithoutBalances()
    {
        folder.Write("positions", "[]").Write("old/orders", "[]");
        using var host = new LiveHost(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System);

        Assert.Equal(["main"], host.Broker.Accounts);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Read_FolderThatWentAway_IsUnavailableUntilItIsBack(bool isConfigured)
    {
        folder.Write(JuniperAccount.Files, "growth");
        var (there, away) = (Path.Combine(folder.Path, "growth"), Path.Combine(folder.Path, "moved"));
        using var host = new LiveHost(
            isConfigured
                ? new AlpacaOptions { Uri = folder.Uri, Accounts = [new() { Name = "growth" }] }
                : new AlpacaOptions { Uri = "file:" + there },
            TimeProvider.System);
        var name = Assert.Single(host.Broker.Accounts);
        Assert.Equal(10420.5m, (await host.Broker.ReadAsync(name, CancellationToken.None)).Account!.Equity);

        Directory.Move(there, away);
        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(async () => await host.Broker.ReadAsync(name, CancellationToken.None));
        Assert.Contains("not there any more", failure.Message, StringComparison.Ordinal);

        Directory.Move(away, there);
        Assert.Equal(10420.5m, (await host.Broker.ReadAsync(name, CancellationToken.None)).Account!.Equity);
    }

    [Theory]
    [InlineData("PA3000001234", "…1234")]
    [InlineData("123456789", "…6789")]
    [InlineData("PA0JUNIPER77", "…ER77")]
    [InlineData("pa39dgxkh15k", "…h15k")]
    [InlineData("010203ABCD", "…ABCD")]
    [InlineData("retirement", "retirement")]
    [InlineData("partners2024", "partners2024")]
    [InlineData("2024growth", "2024growth")]
    public async Task Accounts_NumberAsNameOfFolderOrSetting_IsNowhereInFull(string name, string shown)
    {
        folder.Write(JuniperAccount.Files, name);
        using var found = new LiveHost(new AlpacaOptions { Uri = folder.Uri }, TimeProvider.System);
        using var configured = new LiveHost(new AlpacaOptions { Uri = folder.Uri, Accounts = [new() { Name = name }] }, TimeProvider.System);

        foreach (var host in new[] { found, configured })
        {
            Assert.Equal([shown], host.Broker.Accounts);
            var records = await host.Broker.ReadAsync(shown, CancellationToken.None);
            Assert.NotNull(records.Account);
            if (shown != name) Assert.DoesNotContain(name, JsonSerializer.Serialize(records) + host.Log, StringComparison.OrdinalIgnoreCase);
        }

        folder.Write(Path.Combine(name, "orders"), "{");
        foreach (var host in new[] { found, configured })
        {
            var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => host.Broker.ReadAsync(shown, CancellationToken.None));
            if (shown != name) Assert.DoesNotContain(name, failure.Message + failure.InnerException?.Message + host.Log, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Accounts_EqualEnds_AreNumberedAndStayInOrder()
    {
        string[] names = ["PA3000001234", "growth", "PA4000001234", "…1234-2", "PA50AB001234"];
        foreach (var (at, name) in names.Index()) folder.Write(Path.Combine(name, "account"), $$"""{"equity":"{{at}}"}""");
        using var host = new LiveHost(new AlpacaOptions { Uri = folder.Uri, Accounts = [.. names.Select(name => new AlpacaAccountOptions { Name = name })] }, TimeProvider.System);

        Assert.Equal(["…1234", "growth", "…1234-3", "…1234-2", "…1234-4"], host.Broker.Accounts);
        foreach (var (at, name) in host.Broker.Accounts.Index())
        {
            Assert.Equal(at, (await host.Broker.ReadAsync(name, CancellationToken.None)).Account!.Equity);
        }
    }

    [Fact]
    public async Task Accounts_Configured_AreThoseInTheirOrder()
    {
        folder.Write(JuniperAccount.Files, "one").Write(JuniperAccount.Files, "two").Write("two/account", """{"equity":"2"}""");
        using var host = new LiveHost(new AlpacaOptions { Uri = folder.Uri, Accounts = [new() { Name = "two" }, new() { Name = "one" }, new() { Name = "three" }] }, TimeProvider.System);

        Assert.Equal(["two", "one", "three"], host.Broker.Accounts);
        Assert.Equal(2, (await host.Broker.ReadAsync("two", CancellationToken.None)).Account!.Equity);
        Assert.Equal(6, (await host.Broker.ReadAsync("three", CancellationToken.None)).Warnings.Count);
    }
}
