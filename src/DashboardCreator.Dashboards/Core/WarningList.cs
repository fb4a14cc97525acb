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

    /// <summary>Adds all.</summary>
    public void AddRange(IEnumerable<DocumentWarning> warnings)
    {
        foreach (var warning in warnings)
        {
            Add(warning.Code, warning.Path, warning.Message);
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
