using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Testing.DynamoDb;

/// <summary>
/// Stands on loopback between a client and a server with DynamoDB's interface: writes down every call, and answers some of them as badly as
/// a test wants.
/// </summary>
public sealed class DynamoProxy : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly ConcurrentQueue<ProxiedCall> calls = new();
    private readonly string server;
    private int count;

    private DynamoProxy(string server)
    {
        this.server = server;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>What becomes of the nth call, from 1 on; null lets it through. It may wait, and do things on the server meanwhile.</summary>
    public Func<ProxiedCall, Task<ProxyFault?>> Script { get; set; } = _ => Task.FromResult<ProxyFault?>(null);

    /// <summary>Where it listens.</summary>
    public string Uri => app.Urls.First();

    /// <summary>Every call so far, in the order of their arrival.</summary>
    public IReadOnlyList<ProxiedCall> Calls => [.. calls];

    public static async Task<DynamoProxy> StartAsync(string server)
    {
        var proxy = new DynamoProxy(server);
        await proxy.app.StartAsync();
        return proxy;
    }

    /// <summary>Forgets the calls so far.</summary>
    public void Forget()
    {
        calls.Clear();
        count = 0;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var operation = context.Request.Headers["X-Amz-Target"].ToString().Split('.')[^1];
        var call = new ProxiedCall(Interlocked.Increment(ref count), operation, JsonDocument.Parse(body).RootElement)
        {
            Authorization = context.Request.Headers.Authorization.ToString(),
        };
        calls.Enqueue(call);
        if (await Script(call) is { } fault) await fault(context, () => ForwardAsync(context.Request, body));
        else await ReplyAsync(context, await ForwardAsync(context.Request, body), call);
    }

    private async Task<HttpResponseMessage> ForwardAsync(HttpRequest request, string body)
    {
        using var forwarded = new HttpRequestMessage(HttpMethod.Post, server) { Content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body)) };
        foreach (var (name, value) in request.Headers)
        {
            if (name.StartsWith("X-Amz", StringComparison.OrdinalIgnoreCase) || name == "Authorization") forwarded.Headers.TryAddWithoutValidation(name, (string?)value);
        }

        forwarded.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        return await client.SendAsync(forwarded);
    }

    private static async Task ReplyAsync(HttpContext context, HttpResponseMessage answer, ProxiedCall call)
    {
        using (answer)
        {
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            if (answer.IsSuccessStatusCode) call.Answered(JsonDocument.Parse(bytes).RootElement);
            context.Response.StatusCode = (int)answer.StatusCode;
            context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
            await context.Response.Body.WriteAsync(bytes);
        }
    }
}

/// <summary>Answers a call badly; the second parameter asks the server.</summary>
public delegate Task ProxyFault(HttpContext context, Func<Task<HttpResponseMessage>> forward);
