using System.Text.Json;
using DashboardCreator.Testing;

namespace DashboardCreator.Dashboards.Tests.Greeks.Warnings;

/// <summary>The nulls of a greeks document, and what each may be explained by.</summary>
internal static class NullPaths
{
    private static readonly string[] FourGreeks = ["delta", "gamma", "theta", "vega"];

    /// <summary>Facts that a book may not store, and figures that do not apply.</summary>
    public static IReadOnlySet<string> AreByDesign { get; } = new HashSet<string>
    {
        "subject", // the kind has one document
        "data_as_of", // no record carried a time
        "next_cursor", // the last page
        "sources[].error",
        "sources[].last_success", "sources[].records", // it did not answer
        "warnings[].path", // the whole document
        "positions[].strategy_id", "positions[].strategy_type", "positions[].stored_status", "positions[].entry_time", "positions[].fill_time", "positions[].close_time",
        "positions[].recorded_premium", "positions[].recorded_max_loss", // as stored
        "positions[].pnl_to_credit_pct", // a debit; of a credit it is there when the profit is
        "positions[].legs[].leg_id", "positions[].legs[].conid", "positions[].legs[].status", "positions[].legs[].fill_time", // as stored
        "positions[].legs[].mark_at", // computed or stored without a time
        "by_strategy_type[].strategy_type", "risk_alerts[].symbol", // as stored
        "unpriced_legs[]", "unpriced[].leg_id", "unpriced[].conid", "unpriced[].symbol", "unpriced[].right", "unpriced[].strike", "unpriced[].expiry", // the reason stands beside
        "limits[].subject", // the portfolio's
        "position_discrepancies[].conid", // as stored
    };

    /// <summary>Generic paths such as <c>positions[].legs[].mark</c>; of positions that are not open and legs that are not held only what always applies.</summary>
    public static IEnumerable<string> Of(JsonElement document) => Of(document, "");

    /// <summary>The paths of warnings that explain a null: its own, one it lies in, and those of the figures that it comes with.</summary>
    public static IEnumerable<string> NamesFor(string path)
    {
        yield return path;
        if (path.EndsWith("[]", StringComparison.Ordinal))
        {
            yield return path[..^2];
        }

        for (var end = path.LastIndexOf('.'); end > 0; end = path.LastIndexOf('.', end - 1))
        {
            yield return path[..end];
        }

        var (parent, field) = (path[..(path.LastIndexOf('.') + 1)], path[(path.LastIndexOf('.') + 1)..]);
        foreach (var other in Companions(parent, field))
        {
            yield return other;
        }
    }

    private static IEnumerable<string> Companions(string parent, string field) => (parent, field) switch
    {
        (_, "rho") => ["totals.rho", $"{parent}delta", "unpriced_legs"],
        ("positions[].legs[].contract." or "positions[].legs[].position.", _) => ["unpriced_legs"],
        (_, _) when FourGreeks.Contains(field) => [$"{parent}delta"],
        ("totals.", "vanna" or "volga" or "charm") => ["totals.delta"],
        ("totals.", "dollar_delta" or "beta_weighted_delta") => ["totals.delta"],
        ("totals.", "total_pnl") => ["totals.unrealized_pnl", "totals.realized_pnl"],
        ("totals.", "unrealized_pnl_pct") => ["totals.unrealized_pnl"],
        ("totals.", "realized_pnl_30d") => ["totals.realized_pnl"],
        ("exposure.", _) => ["totals.gross_notional", "positions", "positions[].symbol", "exposure.largest_position", "exposure.largest_position_pct"],
        ("by_symbol[].", "symbol") => ["positions[].symbol"],
        ("by_symbol[].", "underlying_price" or "underlying_price_source" or "underlying_price_at") => ["by_symbol[].underlying_price", "positions[].symbol"],
        ("by_symbol[].", "beta") => ["positions[].symbol"],
        ("by_symbol[].", "share_of_notional_pct") => ["by_symbol[].gross_notional"],
        ("positions[].", "unrealized_pnl_pct" or "pnl_to_max_loss_pct") => ["positions[].unrealized_pnl", "positions[].max_loss"],
        ("positions[].legs[].", "mark_source") => ["positions[].legs[].mark"],
        ("positions[].legs[].", "iv_source" or "iv_rank") => ["positions[].legs[].iv"],
        ("positions[].", "pnl_history[]") => ["pnl_history"],
        ("limits[].", "utilisation_pct" or "breached") => ["limits[].value"],
        _ => [],
    };

    private static IEnumerable<string> Of(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Null => [path],
        JsonValueKind.Object => element.EnumerateObject().Where(member => Applies(element, path, member.Name))
            .SelectMany(member => Of(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Array when IsPoint(element) => element[1].ValueKind == JsonValueKind.Null ? [path] : [],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Of(item, path + "[]")),
        _ => [],
    };

    private static bool IsPoint(JsonElement element) =>
        element.GetArrayLength() == 2 && element[0].ValueKind == JsonValueKind.String && element[1].ValueKind is JsonValueKind.Number or JsonValueKind.Null;

    // What is not open is not valued; only its words, and the result of what is closed, are asked for.
    private static bool Applies(JsonElement element, string path, string field) => path switch
    {
        "positions[]" => element.Text("status") switch
        {
            "open" => field != "realized_pnl",
            "closed" => field is "status" or "realized_pnl",
            _ => field is "status",
        },
        "positions[].legs[]" => element.At("held").GetBoolean(),
        _ => true,
    };
}
