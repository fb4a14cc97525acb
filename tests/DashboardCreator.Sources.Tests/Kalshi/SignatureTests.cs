using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Kalshi;

/// <summary>What goes over the wire, judged with the public key alone.</summary>
public sealed class SignatureTests
{
    private const string Now = "2026-02-06T15:06:07.089Z";
    private const string Milliseconds = "1770390367089";
    private const int Digest = 32;

    [Theory]
    [InlineData("/trade-api/v2", "/trade-api/v2/portfolio/balance")]
    [InlineData("/trade-api/v2/", "/trade-api/v2/portfolio/balance")]
    [InlineData("", "/portfolio/balance")]
    [InlineData("/", "/portfolio/balance")]
    [InlineData("/a b/v2", "/a%20b/v2/portfolio/balance")]
    public async Task ReadAsync_Request_IsSignedOverInstantMethodAndPath(string basePath, string path)
    {
        var headers = await HeadersAsync(basePath, new ExchangeKey());

        Assert.Equal($"GET {path} HTTP/1.1", headers[""]);
        Assert.Equal((ExchangeKey.Id, Milliseconds), (headers["KALSHI-ACCESS-KEY"], headers["KALSHI-ACCESS-TIMESTAMP"]));
        AssertSigned($"{Milliseconds}GET{path}", headers["KALSHI-ACCESS-SIGNATURE"]);
    }

    [Fact]
    public async Task ReadAsync_KeyInTheOlderForm_SignsTheSame()
    {
        var headers = await HeadersAsync("/trade-api/v2", new ExchangeKey("a note above\n" + ExchangeKey.Rsa.ExportRSAPrivateKeyPem()));

        AssertSigned($"{Milliseconds}GET{KalshiHost.BalancePath}", headers["KALSHI-ACCESS-SIGNATURE"]);
    }

    [Fact]
    public async Task ReadAsync_SecondTry_IsSignedAnew()
    {
        using var key = new ExchangeKey();
        await using var server = new FaultServer((_, count) => count == 1 ? new FaultyReply("503 Service Unavailable", "") { Headers = ["Retry-After: 1"] } : FaultyReply.Ok("""{"balance":1}"""));
        var options = KalshiHost.Options(server.Uri, key);
        options.Timeout = TimeSpan.FromMinutes(5);
        using var host = new KalshiHost(options, new HurriedTime(20));

        await host.ReadAsync();

        var tries = server.Heads.Select(Headers).ToArray();
        Assert.Equal(2, tries.Length);
        Assert.InRange(long.Parse(tries[1]["KALSHI-ACCESS-TIMESTAMP"]), long.Parse(tries[0]["KALSHI-ACCESS-TIMESTAMP"]) + 1000, long.MaxValue);
        Assert.All(tries, headers => AssertSigned($"{headers["KALSHI-ACCESS-TIMESTAMP"]}GET{KalshiHost.BalancePath}", headers["KALSHI-ACCESS-SIGNATURE"]));
    }

    [Fact]
    public async Task ReadAsync_NoKeySet_AsksWithoutOne()
    {
        await using var server = new FaultServer((_, _) => FaultyReply.Ok("""{"balance":1}"""));
        using var host = new KalshiHost(new() { Uri = server.Uri }, new ManualTime(Now));

        await host.ReadAsync();

        Assert.DoesNotContain("KALSHI", Assert.Single(server.Heads), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<Dictionary<string, string>> HeadersAsync(string basePath, ExchangeKey key)
    {
        using (key)
        {
            await using var server = new FaultServer((_, _) => FaultyReply.Ok("""{"balance":1}"""));
            using var host = new KalshiHost(KalshiHost.Options(server.Uri, key, basePath), new ManualTime(Now));
            await host.ReadAsync();
            return Headers(Assert.Single(server.Heads));
        }
    }

    private static Dictionary<string, string> Headers(string head) => head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        .Select((line, at) => at == 0 ? ["", line] : line.Split(": ", 2))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>By the platform, and by RFC 8017 (9.1.2) step by step, which also tells how long the salt is.</summary>
    private static void AssertSigned(string message, string signature)
    {
        var (data, bytes) = (Encoding.ASCII.GetBytes(message), Convert.FromBase64String(signature));
        Assert.True(ExchangeKey.Rsa.VerifyData(data, bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pss));

        var key = ExchangeKey.Rsa.ExportParameters(includePrivateParameters: false);
        var encoded = BigInteger.ModPow(Number(bytes), Number(key.Exponent!), Number(key.Modulus!)).ToByteArray(isUnsigned: true, isBigEndian: true);
        var block = new byte[bytes.Length];
        encoded.CopyTo(block, block.Length - encoded.Length);
        Assert.Equal(0xbc, block[^1]);
        var hash = block[^(Digest + 1)..^1];
        var masked = block[..^(Digest + 1)];
        var mask = Enumerable.Range(0, (masked.Length / Digest) + 1).SelectMany(counter => SHA256.HashData([.. hash, 0, 0, 0, (byte)counter])).ToArray();
        var plain = masked.Select((value, at) => (byte)(value ^ mask[at])).ToArray();
        plain[0] &= 0x7f;
        var mark = Array.FindIndex(plain, value => value != 0);
        Assert.Equal((1, Digest), (plain[mark], plain.Length - mark - 1));
        Assert.Equal(SHA256.HashData([.. new byte[8], .. SHA256.HashData(data), .. plain[(mark + 1)..]]), hash);
    }

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
