namespace DashboardCreator.Dashboards.Signals;

/// <summary>Adds confirmations up inside the signal's own row: until <see cref="Finish"/> the price field holds quantity times price.</summary>
internal static class Fills
{
    public static void Add(ref SignalRow row, in ConfirmationRecord confirmation)
    {
        if (!row.Has(SignalTraits.Confirmed))
        {
            row.Traits |= SignalTraits.Confirmed;
            row.FilledQuantity = 0;
            row.FillPrice = 0;
        }

        row.FilledQuantity += confirmation.Quantity;
        row.FillPrice += confirmation.Quantity * confirmation.Price;
        if (double.IsFinite(confirmation.Commission))
        {
            row.Commission = double.IsNaN(row.Commission) ? confirmation.Commission : row.Commission + confirmation.Commission;
        }

        if (!row.Has(SignalTraits.OwnFillTime) && confirmation.FilledAt > row.FilledAt)
        {
            row.FilledAt = confirmation.FilledAt;
        }
    }

    public static void Finish(ref SignalRow row)
    {
        if (row.Has(SignalTraits.Confirmed))
        {
            row.FillPrice /= row.FilledQuantity;
        }
    }
}
