using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Testing.Options;

/// <summary>Days in memory, with the port's promise: the same day replaces.</summary>
public sealed class InMemoryOptionsHistory(params IEnumerable<OptionsDay> known) : IOptionsHistory
{
    private readonly SortedDictionary<DateOnly, OptionsDay> days = new(known.ToDictionary(day => day.Session));

    public Task RecordAsync(OptionsDay day, CancellationToken cancellationToken)
    {
        days[day.Session] = day;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<OptionsDay>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<OptionsDay>>([.. days.Values]);
}
