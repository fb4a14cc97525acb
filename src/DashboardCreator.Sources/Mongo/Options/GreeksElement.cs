using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>Greeks as they stand beside the other fields, or inside <c>greeks</c>; what stands beside them counts first.</summary>
internal struct GreeksElement
{
    private StoredGreeks beside;
    private StoredGreeks inside;

    /// <summary>Names within one record, for projections.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["delta", "gamma", "theta", "vega", "rho", "greeks.delta", "greeks.gamma", "greeks.theta", "greeks.vega", "greeks.rho"];

    /// <summary>Where delta, gamma, theta and vega are 0 or absent, all of them, they are missing; a zero beside another number is a value.</summary>
    public readonly StoredGreeks Greeks => Filled(Known(beside), Known(inside));

    /// <summary>Takes the current element if it is one of the Greeks.</summary>
    public void Take(in BsonReader reader)
    {
        if (!reader.Is("greeks"u8))
        {
            Take(reader, ref beside);
            return;
        }

        if (reader.Type != BsonType.Document) return;
        for (var nested = reader.Document(); nested.Read();) Take(nested, ref inside);
    }

    /// <summary>The first, and what it lacks from the second.</summary>
    public static StoredGreeks Filled(StoredGreeks first, StoredGreeks second) => new(
        first.Delta ?? second.Delta, first.Gamma ?? second.Gamma, first.Theta ?? second.Theta, first.Vega ?? second.Vega, first.Rho ?? second.Rho);

    private static StoredGreeks Known(StoredGreeks greeks) => greeks is { Delta: 0 or null, Gamma: 0 or null, Theta: 0 or null, Vega: 0 or null }
        ? new StoredGreeks(null, null, null, null, greeks.Rho == 0 ? null : greeks.Rho)
        : greeks;

    private static void Take(in BsonReader reader, ref StoredGreeks greeks)
    {
        if (reader.Is("delta"u8)) greeks = greeks with { Delta = reader.Number() };
        else if (reader.Is("gamma"u8)) greeks = greeks with { Gamma = reader.Number() };
        else if (reader.Is("theta"u8)) greeks = greeks with { Theta = reader.Number() };
        else if (reader.Is("vega"u8)) greeks = greeks with { Vega = reader.Number() };
        else if (reader.Is("rho"u8)) greeks = greeks with { Rho = reader.Number() };
    }
}
