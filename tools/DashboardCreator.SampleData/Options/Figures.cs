using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Options;

/// <summary>Figures with the decimals a broker shows.</summary>
internal static class Figures
{
    public static string Volatility(double value) => Rounded(value, 4);

    public static Doc Greeks(this Doc document, Valuation value) => document
        .Add("delta", Delta(value)).Add("gamma", Rounded(value.Gamma, 5)).Add("theta", Rounded(value.Theta, 4)).Add("vega", Vega(value));

    public static string Delta(Valuation value) => Rounded(value.Delta, 4);

    public static string Vega(Valuation value) => Rounded(value.Vega, 4);

    public static string Rounded(double value, int decimals) => Ext.Double(decimal.Round((decimal)value, decimals));
}
