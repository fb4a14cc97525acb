using System.Security.Cryptography;
using Xunit;

namespace DashboardCreator.Sources.Tests.Kalshi;

/// <summary>A key made for these tests, and its file for the length of one of them.</summary>
internal sealed class ExchangeKey : IDisposable
{
    public const string Id = "a1b2c3d4-0000-4000-8000-00000000feed";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dashboard_creator_kalshi_");

    public ExchangeKey(string? content = null)
    {
        File = System.IO.Path.Combine(folder.FullName, "exchange.pem");
        System.IO.File.WriteAllText(File, content ?? Rsa.ExportPkcs8PrivateKeyPem());
    }

    public static RSA Rsa { get; } = RSA.Create(2048);

    public string File { get; }

    /// <summary>No line of the private key, nor its id, stands in a text.</summary>
    public static void AssertAbsent(string text)
    {
        Assert.DoesNotContain(Id, text, StringComparison.Ordinal);
        var pem = Rsa.ExportPkcs8PrivateKeyPem().Split('\n').Concat(Rsa.ExportRSAPrivateKeyPem().Split('\n'));
        Assert.All(pem.Where(line => line.Length > 20 && line[0] != '-'), line => Assert.DoesNotContain(line, text, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
