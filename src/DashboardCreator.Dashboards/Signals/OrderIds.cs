namespace DashboardCreator.Dashboards.Signals;

/// <summary>Order ids are made from signal ids: <c>&lt;signal&gt;_ORD</c>, or <c>&lt;signal&gt;_LEG&lt;n&gt;_ORD</c> for one leg of several.</summary>
public static class OrderIds
{
    /// <summary>The signal's id within an order id; the whole text when it is not of that form.</summary>
    public static ReadOnlySpan<byte> SignalPart(ReadOnlySpan<byte> orderId)
    {
        if (!orderId.EndsWith("_ORD"u8))
        {
            return orderId;
        }

        var signal = orderId[..^4];
        var leg = signal[..(signal.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)];
        return leg.Length > 4 && leg.Length < signal.Length && leg.EndsWith("_LEG"u8) ? leg[..^4] : signal;
    }
}
