using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Greeks times shares, signed: of a leg or summed. Rho is null where one of the parts has none.</summary>
internal readonly record struct GreekSums(double Delta, double Gamma, double Theta, double Vega, double? Rho)
{
    /// <summary>Null unless delta, gamma, theta and vega are there.</summary>
    /// <param name="contract">Per share of a contract held long.</param>
    /// <param name="units">Shares, negative when sold.</param>
    public static GreekSums? Of(in StoredGreeks contract, decimal? units) =>
        units is { } known && contract is { Delta: { } delta, Gamma: { } gamma, Theta: { } theta, Vega: { } vega }
            ? Of(delta, gamma, theta, vega, contract.Rho, (double)known)
            : null;

    /// <summary>The sum of the known ones; zeros for none.</summary>
    public static GreekSums Total(IEnumerable<GreekSums?> parts)
    {
        var sum = new Accumulator();
        foreach (var part in parts)
        {
            if (part is { } known)
            {
                sum.Add(known);
            }
        }

        return sum.Total;
    }

    // Adding zero turns minus zero into zero.
    private static GreekSums Of(double delta, double gamma, double theta, double vega, double? rho, double units) =>
        new((delta * units) + 0.0, (gamma * units) + 0.0, (theta * units) + 0.0, (vega * units) + 0.0, (rho * units) + 0.0);

    private struct Accumulator
    {
        private CompensatedSum _delta;
        private CompensatedSum _gamma;
        private CompensatedSum _theta;
        private CompensatedSum _vega;
        private CompensatedSum _rho;
        private bool _withoutRho;

        public readonly GreekSums Total =>
            new(_delta.Total, _gamma.Total, _theta.Total, _vega.Total, _withoutRho ? null : _rho.Total);

        public void Add(in GreekSums part)
        {
            _delta.Add(part.Delta);
            _gamma.Add(part.Gamma);
            _theta.Add(part.Theta);
            _vega.Add(part.Vega);
            if (part.Rho is { } rho)
            {
                _rho.Add(rho);
            }
            else
            {
                _withoutRho = true;
            }
        }
    }
}
