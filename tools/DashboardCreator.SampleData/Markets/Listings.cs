namespace DashboardCreator.SampleData.Markets;

internal static class Listings
{
    public static readonly IReadOnlyList<Listing> All =
    [
        new("SPY", "ETF", 580.00, 2, 0, 1),
        new("SPX", "INDEX", 5815.00, 2, 0, 1),
        new("AAPL", "STOCK", 230.10, 2, 0.0115, 1.1, 0.0002),
        new("MSFT", "STOCK", 432.50, 2, 0.0105, 1.05, 0.0002),
        new("NVDA", "STOCK", 139.30, 2, 0.0210, 1.6, 0.0004),
        new("JPM", "STOCK", 222.60, 2, 0.0105, 1.05, 0.0003),
        new("COST", "STOCK", 889.40, 2, 0.0105, 0.8, 0.0001),
        new("LLY", "STOCK", 861.00, 2, 0.0165, 0.6, 0.0001),
        new("CAT", "STOCK", 384.20, 2, 0.0125, 1.05, 0.0003),
        new("NFLX", "STOCK", 753.70, 2, 0.0160, 1.2, 0.0002),
        new("GLD", "ETF", 256.90, 2, 0.0090, 0.05, 0.0006),
        new("SLV", "ETF", 30.70, 2, 0.0165, 0.25, 0.0005),
        new("USO", "ETF", 71.40, 2, 0.0180, 0.3, 0),
        new("DBA", "ETF", 25.20, 2, 0.0080, 0.1, 0.0001),
        new("CPER", "ETF", 27.30, 2, 0.0120, 0.45, 0.0001),
        new("UNG", "ETF", 12.80, 2, 0.0300, 0.1, -0.0006),
        new("EURUSD", "FOREX", 1.0856, 5, 0.0045, 0.05),
        new("GBPUSD", "FOREX", 1.2961, 5, 0.0048, 0.08),
        new("AUDUSD", "FOREX", 0.6574, 5, 0.0055, 0.2),
        new("NZDUSD", "FOREX", 0.5972, 5, 0.0056, 0.2),
        new("KO", "STOCK", 65.80, 2, 0.0080, 0.4, 0.0002),
        new("PEP", "STOCK", 167.30, 2, 0.0090, 0.4, -0.0002),
        new("V", "STOCK", 290.20, 2, 0.0090, 0.9, 0.0002),
        new("MA", "STOCK", 506.10, 2, 0.0095, 0.95, 0.0002),
        new("QQQ", "ETF", 498.20, 2, 0.0050, 1.15, 0.0001),
        new("XLE", "ETF", 89.40, 2, 0.0110, 0.6, 0),
        new("TLT", "ETF", 92.60, 2, 0.0085, -0.1, -0.0001),
        new("NOW", "STOCK", 188.60, 2, 0.0150, 1.2, 0.0002),
        new("HARB", "STOCK", 31.40, 2, 0.0240, 1.3, 0),
    ];
}
