namespace DashboardCreator.SampleData.Fund;

/// <summary>An account of the fund, what it started with and since when its snapshots were kept.</summary>
internal sealed record AccountProfile(string Id, string Name, string Broker, string Number, decimal Capital, DateOnly FirstSnapshot);

internal static class Accounts
{
    public const string FundName = "Harbor Point Capital";
    public const string Main = "HPC_Main";
    public const string Options = "HPC_Derivatives";
    public const string Forex = "HPC_Currency";

    public static readonly IReadOnlyList<AccountProfile> Active =
    [
        new(Main, "Harbor Point Main", "IBKR", "U90417726", 3_000_000, new(2025, 7, 28)),
        new(Options, "Harbor Point Derivatives", "IBKR", "U90417731", 1_100_000, new(2025, 7, 28)),
        new(Forex, "Harbor Point Currency", "Mock", "MOCK_HPC_Currency", 900_000, new(2026, 2, 2)),
    ];

    public static readonly AccountProfile Inactive = new("HPC_Legacy", "Harbor Point Legacy", "Zerodha", "ZK4471902", 250_000, default);
}
