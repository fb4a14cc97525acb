using DashboardCreator.SampleData.Chances;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>What a broker's screen shows of a contract at one minute.</summary>
internal sealed record Quote(decimal Bid, decimal Ask, decimal Last, int Volume, int OpenInterest, double Volatility, Valuation Value)
{
    public decimal Mid => (Bid + Ask) / 2;

    public static Quote Of(Contract contract, Moment moment)
    {
        var spot = (double)moment.Spot(contract.Underlying);
        var years = moment.YearsTo(contract.Expiry);
        var volatility = years > 0 ? Smile.Volatility(contract, moment.Session, spot, years) : 0;
        var value = Valuation.Of(contract, spot, volatility, years);
        var price = (decimal)value.Price;
        var tick = Tick(contract, price);
        var half = Math.Max(tick / 2, price * 0.006m);
        var bid = Math.Max(Math.Floor((price - half) / tick), 0) * tick;
        var ask = Math.Max(Math.Ceiling((price + half) / tick), 1) * tick;
        var chance = new SplitMix(SplitMix.Seed(contract.Name) + (ulong)moment.Instant.ToUnixTimeSeconds());
        var last = Math.Max(OnGrid(bid + ((ask - bid) * (chance.Next() % 101 / 100m)), tick), tick);
        var crowd = contract.Underlying is "SPY" or "QQQ" ? 40 : 9;

        var volume = (int)(chance.Next() % 97) * crowd / 4;
        var open = ((contract.Strike % 10 == 0 ? 260 : 90) + (int)(chance.Next() % 41)) * crowd;

        return new(bid, ask, last, volume, open, volatility, value);
    }

    /// <summary>What a trade at that minute is done at: the middle, on the grid.</summary>
    public static decimal Fill(Contract contract, Moment moment)
    {
        var quote = Of(contract, moment);
        return Math.Max(OnGrid(quote.Mid, Tick(contract, quote.Mid)), Tick(contract, 0));
    }

    /// <summary>Index funds trade in pennies, the others in nickels from 3.00 on.</summary>
    private static decimal Tick(Contract contract, decimal price) => price < 3 || contract.Underlying is "SPY" or "QQQ" ? 0.01m : 0.05m;

    private static decimal OnGrid(decimal price, decimal tick) => Math.Round(price / tick) * tick;
}
