using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DashboardCreator.Api.Store;

/// <summary>File names for texts that come from outside: any text gives a harmless name, and different texts give different names.</summary>
internal static class SafeFileName
{
    private const int LongestReadable = 40;

    /// <summary>A readable part of lower-case letters, digits and hyphens, then a digest of the whole text, so that letter case, slashes and length cannot collide.</summary>
    public static string Of(string text)
    {
        var digest = SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()));
        var readable = new string([.. text.Take(LongestReadable).Select(Readable)]).Trim('-');
        return (readable.Length == 0 ? "" : readable + "-") + Convert.ToHexStringLower(digest.AsSpan(0, 12));
    }

    private static char Readable(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_' ? char.ToLowerInvariant(letter) : '-';
}
