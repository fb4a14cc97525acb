using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>What happened to a pair of signals.</summary>
internal enum PairFate
{
    Traded,
    RejectedEarly,
    RejectedByRisk,
    Pending,
}

/// <summary>Everything about signal number i, computed from i alone: an entry knows its exit before that is written.</summary>
internal readonly record struct SignalFacts(long Number)
{
    public const int Strategies = 100;

    private const long FirstReceipt = 1_704_205_800_000;
    private const long Spacing = 63_000;

    public int Strategy => (int)(Number % Strategies);

    /// <summary>Signals of a strategy alternate: entry, its exit, entry, its exit.</summary>
    public bool IsExit => Number / Strategies % 2 == 1;

    public SignalFacts Partner => new(IsExit ? Number - Strategies : Number + Strategies);

    public long ReceivedAt => FirstReceipt + (Number * Spacing) + (long)(Hash(1) % 900);

    public long FilledAt => ReceivedAt + 1200 + (long)(Hash(2) % 1500);

    public ObjectId Id => new(((ulong)(ReceivedAt / 1000) << 32) | (ulong)(0xC3D4E500 + Strategy), (uint)Number);

    public PairFate Fate => (int)(EntryOf.Hash(3) % 100) switch
    {
        < 84 => PairFate.Traded,
        < 92 => PairFate.RejectedEarly,
        < 97 => PairFate.RejectedByRisk,
        _ => PairFate.Pending,
    };

    public bool IsLong => EntryOf.Hash(4) % 3 != 0;

    public bool IsBuy => IsLong != IsExit;

    public int Quantity => 10 + (int)(EntryOf.Hash(5) % 90);

    public int AllowedQuantity => Math.Max(1, Quantity * Scaling / 100_000);

    /// <summary>Hundred-thousandths.</summary>
    public int Scaling => 40_000 + (int)(Hash(6) % 60_000);

    public double Price => Cents(50 + (5 * Strategy) + (Hash(7) % 4000 / 100.0));

    public double FillPrice => Cents(Price + (Hash(8) % 21 / 100.0) - 0.10);

    public int Symbol => Strategy % 40;

    /// <summary>Of the trade that this entry opened or this exit closed.</summary>
    public double Profit
    {
        get
        {
            var (entry, exit) = IsExit ? (Partner, this) : (this, Partner);
            return Cents((exit.FillPrice - entry.FillPrice) * AllowedOfEntry * (IsLong ? 1 : -1));
        }
    }

    /// <summary>Every tenth signal is filled in two parts.</summary>
    public int Confirmations => Hash(9) % 10 == 0 && AllowedOfEntry > 1 ? 2 : 1;

    public int AllowedOfEntry => EntryOf.AllowedQuantity;

    private SignalFacts EntryOf => IsExit ? Partner : this;

    /// <summary>SplitMix64 of the number and a purpose.</summary>
    public ulong Hash(int purpose)
    {
        var mixed = ((ulong)Number * 31) + ((ulong)purpose * 0x9E3779B97F4A7C15);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    private static double Cents(double amount) => Math.Round(amount, 2);
}
