namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>Stands where a careless writer would leave a credential; no document may ever show it.</summary>
internal static class Decoy
{
    public const string Key = "sample-secret-exchange-key";
}
