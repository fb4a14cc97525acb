using DashboardCreator.Dashboards.Ports;
namespace DashboardCreator.Sources.Alpaca;

/// <summary>Where the broker's answers come from.</summary>
public sealed class AlpacaOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Sources:Alpaca";

    /// <summary><c>file:DIR</c> with recorded answers, or the base address of the trading API.</summary>
    public string Uri { get; set; } = "file:samples/alpaca";

    /// <summary>What is wrong with the settings, one line each, fit to be shown: settings are named, their values are not repeated.</summary>
    public IEnumerable<string> Problems()
    {
        if (!SourceFolder.IsUsable(Uri ?? "") && !IsHttp(Uri))
            yield return $"{Section}:Uri (ALPACA_URI) is neither a folder nor an http address; write for example file:samples/alpaca";
    }

    private static bool IsHttp(string? text) =>
        System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == System.Uri.UriSchemeHttps || uri.Scheme == System.Uri.UriSchemeHttp);
}
