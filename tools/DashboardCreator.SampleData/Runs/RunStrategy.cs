namespace DashboardCreator.SampleData.Runs;

/// <summary>A strategy file and its share of the account.</summary>
/// <param name="Name">Its file's name without the ending.</param>
/// <param name="Title">For people.</param>
/// <param name="Allocation">A fraction of the portfolio.</param>
/// <param name="Universe">What it chooses from.</param>
/// <param name="Weights">Of its choices, best first; they sum to 1.</param>
/// <param name="Every">Sessions between two looks, counted back from the last one.</param>
internal sealed record RunStrategy(string Name, string Title, decimal Allocation, string Universe, decimal[] Weights, int Every)
{
    public static readonly IReadOnlyList<RunStrategy> All =
    [
        new("gulf_stream", "Gulf Stream Trend", 0.30m, "QQQ NVDA AAPL SPY TLT", [0.5m, 0.3m, 0.2m], 1),
        new("north_star", "North Star Leaders", 0.30m, "MSFT COST JPM NVDA AAPL", [0.45m, 0.35m, 0.2m], 2),
        new("anchor", "Anchor Defensive", 0.20m, "GLD TLT SPY", [0.6m, 0.4m], 3),
        new("spinnaker", "Spinnaker Rotation", 0.195m, "QQQ XLE JPM MSFT GLD", [0.6m, 0.4m], 3),
    ];

    /// <summary>Retired in April; nothing but trades tells of it.</summary>
    public const string Retired = "sandbar";

    public string File => Name + ".clj";

    public IReadOnlyList<string> Symbols => Universe.Split(' ');
}
