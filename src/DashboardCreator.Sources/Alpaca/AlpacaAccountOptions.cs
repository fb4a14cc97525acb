using DashboardCreator.Sources.Alpaca.Accounts;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>One of several accounts at the broker.</summary>
public sealed class AlpacaAccountOptions
{
    /// <summary>What documents call it; of a name that is an account number only the last four digits are shown.</summary>
    public string Name { get; set; } = "";

    /// <summary>Key of its own; null for the common one.</summary>
    public string? Key { get; set; }

    /// <summary>The key's secret.</summary>
    public string? Secret { get; set; }

    /// <summary>Address of its own; null for the common one, and in a folder <c>DIR/NAME</c>.</summary>
    public string? Uri { get; set; }

    /// <summary>Keys and account numbers are never shown.</summary>
    public override string ToString() => $"{nameof(AlpacaAccountOptions)} {{ {nameof(Name)} = {AccountNames.Of([Name])[0]} }}";
}
