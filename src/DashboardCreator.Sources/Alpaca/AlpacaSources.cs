using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Accounts;
using DashboardCreator.Sources.Alpaca.Folder;
using DashboardCreator.Sources.Alpaca.Live;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>What stands behind the ports, as the settings say: folders, the live API, or both.</summary>
internal sealed class AlpacaSources : IDisposable
{
    private readonly AlpacaOptions options;
    private readonly LiveClients clients;
    private readonly CacheFolder cache;
    private readonly LiveCalendar calendar;
    private readonly LiveDailyBarSource? liveBars;

    public AlpacaSources(AlpacaOptions options, IHttpClientFactory factory, TimeProvider time, ILogger logger)
    {
        this.options = options;
        clients = new LiveClients(factory, options, time, logger);
        cache = new CacheFolder(options.CacheDirectory is { } folder ? Path.Combine(folder, LiveAddress.FolderName(options.DataUri)) : null, logger);
        calendar = new LiveCalendar(cache, time);
        Broker = CreateBroker();
        liveBars = CreateLiveBars(time);
        Bars = liveBars is null ? new FolderDailyBarSource(SourceFolder.Resolve(options.Uri)) : liveBars;
        IntradayBars = liveBars is null ? new FolderIntradayBarSource(SourceFolder.Resolve(options.Uri)) : new LiveIntradayBarSource(liveBars.Client);
        Benchmark = liveBars is null ? new FolderBenchmarkSource(SourceFolder.Resolve(options.Uri)) : new DailyBarBenchmark(liveBars);
    }

    public IBrokerSource Broker { get; }

    public IDailyBarSource Bars { get; }

    public IIntradayBarSource IntradayBars { get; }

    public IBenchmarkSource Benchmark { get; }

    public void Dispose()
    {
        calendar.Dispose();
        liveBars?.Dispose();
    }

    private BrokerSource CreateBroker()
    {
        if (options.Accounts.Count == 0 && SourceFolder.IsFolder(options.Uri))
        {
            var folder = new WatchedFolder(SourceFolder.Resolve(options.Uri));
            return new BrokerSource(() => FolderAccounts.Of(folder));
        }

        IBrokerAccount[] accounts = options.Accounts.Count == 0
            ? [Live(AlpacaOptions.OnlyAccount, options.Uri, options.Key, options.Secret)]
            : [.. options.Accounts.Select(Account)];
        return new BrokerSource(() => accounts);
    }

    private IBrokerAccount Account(AlpacaAccountOptions account)
    {
        if (account.Uri is null && SourceFolder.IsFolder(options.Uri))
            return new FolderAccount(account.Name, Path.Combine(SourceFolder.Resolve(options.Uri), account.Name));
        var address = account.Uri ?? options.Uri;
        return SourceFolder.IsFolder(address)
            ? new FolderAccount(account.Name, SourceFolder.Resolve(address))
            : Live(account.Name, address, account.Key ?? options.Key, account.Secret ?? options.Secret);
    }

    private LiveAccount Live(string name, string address, string? key, string? secret) => new(name, clients.Of(address, key, secret), calendar);

    /// <summary>The market is asked with the first key there is; null when everything is in folders.</summary>
    private LiveDailyBarSource? CreateLiveBars(TimeProvider time)
    {
        var live = options.Accounts.FirstOrDefault(account => !SourceFolder.IsFolder(account.Uri ?? options.Uri));
        if (live is null && (options.Accounts.Count > 0 || SourceFolder.IsFolder(options.Uri))) return null;
        var client = clients.Of(options.DataUri, options.Key ?? live?.Key, options.Key is null ? live?.Secret : options.Secret);
        return new LiveDailyBarSource(client, new BarStore(cache), time);
    }
}
