using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Markets;

/// <summary>A made-up price history: a daily walk with opening gaps, and a noisy line between open and close.</summary>
internal sealed class PricePath : ITradable
{
    private readonly Listing listing;
    private readonly ulong seed;
    private readonly double[] opens = new double[Timeline.Sessions.Count];
    private readonly double[] closes = new double[Timeline.Sessions.Count];

    public PricePath(Listing listing, IReadOnlyList<double> marketReturns)
    {
        this.listing = listing;
        seed = SplitMix.Seed(listing.Symbol);
        var chance = Chance.For("path " + listing.Symbol);
        var previous = listing.FirstPrice;

        for (var session = 0; session < closes.Length; session++)
        {
            var change = (listing.Beta * marketReturns[session]) + listing.Drift + (listing.Deviation * chance.Normal());
            opens[session] = previous * (1 + (change * chance.Between(0.0, 0.6)));
            closes[session] = previous * (1 + change);
            previous = closes[session];
        }
    }

    public string Symbol => listing.Symbol;

    public string Type => listing.Type;

    public decimal PriceAt(int session, int minute)
    {
        var passed = (double)minute / Exchange.Minutes(Timeline.Sessions[session]);
        var noise = 0.35 * (listing.Deviation + 0.002) * SplitMix.Signed(seed, (session * 1000) + minute) * 4 * passed * (1 - passed);
        return Round((opens[session] + ((closes[session] - opens[session]) * passed)) * (1 + noise));
    }

    public decimal Open(int session) => Round(opens[session]);

    public decimal Close(int session) => Round(closes[session]);

    public decimal Round(double price) => decimal.Round((decimal)price, listing.Decimals);
}
