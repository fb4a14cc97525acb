using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Kalshi.Live;

/// <summary>Asks the exchange. Everything that is not an answer is a <see cref="SourceUnavailableException"/>.</summary>
/// <param name="factory">Makes the HTTP clients.</param>
/// <param name="address">Base of the API; a slash at its end counts for nothing.</param>
/// <param name="key">Signs each try; null asks without a key.</param>
/// <param name="pipeline">What is done about failures.</param>
/// <param name="time">The clock.</param>
internal sealed class LiveExchangeAccountSource(IHttpClientFactory factory, string address, KalshiKey? key, KalshiPipeline pipeline, TimeProvider time)
    : IExchangeAccountSource, IDisposable
{
    /// <summary>Name of the HTTP client.</summary>
    public const string HttpClientName = "kalshi";

    private readonly Uri question = new(new Uri(address, UriKind.Absolute).GetLeftPart(UriPartial.Path).TrimEnd('/') + "/portfolio/balance");

    public async Task<ExchangeAccountRecords> ReadAsync(CancellationToken cancellationToken)
    {
        var reply = await ReplyAsync(cancellationToken);
        if (!reply.IsSuccess) throw KalshiFailure.Of(reply, key is not null);
        try
        {
            return BalanceAnswer.Read(reply.Body);
        }
        catch (JsonException)
        {
            throw KalshiFailure.Unreadable(reply);
        }
    }

    public void Dispose() => key?.Dispose();

    private async Task<KalshiReply> ReplyAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(SendAsync, cancellationToken);
        }
        catch (Exception exception) when (KalshiFailure.IsOutage(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw KalshiFailure.Of(exception);
        }
    }

    private async ValueTask<KalshiReply> SendAsync(CancellationToken cancellationToken)
    {
        using var client = factory.CreateClient(HttpClientName);
        using var request = new HttpRequestMessage(HttpMethod.Get, question);
        key?.Sign(request, time.GetUtcNow());
        using var response = await client.SendAsync(request, cancellationToken);
        return await KalshiReply.OfAsync(response, time.GetUtcNow(), cancellationToken);
    }
}
