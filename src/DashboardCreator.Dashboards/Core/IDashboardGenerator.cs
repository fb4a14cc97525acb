namespace DashboardCreator.Dashboards.Core;

/// <summary>Makes the documents of one kind.</summary>
public interface IDashboardGenerator
{
    /// <summary>What kind, and all that follows from it.</summary>
    DashboardDefinition Definition { get; }

    /// <summary>The documents this kind has right now, in a stable order.</summary>
    /// <exception cref="Ports.SourceUnavailableException">A source could not answer.</exception>
    Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken);

    /// <summary>Makes one document.</summary>
    /// <param name="subject">An id from <see cref="ListSubjectsAsync"/>.</param>
    /// <param name="context">The instants it speaks of.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or null when there is no such subject any more.</returns>
    /// <exception cref="Ports.SourceUnavailableException">A source could not answer.</exception>
    Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken);
}
