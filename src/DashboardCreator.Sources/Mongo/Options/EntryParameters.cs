using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>What the strategy wrote down at entry.</summary>
/// <param name="UnderlyingPrice">Price of the underlying.</param>
/// <param name="Premium">Credit (positive) or debit (negative), currency per share.</param>
/// <param name="MaxLoss">Currency, positive.</param>
internal readonly record struct EntryParameters(double? UnderlyingPrice, decimal? Premium, decimal? MaxLoss)
{
    public static EntryParameters Read(BsonReader reader)
    {
        double? underlyingPrice = null;
        decimal? credit = null, premium = null, maxLoss = null;
        while (reader.Read())
        {
            if (reader.Is("underlying_price"u8)) underlyingPrice = reader.PositiveNumber();
            else if (reader.Is("net_credit"u8)) credit = reader.Money();
            else if (reader.Is("net_premium"u8)) premium = reader.Money();
            else if (reader.Is("max_loss"u8)) maxLoss = reader.Money();
        }

        return new EntryParameters(underlyingPrice, premium ?? credit, maxLoss is { } loss ? Math.Abs(loss) : null);
    }
}
