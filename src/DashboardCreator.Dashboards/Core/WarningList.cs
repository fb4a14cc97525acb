namespace DashboardCreator.Dashboards.Core;

/// <summary>Collects a document's warnings while it is composed; the same warning twice is kept once.</summary>
public sealed class WarningList
{
    private readonly List<DocumentWarning> _warnings = [];

    /// <summary>What was collected, in order.</summary>
    public IReadOnlyList<DocumentWarning> Warnings => _warnings;

    /// <summary>Adds one.</summary>
    public void Add(string code, string? path, string message)
    {
        var warning = new DocumentWarning(code, path, message);
        if (!_warnings.Contains(warning))
        {
            _warnings.Add(warning);
        }
    }

    /// <summary>Adds a warning of missing values that counts them; nothing for a count of 0.</summary>
    /// <param name="count">How many values are missing.</param>
    /// <param name="path">The field.</param>
    /// <param name="message">With <c>{0}</c> where the count stands.</param>
    public void AddCount(int count, string path, string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (count > 0)
        {
            Add(WarningCodes.MissingValues, path, message.Replace("{0}", count.ToString(), StringComparison.Ordinal));
        }
    }

    /// <summary>Says that nothing in the document is real.</summary>
    /// <param name="isSample">False adds nothing.</param>
    public void AddSample(bool isSample)
    {
        if (isSample)
        {
            Add(WarningCodes.SampleData, null, "Made from the bundled samples: everything in this document is invented.");
        }
    }

    /// <summary>Adds all.</summary>
    public void AddRange(IEnumerable<DocumentWarning> warnings)
    {
        foreach (var warning in warnings)
        {
            Add(warning.Code, warning.Path, warning.Message);
        }
    }

    /// <summary>Names in a sentence: at most five, then how many more.</summary>
    public static string Names(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(5)) + (names.Count > 5 ? $" and {names.Count - 5} more" : "");

    /// <summary>Explains a ratio against a deviation: too few values, or values that do not vary.</summary>
    public void ExplainDeviation(double? ratio, int values, string path, string what)
    {
        if (ratio is null)
        {
            Add(
                values < 2 ? WarningCodes.InsufficientData : WarningCodes.ZeroVariance,
                path,
                values < 2 ? $"It needs two {what}; there are {values}." : $"The {values} {what} do not vary.");
        }
    }

    /// <summary>Passes a value through; when it is null, says why.</summary>
    public T? Explain<T>(T? value, string code, string path, string message)
        where T : struct
    {
        if (value is null)
        {
            Add(code, path, message);
        }

        return value;
    }
}
