namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>How a ledger on a server is read.</summary>
/// <param name="Table">The ledger's table.</param>
internal sealed record LedgerReadOptions(string Table)
{
    /// <summary>Where its items are kept between starts; null keeps them in memory only, and every start reads the whole table.</summary>
    public string? Directory { get; init; }

    /// <summary>Which server the table is on, as far as the settings tell.</summary>
    public string Origin { get; init; } = "";

    /// <summary>How far each reading goes back behind the one before, for items that are written late or rewritten.</summary>
    public TimeSpan LookBack { get; init; } = TimeSpan.FromDays(2);

    /// <summary>Read units a second that the first reading of the whole table may take; one unit is 8 KB.</summary>
    public double UnitsPerSecond { get; init; } = 50;

    /// <summary>How long a caller waits for the first reading before it is given what there is.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Questions under way at the same time.</summary>
    public int Degree { get; init; } = 8;
}
