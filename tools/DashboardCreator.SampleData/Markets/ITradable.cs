namespace DashboardCreator.SampleData.Markets;

/// <summary>Something with a price at every minute of every session.</summary>
internal interface ITradable
{
    string Symbol { get; }

    string Type { get; }

    decimal PriceAt(int session, int minute);

    decimal Close(int session);
}
