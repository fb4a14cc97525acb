using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Benchmarks.Serving;

/// <summary>Kestrel and nothing else: the same bytes for every request, or 304 for every request.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private BareServer(ReadOnlyMemory<byte> bytes, string? encoding, bool unchanged)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(unchanged ? NotModified : context => SendAsync(context.Response, bytes, encoding));
    }

    public IPEndPoint Address => AddressOf(app);

    public static async Task<BareServer> StartAsync(ReadOnlyMemory<byte> bytes, string? encoding, bool unchanged)
    {
        var server = new BareServer(bytes, encoding, unchanged);
        await server.app.StartAsync();
        return server;
    }

    public static IPEndPoint AddressOf(WebApplication app) => new(IPAddress.Loopback, new Uri(app.Urls.First()).Port);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static Task NotModified(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }

    private static async Task SendAsync(HttpResponse response, ReadOnlyMemory<byte> bytes, string? encoding)
    {
        response.ContentType = "application/json";
        response.ContentLength = bytes.Length;
        if (encoding is not null) response.Headers.ContentEncoding = encoding;
        await response.BodyWriter.WriteAsync(bytes);
    }
}
