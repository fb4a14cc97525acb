using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Makes a document for each symbol of the ledger and of the broker's positions.</summary>
public sealed class SymbolDashboardGenerator(TradingBooks books, TradingOptions options) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "symbol";

    private volatile SymbolBook? _latest;

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "One symbol: position, open lots, realised and unrealised profit, strategies, trades and charts",
        JsonType = SymbolJson.Instance.SymbolDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.Always),
        SubjectParameter = "symbol",
        SubjectExample = "SPY",
        SubjectForm = TradingSymbol.Of,
        Tables = [new DashboardTable("trades"), new DashboardTable("open_lots"), new DashboardTable("by_strategy")],
        Required = false,
        Figures = SymbolFigureEntries.All,
    };

    /// <inheritdoc />
    public async Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        (await BookAsync(context, cancellationToken)).Subjects;

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        var book = await BookAsync(context, cancellationToken);
        return subject is not null && book.Has(subject) ? SymbolComposer.Compose(new SymbolView(book, subject), options) : null;
    }

    private async Task<SymbolBook> BookAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        var reading = await books.GetAsync(context, cancellationToken);
        return _latest is { } latest && ReferenceEquals(latest.Reading, reading) ? latest : _latest = new SymbolBook(reading);
    }
}
