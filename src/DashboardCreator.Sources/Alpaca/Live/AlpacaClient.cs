using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Asks one of the broker's addresses with one key. Everything that is not an answer is a <see cref="SourceUnavailableException"/>.</summary>
/// <param name="factory">Makes the HTTP clients.</param>
/// <param name="baseAddress">Absolute, without the API's own path and without a slash at its end.</param>
/// <param name="key">Signs each request.</param>
/// <param name="budget">Shared by all who use the key at this address.</param>
/// <param name="pipeline">What is done about failures.</param>
/// <param name="time">The clock.</param>
internal sealed class AlpacaClient(
    IHttpClientFactory factory, string baseAddress, AlpacaKey key, RequestBudget budget, AlpacaPipeline pipeline, TimeProvider time)
{
    /// <summary>Name of the HTTP client.</summary>
    public const string HttpClientName = "alpaca";

    /// <summary>Reads an answer's body into something; a <see cref="JsonException"/> says that it is none.</summary>
    public delegate T BodyReader<out T>(byte[] body);

    /// <summary>Asks and reads.</summary>
    /// <param name="resource">What messages call it, such as <c>orders</c>.</param>
    /// <param name="pathAndQuery">Such as <c>/v2/clock</c>.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="cancellationToken">Stops the waiting and the call.</param>
    /// <exception cref="SourceUnavailableException">There is no answer.</exception>
    public async Task<T> GetAsync<T>(string resource, string pathAndQuery, BodyReader<T> read, CancellationToken cancellationToken)
    {
        var reply = await ReplyAsync(resource, pathAndQuery, cancellationToken);
        if (!reply.IsSuccess) throw AlpacaFailure.Of(resource, reply, key.IsSet);
        try
        {
            return read(AnswerBody.Quoted(reply.Body));
        }
        catch (JsonException)
        {
            throw AlpacaFailure.Unreadable(resource, reply);
        }
    }

    private async Task<AlpacaReply> ReplyAsync(string resource, string pathAndQuery, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(budget, token => SendAsync(pathAndQuery, token), cancellationToken);
        }
        catch (Exception exception) when (exception is not SourceUnavailableException && !cancellationToken.IsCancellationRequested)
        {
            throw AlpacaFailure.Of(resource, exception);
        }
    }

    private async ValueTask<AlpacaReply> SendAsync(string pathAndQuery, CancellationToken cancellationToken)
    {
        using var client = factory.CreateClient(HttpClientName);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(baseAddress + pathAndQuery));
        key.Sign(request);
        using var response = await client.SendAsync(request, cancellationToken);
        return await AlpacaReply.OfAsync(response, time.GetUtcNow(), cancellationToken);
    }
}
