namespace DashboardCreator.SampleData.Markets;

/// <summary>What a path is drawn from: first price, decimals of its tick, deviation of its own daily return, and sensitivity to the market.</summary>
internal sealed record Listing(string Symbol, string Type, double FirstPrice, int Decimals, double Deviation, double Beta, double Drift = 0);
