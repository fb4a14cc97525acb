using System.Text;
using System.Text.RegularExpressions;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Dashboards.Tests.Signals;

/// <summary>The rules of a signal book once more, in the plainest way there is: strings, lists, and no care for speed.</summary>
internal sealed partial class NaiveBook
{
    private readonly List<(SignalDraft Signal, List<ConfirmationDraft> Fills)> rows;

    public NaiveBook(IReadOnlyList<SignalDraft> signals, IReadOnlyList<ConfirmationDraft> confirmations)
    {
        rows = [.. signals.Select(signal => (signal, new List<ConfirmationDraft>()))];
        var known = rows.Select((row, index) => (row.Signal.SignalId, index)).Where(row => row.SignalId is not null).ToLookup(row => row.SignalId!, row => row.index);
        var seen = new HashSet<(string, string)>();
        foreach (var confirmation in confirmations)
        {
            var order = confirmation.OrderId.Length > 0 ? confirmation.OrderId : confirmation.SignalId;
            if (confirmation.ExecutionId.Length > 0 && !seen.Add((order, confirmation.ExecutionId)))
            {
                Duplicates++;
            }
            else if (IsFill(confirmation.Status) && confirmation.Quantity > 0 && !double.IsNaN(confirmation.Price))
            {
                Assign(confirmation, known[confirmation.SignalId.Length > 0 ? confirmation.SignalId : SignalOf(confirmation.OrderId)].ToList());
            }
        }
    }

    public int Duplicates { get; private set; }

    public int Orphans { get; private set; }

    public string Status(int row)
    {
        var signal = rows[row].Signal;
        var status = Word(signal.ExecutionStatus) ?? Word(signal.EmbeddedStatus)
            ?? (Word(signal.Decision) is "REJECT" or "REJECTED" ? "REJECTED" : null) ?? Word(signal.DecisionAction) ?? "PENDING";
        return IsFill(status) && Quantity(row) <= 0 ? "ZERO_FILL" : status;
    }

    public double Quantity(int row) => rows[row].Fills.Count > 0 ? rows[row].Fills.Sum(fill => fill.Quantity) : rows[row].Signal.FilledQuantity;

    public double Price(int row) => rows[row].Fills.Count > 0
        ? rows[row].Fills.Sum(fill => fill.Quantity * fill.Price) / Quantity(row)
        : rows[row].Signal.FillPrice;

    public IEnumerable<int> NewestFirst(string strategy) => Enumerable.Range(0, rows.Count)
        .Where(row => rows[row].Signal.Strategy == strategy)
        .OrderBy(row => rows[row].Signal.ReceivedAt is null)
        .ThenByDescending(row => rows[row].Signal.ReceivedAt)
        .ThenBy(row => Convert.ToHexString(Encoding.UTF8.GetBytes(rows[row].Signal.SignalId ?? "")), StringComparer.Ordinal)
        .ThenBy(row => rows[row].Signal.Key);

    public IEnumerable<(int Entry, double Pnl)> Trades() => Enumerable.Range(0, rows.Count)
        .Where(row => Word(rows[row].Signal.PositionStatus) == "CLOSED" && Word(rows[row].Signal.SignalType) is not ("EXIT" or "SCALE_OUT"))
        .Select(row => (row, Pnl(rows[row].Signal)));

    private double Pnl(SignalDraft entry)
    {
        var exits = entry.Exits.Distinct().Select(key => rows.Where(row => row.Signal.Key == key).Select(row => row.Signal.NetPnl).LastOrDefault(double.NaN)).ToList();
        return exits.Count > 1 && !exits.Any(double.IsNaN) ? exits.Sum() : entry.RealizedPnl;
    }

    private void Assign(ConfirmationDraft confirmation, List<int> candidates)
    {
        if (candidates.Count == 0)
        {
            Orphans++;
            return;
        }

        var ofStrategy = candidates.Where(row => confirmation.Strategy.Length > 0 && rows[row].Signal.Strategy == confirmation.Strategy).ToList();
        rows[ofStrategy.Count > 0 ? ofStrategy[0] : candidates[0]].Fills.Add(confirmation);
    }

    private static string? Word(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ToUpperInvariant();

    private static bool IsFill(string status) => Word(status) is null or "FILLED" or "PARTIAL_FILL" or "PARTIALLY_FILLED";

    private static string SignalOf(string orderId) => orderId.EndsWith("_ORD", StringComparison.Ordinal) ? Leg().Replace(orderId[..^4], "$1") : orderId;

    [GeneratedRegex("^(.+)_LEG[0-9]+$")]
    private static partial Regex Leg();
}
