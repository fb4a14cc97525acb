using DashboardCreator.Analytics.Options;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>What must be known of every snapshot to decide whether it stays; the texts point into the document.</summary>
internal ref struct SnapshotKey
{
    public ReadOnlySpan<byte> Symbol;
    public double Strike;
    public DateOnly? Expiry;
    public OptionRight? Right;
    public long At;
    public long? ContractId;
    public string? OddExecutionId;
    public ReadOnlySpan<byte> ExecutionId;
    public double Volatility;
    private double longVolatility;

    /// <summary>Looks at every element once, and at the values of few.</summary>
    /// <exception cref="BsonException">The document is broken, or is no snapshot.</exception>
    public static SnapshotKey Read(ReadOnlySpan<byte> document, StampZone zone)
    {
        var key = new SnapshotKey { At = StampZone.None };
        var reader = new BsonReader(document);
        while (reader.Read())
        {
            var name = reader.Name;
            switch (name.Length)
            {
                case 2 when name.SequenceEqual("iv"u8):
                    key.Volatility = reader.PositiveNumber() ?? 0;
                    break;
                case 6 when name.SequenceEqual("symbol"u8):
                    key.Symbol = reader.Trimmed();
                    break;
                case 6 when name.SequenceEqual("strike"u8):
                    key.Strike = reader.PositiveNumber() ?? 0;
                    break;
                case 5 when name.SequenceEqual("right"u8):
                    key.Right = reader.Right();
                    break;
                case 6 when name.SequenceEqual("expiry"u8):
                    key.Expiry = reader.Date(zone) ?? key.Expiry;
                    break;
                case 9 when name.SequenceEqual("timestamp"u8):
                    key.At = zone.Ticks(reader);
                    break;
                case 5 or >= 10:
                    key.TakeRarer(in reader, name, zone);
                    break;
            }
        }

        key.Check();
        return key;
    }

    private void TakeRarer(in BsonReader reader, scoped ReadOnlySpan<byte> name, StampZone zone)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("conid"u8):
                ContractId = reader.ContractId();
                break;
            case 10 when name.SequenceEqual("expiration"u8):
                Expiry = reader.Date(zone) ?? Expiry;
                break;
            case 12 when name.SequenceEqual("execution_id"u8):
                ExecutionId = reader.TextOrEmpty();
                OddExecutionId = ExecutionId.IsEmpty ? reader.IdText() : null;
                break;
            case 18 when name.SequenceEqual("implied_volatility"u8):
                longVolatility = reader.PositiveNumber() ?? 0;
                break;
        }
    }

    private void Check()
    {
        if (Volatility == 0) Volatility = longVolatility;
        var lacking = Symbol.IsEmpty ? "symbol"
            : Strike == 0 ? "strike"
            : Expiry is null ? "expiry"
            : Right is null ? "right"
            : At == StampZone.None ? "timestamp"
            : null;
        if (lacking is not null) throw new BsonException(0, $"the snapshot has no readable {lacking}");
    }
}
