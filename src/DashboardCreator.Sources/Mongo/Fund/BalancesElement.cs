using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>Amounts of an account: the <c>balances</c> of <c>trading_accounts</c>, or a whole <c>account_state</c> snapshot, which uses the same names.</summary>
internal sealed class BalancesElement
{
    private decimal? cash;
    private decimal? cashBalance;

    /// <summary>Names within one set of balances, for projections.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        "base_currency", "equity", "cash_balance", "cash", "margin_used", "margin_available", "unrealized_pnl", "realized_pnl",
    ];

    public string? Currency { get; private set; }

    public decimal? Equity { get; private set; }

    public decimal? Cash => cashBalance ?? cash;

    public decimal? MarginUsed { get; private set; }

    public decimal? MarginAvailable { get; private set; }

    public decimal? UnrealizedPnl { get; private set; }

    public decimal? RealizedPnl { get; private set; }

    public DateTimeOffset? UpdatedAt { get; private set; }

    /// <summary>Takes the current element if it is one of the amounts.</summary>
    public void Take(in BsonReader reader)
    {
        if (reader.Is("base_currency"u8)) Currency = reader.TextOrNull();
        else if (reader.Is("equity"u8)) Equity = reader.Money();
        else if (reader.Is("cash_balance"u8)) cashBalance = reader.Money();
        else if (reader.Is("cash"u8)) cash = reader.Money();
        else if (reader.Is("margin_used"u8)) MarginUsed = reader.Money();
        else if (reader.Is("margin_available"u8)) MarginAvailable = reader.Money();
        else if (reader.Is("unrealized_pnl"u8)) UnrealizedPnl = reader.Money();
        else if (reader.Is("realized_pnl"u8)) RealizedPnl = reader.Money();
        else if (reader.Is("last_updated"u8)) UpdatedAt = reader.Instant();
    }

    public void TakeAll(in BsonReader element)
    {
        if (element.Type != BsonType.Document) return;
        for (var reader = element.Document(); reader.Read();) Take(reader);
    }
}
