using System.Numerics;
using System.Runtime.CompilerServices;

namespace DashboardCreator.Analytics.Options;

/// <summary>One option, to be priced at one spot with many volatilities.</summary>
internal readonly struct OptionRow(OptionRight right, double strike, double years, double rate, double dividendYield)
{
    private readonly double _sign = right == OptionRight.Call ? 1 : -1;
    private readonly double _root = Math.Sqrt(years);
    private readonly double _cash = strike * Math.Exp(-rate * years);
    private readonly double _discount = Math.Exp(-dividendYield * years);
    private readonly double _carry = (rate - dividendYield) * years;
    private readonly bool _hasMeaning = right is OptionRight.Call or OptionRight.Put;

    private bool IsOrdinary =>
        _hasMeaning && OptionLanes.IsOrdinary(strike) && OptionLanes.IsOrdinary(years) && double.IsFinite(_cash) && double.IsFinite(_discount);

    public void Prices(double spot, ReadOnlySpan<double> volatilities, Span<double> prices)
    {
        var (width, i) = (Vector<double>.Count, 0);
        if (Vector.IsHardwareAccelerated && volatilities.Length >= width && IsOrdinary && OptionLanes.IsOrdinary(spot))
        {
            var market = (Asset: spot * _discount, Moneyness: Diffusion.LogRatio(spot, strike) + _carry);
            for (; i <= volatilities.Length - width; i += width)
                Block(spot, market.Asset, market.Moneyness, volatilities[i..], prices[i..]);

            // The last block repeats a few columns of the one before, which costs less than pricing the rest one by one.
            if (i < volatilities.Length)
                Block(spot, market.Asset, market.Moneyness, volatilities[^width..], prices[^width..]);
            return;
        }

        for (; i < volatilities.Length; i++)
            prices[i] = One(spot, volatilities[i]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Block(double spot, double asset, double moneyness, ReadOnlySpan<double> volatilities, Span<double> prices)
    {
        var volatility = new Vector<double>(volatilities);
        var (sign, assets, cash) = (new Vector<double>(_sign), new Vector<double>(asset), new Vector<double>(_cash));
        OptionLanes.Split(sign, assets, cash, new Vector<double>(moneyness), volatility * _root, out var assetPart, out var cashPart);
        var price = OptionLanes.Price(sign, assets, cash, assetPart, cashPart);
        price.CopyTo(prices);
        var good = OptionLanes.AreOrdinary(volatility) & OptionLanes.AreFinite(price);
        for (var lane = 0; lane < Vector<double>.Count && good != Vector<long>.AllBitsSet; lane++)
        {
            if (good[lane] == 0)
                prices[lane] = One(spot, volatilities[lane]);
        }
    }

    private double One(double spot, double volatility) =>
        BlackScholesMerton.Price(new OptionTerms(right, spot, strike, years, volatility, rate, dividendYield)) ?? double.NaN;
}
