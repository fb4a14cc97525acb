namespace DashboardCreator.SampleData.Options;

/// <summary>What a reader of one execution must bear.</summary>
[Flags]
internal enum Oddity
{
    None = 0,

    /// <summary>Written once when it was pending and once more when it was filled.</summary>
    WrittenTwice = 1,

    /// <summary>Its legs are rows of `option_legs`.</summary>
    LegRows = 2,

    /// <summary>As <see cref="LegRows"/>, with the entry prices in the rows.</summary>
    PricedLegRows = 4,

    NestedGreeks = 8,

    /// <summary>Delta and vega alone, on the first leg.</summary>
    PartialGreeks = 16,

    /// <summary>The broker's number of the contracts is 0.</summary>
    UnknownNumbers = 32,

    /// <summary>The profit is stored with the execution, prices of the exit are not.</summary>
    RecordedProfit = 64,

    /// <summary>As <see cref="RecordedProfit"/>, and the number is text.</summary>
    ProfitAsText = 128,

    /// <summary>The profit is stored with the execution beside the prices of the exit.</summary>
    ProfitAndPrices = 256,

    /// <summary>Closed without a word on how.</summary>
    NoExit = 512,

    /// <summary>The last leg has not been filled yet.</summary>
    LastLegPending = 1024,

    /// <summary>Instants as dates and not as text.</summary>
    Dates = 2048,
}
