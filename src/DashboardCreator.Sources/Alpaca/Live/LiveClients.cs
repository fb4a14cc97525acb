using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Makes the clients, so that whoever uses one key at one address shares its budget and its failures.</summary>
internal sealed class LiveClients(IHttpClientFactory factory, AlpacaOptions options, TimeProvider time, ILogger logger)
{
    private readonly Dictionary<(string Key, string Authority), (RequestBudget Budget, AlpacaPipeline Pipeline)> shared = [];

    public AlpacaClient Of(string address, string? key, string? secret)
    {
        var place = (key?.Trim() ?? "", LiveAddress.Authority(address));
        if (!shared.TryGetValue(place, out var common))
        {
            common = (new RequestBudget(options.RequestsPerMinute, time), new AlpacaPipeline(options.Timeout, time, logger));
            shared[place] = common;
        }

        return new AlpacaClient(factory, LiveAddress.Base(address), new AlpacaKey(key, secret), common.Budget, common.Pipeline, time);
    }
}
