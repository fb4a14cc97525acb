using System.Text.RegularExpressions;

namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>
/// Knows the user names, passwords and other secrets of a connection string, well formed or not, and takes them out of texts
/// that came from the driver or the server. It would rather spoil a sentence than let a secret through.
/// </summary>
internal sealed partial class UriSecrets
{
    private const string Mask = "***";

    private static readonly string[] SecretOptions =
        ["authmechanismproperties", "tlscertificatekeyfilepassword", "sslclientcertificatekeypassword", "proxyusername", "proxypassword"];

    private readonly string[] secrets;

    public UriSecrets(string uri)
    {
        var start = uri.IndexOf("://", StringComparison.Ordinal);
        var rest = start < 0 ? uri : uri[(start + 3)..];
        secrets =
        [
            .. UserInfo(rest).Concat(Options(rest))
                .SelectMany(secret => new[] { secret, Uri.UnescapeDataString(secret) })
                .Where(secret => secret.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(secret => secret.Length),
        ];
    }

    /// <summary>The text without any of the secrets, and without the user information of any other address.</summary>
    public string Redact(string text) => secrets.Aggregate(
        ForeignUserInfo().Replace(text, $"://{Mask}@"),
        (current, secret) => current.Replace(secret, Mask, StringComparison.OrdinalIgnoreCase));

    /// <summary>An unescaped @ in a password leaves open where it ends, so each @ is taken for the end once.</summary>
    private static IEnumerable<string> UserInfo(string rest)
    {
        for (var at = rest.IndexOf('@'); at >= 0; at = rest.IndexOf('@', at + 1))
        {
            foreach (var part in rest[..at].Split(':', 2))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<string> Options(string rest)
    {
        foreach (var option in rest[(rest.IndexOf('?') + 1)..].Split('&', ';'))
        {
            var parts = option.Split('=', 2);
            if (parts.Length == 2 && SecretOptions.Contains(parts[0], StringComparer.OrdinalIgnoreCase))
            {
                yield return parts[1];
                foreach (var property in parts[1].Split(','))
                {
                    yield return property[(property.IndexOf(':') + 1)..];
                }
            }
        }
    }

    [GeneratedRegex(@"://[^/\s]*@")]
    private static partial Regex ForeignUserInfo();
}
