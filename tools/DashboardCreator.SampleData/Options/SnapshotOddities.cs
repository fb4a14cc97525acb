namespace DashboardCreator.SampleData.Options;

/// <summary>Contracts whose snapshots lack something; but for the first they lack it from the last bell on.</summary>
internal static class SnapshotOddities
{
    public static bool NeverCollected(Contract contract) => contract.Name == "NVDA 20270618 P150";

    /// <summary>Bid and ask are -1, the last price is all there is.</summary>
    public static bool IsNotQuoted(Contract contract) => contract.Name == "GLD 20261218 C325";

    /// <summary>Quotes without volatility and Greeks: 0 at the bell, no such fields later.</summary>
    public static bool IsNotModelled(Contract contract) => contract.Name == "AAPL 20261120 P430";

    public static bool IsAllZero(Contract contract) => contract.Name == "NVDA 20261218 C260";
}
