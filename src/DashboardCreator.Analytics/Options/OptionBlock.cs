using System.Numerics;
using System.Runtime.CompilerServices;

namespace DashboardCreator.Analytics.Options;

/// <summary>As many neighbouring options of the columns as a vector has lanes, and what their figures are made of.</summary>
/// <remarks>See <see cref="BlackScholesMerton"/> for the letters.</remarks>
internal readonly struct OptionBlock
{
    private readonly Vector<double> _sign;
    private readonly Vector<double> _spot;
    private readonly Vector<double> _years;
    private readonly Vector<double> _volatility;
    private readonly Vector<double> _asset;
    private readonly Vector<double> _cash;

    /// <summary>A N(w d1), C N(w d2) and A n(d1).</summary>
    private readonly Vector<double> _assetPart;
    private readonly Vector<double> _cashPart;
    private readonly Vector<double> _weight;
    private readonly Vector<double> _root;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public OptionBlock(in OptionColumns columns, int at)
    {
        _sign = new Vector<double>(columns.Sign[at..]);
        _spot = new Vector<double>(columns.Spot[at..]);
        _years = new Vector<double>(columns.Years[at..]);
        _volatility = new Vector<double>(columns.Volatility[at..]);
        var strike = new Vector<double>(columns.Strike[at..]);
        _root = Vector.SquareRoot(_years);
        _asset = columns.DividendYield == 0 ? _spot : _spot * Vector.Exp(-columns.DividendYield * _years);
        _cash = strike * Vector.Exp(-columns.Rate * _years);
        var moneyness = OptionLanes.LogRatio(_spot, strike) + ((columns.Rate - columns.DividendYield) * _years);
        _weight = OptionLanes.Split(_sign, _asset, _cash, moneyness, _volatility * _root, out _assetPart, out _cashPart);
        AreOrdinary = OptionLanes.AreOrdinary(_spot) & OptionLanes.AreOrdinary(strike) & OptionLanes.AreOrdinary(_years)
            & OptionLanes.AreOrdinary(_volatility) & OptionLanes.AreFinite(_asset + _cash)
            & Vector.Equals(Vector.Abs(_sign), Vector<double>.One);
    }

    /// <summary>All bits set in the lanes whose inputs this arithmetic is meant for.</summary>
    public Vector<long> AreOrdinary { get; }

    public Vector<double> Price => OptionLanes.Price(_sign, _asset, _cash, _assetPart, _cashPart);

    public Vector<double> Delta => _sign * _assetPart / _spot;

    public Vector<double> Gamma => _weight / _spot / (_spot * _volatility * _root);

    public Vector<double> Vega => _weight * _root;

    public Vector<double> Rho => _sign * _years * _cashPart;

    public Vector<double> Theta(double rate, double dividendYield) =>
        (_sign * ((dividendYield * _assetPart) - (rate * _cashPart))) - (0.5 * _weight * _volatility / _root);
}
