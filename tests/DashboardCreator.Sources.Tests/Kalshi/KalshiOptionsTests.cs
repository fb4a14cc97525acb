using System.Security.Cryptography;
using DashboardCreator.Sources.Kalshi;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.Kalshi;

public sealed class KalshiOptionsTests
{
    private const string KeySetting = "Sources:Kalshi:PrivateKeyFile (KALSHI_PRIVATE_KEY_FILE) names ";

    [Theory]
    [InlineData(null)]
    [InlineData("file:samples/kalshi")]
    [InlineData("https://api.elections.kalshi.com/trade-api/v2")]
    [InlineData("https://demo-api.kalshi.co/trade-api/v2/")]
    [InlineData("http://localhost:8080")]
    public void Problems_UsableAddress_AreNone(string? uri) => Assert.Empty(new KalshiOptions { Uri = uri }.Problems());

    [Theory]
    [InlineData("")]
    [InlineData("file:")]
    [InlineData("samples")]
    [InlineData("http://api.example")]
    [InlineData("https://key:hunter2@api.example")]
    [InlineData("https://api.example/v2?key=hunter2")]
    [InlineData("https://api.example/v2#hunter2")]
    [InlineData("ftp://api.example")]
    public void Problems_OtherAddress_NameTheSettingAndNotTheValue(string uri)
    {
        var problem = Assert.Single(new KalshiOptions { Uri = uri }.Problems());

        Assert.StartsWith("Sources:Kalshi:Uri (KALSHI_URI)", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_HalfAKey_NameBothSettings()
    {
        using var key = new ExchangeKey();
        const string Both = "Sources:Kalshi:KeyId and :PrivateKeyFile (KALSHI_KEY_ID and KALSHI_PRIVATE_KEY_FILE) must both be set, or neither";

        Assert.Equal([Both], new KalshiOptions { KeyId = "hunter2" }.Problems());
        Assert.Equal([Both], new KalshiOptions { PrivateKeyFile = key.File }.Problems());
        Assert.Empty(new KalshiOptions { KeyId = " hunter2 ", PrivateKeyFile = $" {key.File} " }.Problems());
        Assert.Empty(new KalshiOptions { KeyId = " ", PrivateKeyFile = "" }.Problems());
    }

    [Fact]
    public void Problems_KeyIdOfSeveralWords_IsNotRepeated()
    {
        using var key = new ExchangeKey();

        var problem = Assert.Single(new KalshiOptions { KeyId = "hunter2\r\nX: y", PrivateKeyFile = key.File }.Problems());

        Assert.Equal("Sources:Kalshi:KeyId (KALSHI_KEY_ID) is not one word of letters, digits and signs", problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hunter2")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----")]
    [InlineData("public")]
    [InlineData("passphrase")]
    [InlineData("curve")]
    [InlineData("small")]
    public void Problems_FileThatIsNoPrivateKey_IsNamedAndNotRepeated(string content)
    {
        var pem = content switch
        {
            "public" => ExchangeKey.Rsa.ExportSubjectPublicKeyInfoPem(),
            "passphrase" => ExchangeKey.Rsa.ExportEncryptedPkcs8PrivateKeyPem("hunter2", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1)),
            "curve" => CurveKey(),
            "small" => SmallKey(),
            _ => content,
        };
        using var key = new ExchangeKey(pem);

        var problem = Assert.Single(new KalshiOptions { KeyId = ExchangeKey.Id, PrivateKeyFile = key.File }.Problems());

        Assert.Equal(KeySetting + "a file that is not an RSA private key in PEM without a passphrase; write for example /run/secrets/kalshi.pem", problem);
    }

    [Fact]
    public void Problems_FileThatIsNotThereOrIsTooLarge_IsNamed()
    {
        using var large = new ExchangeKey(new string('x', 70_000));
        string Problem(string file) => Assert.Single(new KalshiOptions { KeyId = ExchangeKey.Id, PrivateKeyFile = file }.Problems());

        Assert.StartsWith(KeySetting + "no file that can be read", Problem(large.File + ".none"), StringComparison.Ordinal);
        Assert.StartsWith(KeySetting + "no file that can be read", Problem(Path.GetDirectoryName(large.File)!), StringComparison.Ordinal);
        Assert.StartsWith(KeySetting + "a file that is too large for a key", Problem(large.File), StringComparison.Ordinal);
        var pasted = Problem(ExchangeKey.Rsa.ExportPkcs8PrivateKeyPem());
        Assert.StartsWith(KeySetting + "no file that can be read", pasted, StringComparison.Ordinal);
        ExchangeKey.AssertAbsent(pasted);
    }

    [Fact]
    public void AddKalshi_WrongSettings_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddKalshi(new KalshiOptions { Uri = "samples" }));

    [Fact]
    public void ToString_Options_ShowNoSecret() =>
        ExchangeKey.AssertAbsent(new KalshiOptions { KeyId = ExchangeKey.Id, PrivateKeyFile = ExchangeKey.Id }.ToString());

    [Fact]
    public void Problems_TimeoutOutOfRange_IsNamed() =>
        Assert.Contains("Sources:Kalshi", Assert.Single(new KalshiOptions { Timeout = TimeSpan.Zero }.Problems()), StringComparison.Ordinal);

    private static string CurveKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }

    /// <summary>Too short for the digest and a salt of its length.</summary>
    private static string SmallKey()
    {
        using var key = RSA.Create(512);
        return key.ExportPkcs8PrivateKeyPem();
    }
}
