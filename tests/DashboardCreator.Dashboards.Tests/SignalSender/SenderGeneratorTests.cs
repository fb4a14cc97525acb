using System.Text.Json;
using DashboardCreator.Dashboards.Client;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.SignalSender;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Ports;
using DashboardCreator.Testing.Time;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.SignalSender;

public sealed class SenderGeneratorTests
{
    private static readonly GenerationContext Context = HandMadeFund.Draft.Context;

    [Fact]
    public async Task Subjects_OfAFund_AreEverySenderRegisteredOrNot()
    {
        var fund = HandMadeFund.Draft with { Signals = [.. HandMadeFund.Draft.Signals, new SignalDraft { Strategy = "stranger" }] };
        var subjects = await Generator(fund).ListSubjectsAsync(Context, CancellationToken.None);

        DashboardSubject[] expected = [new("alpha", "Alpha"), new("beta", "Beta Fund"), new("gamma", "Gamma"), new("stranger")];
        Assert.Equal(expected, subjects);
    }

    [Theory]
    [InlineData("alpha", "alpha")]
    [InlineData("Beta Fund", "beta")]
    [InlineData("ALPHA", null)]
    [InlineData("nobody", null)]
    public async Task Generate_ByIdOrNameExactly_IsThatSendersDocumentElseNull(string subject, string? expected)
    {
        var document = (SignalSenderDashboard?)await Generator(HandMadeFund.Draft).GenerateAsync(subject, Context, CancellationToken.None);

        Assert.Equal(expected, document?.StrategyId);
        Assert.Equal(expected, document?.Subject);
    }

    [Fact]
    public async Task Documents_OfBothKinds_ComeFromOneReading()
    {
        var source = new ScriptedFundSource(_ => Task.FromResult(HandMadeFund.Draft.Records()));
        var books = Books(source, HandMadeFund.Draft);
        var client = await new ClientDashboardGenerator(books, ListedSessions.Weekdays).GenerateAsync(null, Context, CancellationToken.None);
        var sender = await new SignalSenderDashboardGenerator(books, ListedSessions.Weekdays).GenerateAsync("alpha", Context, CancellationToken.None);

        Assert.Equal(1, source.Readings);
        Assert.Equal(client!.DataAsOf, sender!.DataAsOf);
    }

    [Fact]
    public async Task Definition_JsonType_WritesTheGeneratedDocument()
    {
        var books = Books(new ScriptedFundSource(_ => Task.FromResult(HandMadeFund.Draft.Records())), HandMadeFund.Draft);
        IDashboardGenerator[] generators = [new ClientDashboardGenerator(books, ListedSessions.Weekdays), Generator(HandMadeFund.Draft)];

        foreach (var generator in generators)
        {
            var document = await generator.GenerateAsync("alpha", Context, CancellationToken.None);
            using var json = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType));
            Assert.Equal(generator.Definition.Kind, json.RootElement.GetProperty("kind").GetString());
            Assert.All(generator.Definition.Figures, figure => AssertExists(json.RootElement, figure.Name));
        }
    }

    // Every registered figure is a field of the document; [] is the first item of a list.
    private static void AssertExists(JsonElement root, string name) =>
        Assert.NotEqual(JsonValueKind.Undefined, Testing.JsonPath.At(root, name.Replace("[]", "[0]", StringComparison.Ordinal)).ValueKind);

    private static SignalSenderDashboardGenerator Generator(FundDraft fund) =>
        new(Books(new ScriptedFundSource(_ => Task.FromResult(fund.Records())), fund), ListedSessions.Weekdays);

    private static FundBooks Books(ScriptedFundSource source, FundDraft fund) => new(
        new FundBookReader(source, new InMemoryBenchmarkSource().Add("SPY", fund.Bars), new MemoryEquityHistory(), ListedSessions.Weekdays, new FundOptions()),
        new ManualTime(Context.RequestedAt),
        NullLogger<FundBooks>.Instance);
}
