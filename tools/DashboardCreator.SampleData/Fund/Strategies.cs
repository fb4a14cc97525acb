namespace DashboardCreator.SampleData.Fund;

/// <summary>The five strategies of Harbor Point Capital, and one that left before its trades did.</summary>
internal static class Strategies
{
    public static readonly StrategyProfile Momentum = new("TideMomentum", "Tide Momentum", "equities", "ACTIVE", Accounts.Main)
    {
        Developer = "Marta Oyelaran", Contact = "marta.oyelaran@example.com",
        Instruments = ["AAPL", "MSFT", "NVDA", "JPM", "COST", "LLY", "CAT", "NFLX"],
        Trips = 405, SessionsHeld = (2, 12), LongShare = 0.74, Edge = 0.18, Notional = (300_000, 460_000), Allocation = 65,
    };

    public static readonly StrategyProfile Commodities = new("BreakwaterComm", "Breakwater Commodities", "commodities", "ACTIVE", Accounts.Main)
    {
        Developer = "Ilse Brandt", Contact = "ilse.brandt@example.com",
        Instruments = ["GLD", "SLV", "USO", "DBA", "CPER", "UNG"],
        Trips = 250, SessionsHeld = (4, 15), LongShare = 0.60, Edge = 0.27, Notional = (130_000, 230_000), Allocation = 40m, Milliseconds = true,
    };

    public static readonly StrategyProfile Forex = new("LighthouseFX", "Lighthouse FX", "forex", "ACTIVE", Accounts.Forex)
    {
        Developer = "Tomas Rehn", Contact = "tomas.rehn@example.com",
        Instruments = ["EURUSD", "GBPUSD", "AUDUSD", "NZDUSD"],
        Trips = 385, SessionsHeld = (0, 3), LongShare = 0.5, Edge = 0.36, Notional = (300_000, 650_000), Lot = 1000, Allocation = 32.5m,
    };

    public static readonly StrategyProfile Options = new("KeelIndexOptions", "Keel Index Options", "options", "ACTIVE", Accounts.Options)
    {
        Developer = "Priya Nand", Contact = "priya.nand@example.com",
        Instruments = ["SPX"],
        Trips = 190, SessionsHeld = (1, 6), LongShare = 0.35, Edge = 0.10, Notional = (5_000, 9_500), Milliseconds = true,
    };

    public static readonly StrategyProfile Pairs = new("JettyPairs", "Jetty Pairs", "equities", "TESTING", Accounts.Options)
    {
        Developer = "Samuel Aho", Contact = "samuel.aho@example.com",
        Instruments = ["KO", "PEP", "V", "MA"],
        Trips = 115, SessionsHeld = (2, 9), LongShare = 0.5, Edge = 0.26, Notional = (55_000, 90_000), FirstTrade = new(2025, 6, 2),
        Allocation = 2.5m, Environment = "staging",
    };

    /// <summary>Signals of a strategy that was deleted: nothing is left of it but these.</summary>
    public static readonly StrategyProfile Departed = new("OldPier", "Old Pier", "equities", "DELETED", Accounts.Main)
    {
        Developer = "", Contact = "", Instruments = ["CAT", "JPM"],
        Trips = 5, SessionsHeld = (2, 5), LongShare = 1, Edge = 0.1, Notional = (20_000, 40_000),
    };

    public static readonly IReadOnlyList<StrategyProfile> All = [Momentum, Commodities, Forex, Options, Pairs];

    public static readonly IReadOnlyList<StrategyProfile> Senders = [.. All, Departed];
}
