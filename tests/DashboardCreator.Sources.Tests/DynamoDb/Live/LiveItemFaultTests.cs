using System.Net;
using System.Net.Sockets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live;

/// <summary>Every way in which a server fails to answer, between a client and a server process.</summary>
public sealed class LiveItemFaultTests(DynamoServer server) : LiveItems(server, "faults")
{
    private const string Arn = "User: arn:aws:iam::123456789012:user/someone is not authorized to perform: dynamodb:Query";

    public static TheoryData<string> Faults => ["throttled", "hang_up", "silence", "cut", "web_page", "denied", "token", "expired", "internal", "refused"];

    [DynamoTheory]
    [MemberData(nameof(Faults))]
    public async Task ReadAsync_FaultOnAnyPage_IsUnavailableWithACleanReason(string name)
    {
        var table = await TableAsync();
        var (fault, reason) = Fault(name);
        foreach (var page in new[] { 1, 2 })
        {
            Proxy.Forget();
            Proxy.Script = call => Task.FromResult(call.Number >= page ? fault : null);
            var options = Options(Proxy.Uri) with { RequestTimeout = name == "silence" ? TimeSpan.FromMilliseconds(200) : TimeSpan.FromSeconds(30) };

            var exception = await Assert.ThrowsAsync<SourceUnavailableException>(
                () => ReadAsync(Source(options), new ItemQuery(table) { Partition = new("PK", "A") }));

            Assert.Equal(("dynamodb", $"reading {table}: {reason}"), (exception.SourceName, exception.Reason));
            Assert.DoesNotContain("arn:", exception.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("123456789012", exception.ToString(), StringComparison.Ordinal);
        }
    }

    [DynamoFact]
    public async Task ReadAsync_NobodyListens_IsUnavailable()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(
            () => ReadAsync(Source(Options($"http://127.0.0.1:{port}")), new ItemQuery("table")));

        Assert.Equal("reading table: the connection is refused", exception.Reason);
    }

    [DynamoFact]
    public async Task ReadAsync_ThrottledForAWhile_TriesAgainAndMissesNothing()
    {
        var table = await TableAsync();
        Proxy.Script = call => Task.FromResult(call.Number is 1 or 3 ? ProxyFaults.Throttled : null);

        var (read, _) = await ReadAsync(Source(Options(Proxy.Uri) with { MaxRetries = 3 }), new ItemQuery(table) { Partition = new("PK", "A") });

        Assert.Equal((1200, 4), (read.Items, Proxy.Calls.Count));
    }

    [DynamoFact]
    public async Task ReadAsync_TableDroppedBetweenPages_IsUnavailableRatherThanEmpty()
    {
        var table = await TableAsync();
        Proxy.Script = async call =>
        {
            if (call.Number == 2) await Tables.DropAsync(table);
            return null;
        };

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(Source(), new ItemQuery(table) { Partition = new("PK", "A") }));

        Assert.Equal($"reading {table}: it is not there any more", exception.Reason);
    }

    [DynamoFact]
    public async Task ReadAsync_CancelledWhileTheServerIsSilent_IsCancelled()
    {
        using var stop = new CancellationTokenSource();
        Proxy.Script = _ =>
        {
            stop.Cancel();
            return Task.FromResult<ProxyFault?>(ProxyFaults.Silence);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Source().ReadAsync(new ItemQuery("table"), _ => { }, stop.Token));
    }

    [DynamoFact]
    public async Task ReadAsync_MistakeOfTheCallback_StaysOne()
    {
        var table = await TableAsync();

        await Assert.ThrowsAsync<KeyNotFoundException>(
            () => Source().ReadAsync(new ItemQuery(table), item => _ = item["absent"], CancellationToken.None));
    }

    private static (ProxyFault Fault, string Reason) Fault(string name) => name switch
    {
        "throttled" => (ProxyFaults.Throttled, "throttled, and still after every retry (ProvisionedThroughputExceededException)"),
        "hang_up" => (ProxyFaults.HangUp, "the connection broke before the answer was complete"),
        "silence" => (ProxyFaults.Silence, "no answer in time"),
        "cut" => (ProxyFaults.Cut, "the connection broke before the answer was complete"),
        "web_page" => (ProxyFaults.WebPage, "the answer is not one of this service"),
        "denied" => (ProxyFaults.Error(400, "AccessDeniedException", Arn), "these credentials may not read it (AccessDeniedException)"),
        "token" => (ProxyFaults.Error(400, "UnrecognizedClientException", Arn), "the credentials are refused (UnrecognizedClientException)"),
        "expired" => (ProxyFaults.Error(400, "ExpiredTokenException", Arn), "the credentials have expired (ExpiredTokenException)"),
        "internal" => (ProxyFaults.Error(500, "InternalServerError", Arn), "the server failed (500 InternalServerError)"),
        "refused" => (ProxyFaults.Error(400, "ValidationException", Arn), "the question is refused (ValidationException)"),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private async Task<string> TableAsync()
    {
        var table = await Tables.CreateAsync("any");
        await Tables.PutAsync(table, Enumerable.Range(0, 1200).Select(number => ItemText.Large("A", number)));
        return table;
    }
}
