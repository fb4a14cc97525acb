using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Words of the market maker that its tables write in several ways.</summary>
internal static class MarketWords
{
    private const string WholeBot = "ALL";

    /// <summary>A market's id; null for none, and for <c>ALL</c>, which is the bot itself.</summary>
    public static string? Market(string? text) => text is null or WholeBot ? null : text;

    /// <summary>True for a bid, also written yes or buy; false for an ask, also written no or sell; null for anything else.</summary>
    public static bool? IsBid(string? side) => side switch
    {
        "bid" or "yes" => true,
        "ask" or "no" => false,
        _ => Words.Lower(side) switch
        {
            "bid" or "yes" or "buy" => true,
            "ask" or "no" or "sell" => false,
            _ => null,
        },
    };

    /// <summary>A free text that may be shown; null when there is none, or when it gives away a credential.</summary>
    public static string? Shown(string? text) => FreeText.Shown(text);
}
