using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.MarketMaking;

/// <summary>Documents of one market, made from a draft.</summary>
public static class MarketDocuments
{
    /// <param name="draft">The books.</param>
    /// <param name="market">The market.</param>
    /// <param name="query">As in a URL: <c>days=3&amp;before=2026-02-06</c>.</param>
    public static MarketDashboard ComposeMarket(this MarketDraft draft, string market, string query = "")
    {
        ArgumentNullException.ThrowIfNull(draft);
        return MarketDetailComposer.Compose(new MarketView(draft.Book(), market, MarketDetailFilter.Of(Question(market, query))), draft.Options);
    }

    public static byte[] MarketBytes(this MarketDraft draft, string market, string query = "") =>
        JsonSerializer.SerializeToUtf8Bytes(draft.ComposeMarket(market, query), MarketJson.Instance.MarketDashboard);

    public static JsonElement Market(this MarketDraft draft, string market, string query = "")
    {
        using var document = JsonDocument.Parse(draft.MarketBytes(market, query));
        return document.RootElement.Clone();
    }

    /// <summary>The document made from other records than the draft's own.</summary>
    public static JsonElement Of(MarketMakingRecords records, MarketDraft draft, string market)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var book = new MarketBook(draft.Context, records, BookPart.Of(new ExchangeAccountRecords(null, [], [])));
        var made = MarketDetailComposer.Compose(new MarketView(book, market, MarketDetailFilter.Usual), draft.Options);
        using var document = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(made, MarketJson.Instance.MarketDashboard));
        return document.RootElement.Clone();
    }

    /// <summary>A question as the route hands it on.</summary>
    public static DashboardQuery Question(string market, string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new DashboardQuery(market, query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .GroupBy(part => part[0], part => part[1])
            .ToDictionary(part => part.Key, part => (IReadOnlyList<string>)[.. part]));
    }
}
