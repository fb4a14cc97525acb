namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Sums the held legs by underlying, strike and days to expiry.</summary>
internal static class HeatmapComposer
{
    public static IReadOnlyList<GreeksHeat> Compose(GreeksSelection selection)
    {
        var cells = new Dictionary<(string Symbol, double Strike, int Days), List<GreekSums?>>();
        foreach (var position in selection.Open)
        {
            foreach (var leg in position.Held)
            {
                if (position.Symbol is { } symbol && leg is { Position: { } greeks, Leg.Strike: { } strike, DaysToExpiry: { } days })
                {
                    ref var cell = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(cells, (symbol, strike, days), out _);
                    (cell ??= []).Add(greeks);
                }
            }
        }

        return
        [
            .. from cell in cells
               orderby cell.Key.Symbol, cell.Key.Strike, cell.Key.Days
               let sum = GreekSums.Total(cell.Value)
               select new GreeksHeat
               {
                   Symbol = cell.Key.Symbol,
                   Strike = cell.Key.Strike,
                   Dte = cell.Key.Days,
                   DteBin = Bin(cell.Key.Days),
                   Delta = sum.Delta,
                   Gamma = sum.Gamma,
                   Theta = sum.Theta,
                   Vega = sum.Vega,
                   Rho = sum.Rho,
               },
        ];
    }

    private static string Bin(int days) => days switch
    {
        < 0 => "expired",
        <= 7 => "0-7",
        <= 14 => "8-14",
        <= 30 => "15-30",
        <= 45 => "31-45",
        <= 60 => "46-60",
        <= 90 => "61-90",
        _ => "90+",
    };
}
