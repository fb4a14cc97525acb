using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DashboardCreator.Sources.Kalshi.Live;

/// <summary>
/// A key's id and the RSA key behind it. They leave this type only as headers of a request: the id, the instant in milliseconds since 1970, and
/// the RSA-PSS signature (SHA-256, salt as long as the digest) of that instant, the method and the path without its query.
/// </summary>
internal sealed class KalshiKey : IDisposable
{
    private const int LargestFile = 64 * 1024;

    private readonly Lock gate = new();
    private readonly string id;
    private readonly RSA rsa;

    private KalshiKey(string id, RSA rsa) => (this.id, this.rsa) = (id, rsa);

    /// <summary>The key; null when none is set.</summary>
    /// <exception cref="InvalidOperationException">The file holds no such key any more.</exception>
    public static KalshiKey? Of(string? id, string? file)
    {
        if (string.IsNullOrWhiteSpace(id) || string.IsNullOrWhiteSpace(file)) return null;
        var (key, problem) = Open(file.Trim());
        return key is null ? throw new InvalidOperationException($"The private key of the exchange's API {problem}") : new KalshiKey(id.Trim(), key);
    }

    /// <summary>What is wrong with a file as a private key, without a word of its content: "is not …"; null when nothing is.</summary>
    public static string? ProblemOf(string file)
    {
        var (key, problem) = Open(file);
        key?.Dispose();
        return problem;
    }

    /// <summary>Signs a request; each try needs a signature of its own.</summary>
    public void Sign(HttpRequestMessage request, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var message = Encoding.UTF8.GetBytes($"{timestamp}{request.Method.Method}{request.RequestUri!.AbsolutePath}");
        request.Headers.TryAddWithoutValidation("KALSHI-ACCESS-KEY", id);
        request.Headers.TryAddWithoutValidation("KALSHI-ACCESS-TIMESTAMP", timestamp);
        request.Headers.TryAddWithoutValidation("KALSHI-ACCESS-SIGNATURE", Convert.ToBase64String(SignatureOf(message)));
    }

    public void Dispose() => rsa.Dispose();

    public override string ToString() => "a key";

    private byte[] SignatureOf(byte[] message)
    {
        lock (gate) return rsa.SignData(message, HashAlgorithmName.SHA256, RSASignaturePadding.Pss);
    }

    private static (RSA? Key, string? Problem) Open(string file)
    {
        try
        {
            return Read(file) is { } pem ? Import(pem) : (null, "names a file that is too large for a key");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, "names no file that can be read");
        }
    }

    private static (RSA? Key, string? Problem) Import(char[] pem)
    {
        var key = RSA.Create();
        try
        {
            key.ImportFromPem(pem);
            key.SignData([], HashAlgorithmName.SHA256, RSASignaturePadding.Pss); // a public key alone cannot
            return (key, null);
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            key.Dispose();
            return (null, "names a file that is not an RSA private key in PEM without a passphrase");
        }
        finally
        {
            Array.Clear(pem);
        }
    }

    /// <summary>The file's text; null when it is too long to be a key.</summary>
    private static char[]? Read(string file)
    {
        using var reader = new StreamReader(file, Encoding.UTF8);
        var buffer = new char[LargestFile + 1];
        var length = reader.ReadBlock(buffer);
        return length > LargestFile ? null : buffer[..length];
    }
}
