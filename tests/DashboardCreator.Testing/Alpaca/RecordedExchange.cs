using System.Collections.Concurrent;
using System.Net;

namespace DashboardCreator.Testing.Alpaca;

/// <summary>Answers recorded by path and query. A question nobody recorded is a failed test, and so is a key that is not the expected one.</summary>
public sealed class RecordedExchange : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<HttpResponseMessage>>> answers = new();
    private readonly ConcurrentQueue<RecordedQuestion> questions = new();

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyCollection<RecordedQuestion> Questions => questions;

    /// <summary>Called before each answer, as for a clock.</summary>
    public Action? BeforeAnswer { get; set; }

    /// <summary>Answers a question with JSON; several answers to one question come one after the other, the last again and again.</summary>
    public RecordedExchange On(string pathAndQuery, string body, HttpStatusCode status = HttpStatusCode.OK, params (string Name, string Value)[] headers)
    {
        answers.GetOrAdd(pathAndQuery, _ => new()).Enqueue(() =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent(body) };
            foreach (var (name, value) in headers) response.Headers.TryAddWithoutValidation(name, value);
            return response;
        });
        return this;
    }

    /// <summary>Drops the oldest answer to a question: from now on the next one is given.</summary>
    public void Forget(string pathAndQuery) => answers[pathAndQuery].TryDequeue(out _);

    /// <summary>How often questions that begin with this were asked.</summary>
    public int Count(string beginning) => questions.Count(question => question.PathAndQuery.StartsWith(beginning, StringComparison.Ordinal));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        questions.Enqueue(new RecordedQuestion(uri.GetLeftPart(UriPartial.Authority), uri.PathAndQuery, Header(request, "APCA-API-KEY-ID"), Header(request, "APCA-API-SECRET-KEY")));
        BeforeAnswer?.Invoke();
        if (request.Method != HttpMethod.Get || !answers.TryGetValue(uri.PathAndQuery, out var queue))
            throw new InvalidOperationException($"Nobody recorded an answer to {request.Method} {uri.PathAndQuery}");
        if (queue.Count == 1 || !queue.TryDequeue(out var answer)) queue.TryPeek(out answer);
        return Task.FromResult(answer!());
    }

    private static string? Header(HttpRequestMessage request, string name) => request.Headers.TryGetValues(name, out var values) ? values.Single() : null;
}

/// <summary>One request.</summary>
public sealed record RecordedQuestion(string Authority, string PathAndQuery, string? Key, string? Secret);
