using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>The latest reading, shared: every document of a refresh is made from one, and a reading in flight is joined, not repeated.</summary>
public sealed class FundBooks(FundBookReader reader)
{
    private readonly Lock _gate = new();
    private FundView? _current;
    private (DateTimeOffset RequestedAt, Task<FundView> Reading)? _inFlight;

    /// <summary>The latest finished reading; null before the first.</summary>
    public FundView? Current => Volatile.Read(ref _current);

    /// <summary>A reading that began no earlier than the context was requested.</summary>
    /// <exception cref="Ports.SourceUnavailableException">The books could not be read.</exception>
    public Task<FundView> GetAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_current is { } current && current.Book.ReadAt >= context.RequestedAt)
            {
                return Task.FromResult(current);
            }

            if (_inFlight is not { } flight || flight.RequestedAt < context.RequestedAt || flight.Reading.IsCompleted)
            {
                // Not the caller's token: others may join, and one caller's leaving must not fail them.
                flight = (context.RequestedAt, Task.Run(() => ReadAsync(context), CancellationToken.None));
                _inFlight = flight;
            }

            return flight.Reading.WaitAsync(cancellationToken);
        }
    }

    private async Task<FundView> ReadAsync(GenerationContext context)
    {
        var view = FundView.Of(await reader.ReadAsync(context, CancellationToken.None), context.AsOf, reader.Options, reader.Calendar);
        lock (_gate)
        {
            // An older reading may end after a newer one; it must not take its place.
            if (_current is null || _current.Book.ReadAt <= view.Book.ReadAt)
            {
                Volatile.Write(ref _current, view);
            }
        }

        return view;
    }
}
