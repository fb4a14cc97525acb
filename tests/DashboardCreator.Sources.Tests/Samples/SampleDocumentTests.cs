using System.Text;
using System.Text.Json;
using DashboardCreator.Dashboards.Client;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.SignalSender;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Fund;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Time;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples;

/// <summary>The documents of the bundled samples, read as the service reads them.</summary>
public sealed class SampleDocumentTests
{
    private static readonly NyseCalendar Calendar = new();

    [Fact]
    public async Task Client_OfTheSamples_IsTheApprovedDocument() =>
        ApprovedFile.Check(Bytes(await GenerateAsync(new ClientDashboardGenerator(Books(), Calendar), null)), Approved("client.json"));

    [Fact]
    public async Task Sender_OfTheSamples_IsTheApprovedDocument() =>
        ApprovedFile.Check(Bytes(await GenerateAsync(new SignalSenderDashboardGenerator(Books(), Calendar), "BreakwaterComm")), Approved("signal-sender-breakwater-comm.json"));

    [Fact]
    public async Task Documents_OfTheSamples_HoldNoSecret()
    {
        var books = Books();
        var senders = new SignalSenderDashboardGenerator(books, Calendar);
        var documents = new List<byte[]> { Bytes(await GenerateAsync(new ClientDashboardGenerator(books, Calendar), null)) };
        foreach (var subject in await senders.ListSubjectsAsync(Context(), CancellationToken.None))
        {
            documents.Add(Bytes(await GenerateAsync(senders, subject.Id)));
        }

        Assert.True(documents.Count > 5);
        Assert.All(documents, document => Assert.All(["sample-passphrase", "sample-secret", "authentication_details", "U90417726", "api_key"], secret =>
            Assert.DoesNotContain(secret, Encoding.UTF8.GetString(document), StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("sample-passphrase", await File.ReadAllTextAsync(Repository.Path("samples", "mongodb", "signal_store.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_OfTwoReadings_AreTheSameBytes() => Assert.Equal(
        Bytes(await GenerateAsync(new ClientDashboardGenerator(Books(), Calendar), null)), Bytes(await GenerateAsync(new ClientDashboardGenerator(Books(), Calendar), null)));

    [Fact]
    public async Task Senders_OfTheSamples_AddUpToTheirSignals()
    {
        var view = await Books().GetAsync(Context(), CancellationToken.None);
        var total = Enumerable.Range(-1, view.Signals.Senders.Count + 1).Sum(sender => view.Signals.NewestFirst(sender).Length);

        Assert.Equal(File.ReadLines(Repository.Path("samples", "mongodb", "signal_store.json")).Count(line => line.Trim().Length > 2), total);
    }

    private static async Task<DashboardDocument> GenerateAsync(IDashboardGenerator generator, string? subject) =>
        (await generator.GenerateAsync(subject, Context(), CancellationToken.None))!;

    private static byte[] Bytes(DashboardDocument document) => document is ClientDashboard
        ? JsonSerializer.SerializeToUtf8Bytes(document, new ClientDashboardGenerator(Books(), Calendar).Definition.JsonType)
        : JsonSerializer.SerializeToUtf8Bytes(document, new SignalSenderDashboardGenerator(Books(), Calendar).Definition.JsonType);

    private static GenerationContext Context()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("samples", "manifest.json")));
        var asOf = manifest.RootElement.GetProperty("as_of").GetDateTimeOffset();
        return new GenerationContext(asOf, asOf, asOf);
    }

    private static FundBooks Books() => new(
        new FundBookReader(
            new MongoFundSource(new FolderDocumentSource("mongodb", Repository.Path("samples", "mongodb")), environment: null),
            new FolderBenchmarkSource(Repository.Path("samples", "alpaca")),
            new MemoryEquityHistory(),
            Calendar,
            new FundOptions()),
        new ManualTime(Context().RequestedAt),
        NullLogger<FundBooks>.Instance);

    private static string[] Approved(string file) => ["tests", "DashboardCreator.Sources.Tests", "Samples", "Approved", file];
}
