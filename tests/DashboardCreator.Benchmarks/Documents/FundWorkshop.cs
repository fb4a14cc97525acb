using Microsoft.Extensions.Logging.Abstractions;
using System.Text.Json;
using DashboardCreator.Api.Cache;
using DashboardCreator.Dashboards.Client;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.SignalSender;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Benchmarks.Documents;

/// <summary>The generators over one dump, put together as the service puts them together.</summary>
internal sealed class FundWorkshop
{
    private readonly FundBooks books;
    private readonly IReadOnlyList<IDashboardGenerator> generators;
    private readonly GenerationContext context;

    private FundWorkshop(string folder)
    {
        var calendar = new NyseCalendar();
        var source = new MongoFundSource(new FolderDocumentSource(MongoFundSource.SourceName, folder));
        books = new FundBooks(new FundBookReader(source, new UnconnectedBenchmarkSource("the benchmark reads none"), new NoHistory(), calendar, new FundOptions()), TimeProvider.System, NullLogger<FundBooks>.Instance);
        generators = [new ClientDashboardGenerator(books, calendar), new SignalSenderDashboardGenerator(books, calendar)];
        context = new FigureClock(TimeProvider.System, new DateTimeOffset(2026, 1, 2, 21, 0, 0, TimeSpan.Zero)).Start();
    }

    public static FundWorkshop Of(string folder) => new(folder);

    /// <summary>One pass over the collections.</summary>
    public Task ReadAsync() => books.GetAsync(context, CancellationToken.None);

    /// <summary>All documents as JSON.</summary>
    public async Task<IReadOnlyList<(DashboardKey Key, byte[] Json)>> ComposeAllAsync()
    {
        var documents = new List<(DashboardKey, byte[])>();
        foreach (var generator in generators)
        {
            foreach (var subject in await generator.ListSubjectsAsync(context, CancellationToken.None))
            {
                var document = await generator.GenerateAsync(subject.Id, context, CancellationToken.None);
                documents.Add((new DashboardKey(generator.Definition.Kind, subject.Id), JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType)));
            }
        }

        return documents;
    }

    /// <summary>All documents in every encoding.</summary>
    public async Task<IReadOnlyList<PublishedDocument>> PublishAllAsync() => Publish(await ComposeAllAsync());

    public IReadOnlyList<PublishedDocument> Publish(IReadOnlyList<(DashboardKey Key, byte[] Json)> documents) =>
        [.. documents.Select(document => PublishedDocument.Good(document.Key, document.Json, context.RequestedAt, context.RequestedAt))];
}
