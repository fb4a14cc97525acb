using System.Text;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Testing.Funds;

/// <summary>A confirmation as a test describes it: a fill of 10 at 100.</summary>
public sealed record ConfirmationDraft
{
    public string SignalId { get; init; } = "";

    public string OrderId { get; init; } = "";

    public string ExecutionId { get; init; } = "";

    public string Strategy { get; init; } = "";

    public string Status { get; init; } = "FILLED";

    public double Quantity { get; init; } = 10;

    public double Price { get; init; } = 100;

    public double Commission { get; init; } = double.NaN;

    public DateTimeOffset? FilledAt { get; init; }

    /// <summary>Adds it to a book being built.</summary>
    public void AddTo(SignalBookBuilder book) => book.Add(new ConfirmationRecord
    {
        SignalId = Encoding.UTF8.GetBytes(SignalId),
        OrderId = Encoding.UTF8.GetBytes(OrderId),
        ExecutionId = Encoding.UTF8.GetBytes(ExecutionId),
        Strategy = Encoding.UTF8.GetBytes(Strategy),
        Status = Encoding.UTF8.GetBytes(Status),
        Quantity = Quantity,
        Price = Price,
        Commission = Commission,
        FilledAt = SignalDraft.Instant(FilledAt),
    });
}
