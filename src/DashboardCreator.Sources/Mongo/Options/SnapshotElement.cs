using System.Text;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>A snapshot that stays, read whole.</summary>
internal sealed class SnapshotElement
{
    private decimal? bid;
    private decimal? ask;
    private decimal? last;
    private decimal? mid;
    private double? underlyingPrice;
    private GreeksElement greeks;

    public static IReadOnlyList<string> Fields { get; } =
    [
        "timestamp", "symbol", "strike", "expiry", "expiration", "right", "execution_id", "conid", "bid", "ask", "last", "mid_price", "mid",
        "underlying_price", "iv", "implied_volatility", .. GreeksElement.Fields,
    ];

    /// <param name="document">The document.</param>
    /// <param name="key">What was read of it to decide that it stays.</param>
    /// <exception cref="BsonException">A value that has not been looked at so far is broken.</exception>
    public static OptionSnapshot Read(ReadOnlySpan<byte> document, scoped in SnapshotKey key)
    {
        var element = new SnapshotElement();
        var reader = new BsonReader(document);
        while (reader.Read()) element.Take(reader);
        return new OptionSnapshot
        {
            Symbol = Encoding.UTF8.GetString(key.Symbol),
            Strike = key.Strike,
            Expiry = key.Expiry!.Value,
            Right = key.Right!.Value,
            At = new DateTimeOffset(key.At, TimeSpan.Zero),
            ExecutionId = key.OddExecutionId ?? (key.ExecutionId.IsEmpty ? null : Encoding.UTF8.GetString(key.ExecutionId)),
            ContractId = key.ContractId,
            Bid = element.bid,
            Ask = element.ask,
            Last = element.last,
            Mid = element.mid,
            UnderlyingPrice = element.underlyingPrice,
            ImpliedVolatility = key.Volatility > 0 ? key.Volatility : null,
            Greeks = element.greeks.Greeks,
        };
    }

    private void Take(in BsonReader reader)
    {
        if (reader.Is("bid"u8)) bid = reader.Quote();
        else if (reader.Is("ask"u8)) ask = reader.Quote();
        else if (reader.Is("last"u8)) last = reader.Quote();
        else if (reader.Is("mid_price"u8)) mid = reader.Quote();
        else if (reader.Is("mid"u8)) mid ??= reader.Quote();
        else if (reader.Is("underlying_price"u8)) underlyingPrice = reader.PositiveNumber();
        else greeks.Take(reader);
    }
}
