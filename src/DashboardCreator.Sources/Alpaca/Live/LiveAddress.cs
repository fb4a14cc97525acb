namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Base addresses as they are compared, asked and used for names of folders.</summary>
internal static class LiveAddress
{
    private const string Version = "/v2";

    /// <summary>Without a slash at the end and without the version, which many write and the paths already have.</summary>
    public static string Base(string address)
    {
        var plain = new Uri(address, UriKind.Absolute).GetLeftPart(UriPartial.Path).TrimEnd('/');
        return plain.EndsWith(Version, StringComparison.OrdinalIgnoreCase) ? plain[..^Version.Length] : plain;
    }

    /// <summary>Host and port: what a broker counts calls by.</summary>
    public static string Authority(string address) => new Uri(address, UriKind.Absolute).Authority;

    /// <summary>The same as the name of a folder.</summary>
    public static string FolderName(string address) =>
        string.Concat(Authority(address).Select(letter => letter == ':' ? '_' : letter).Where(letter => letter is not ('[' or ']')));
}
