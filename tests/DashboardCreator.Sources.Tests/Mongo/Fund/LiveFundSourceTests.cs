using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Fund;
using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>The contract over the driver and a scripted server.</summary>
public sealed class LiveFundSourceTests : FundSourceContract
{
    private const string Database = "lantern";

    [NativeMongoFact]
    public override Task ReadAsync_WholeFund_GivesTheSameFactsFromEverySource() => base.ReadAsync_WholeFund_GivesTheSameFactsFromEverySource();

    [NativeMongoFact]
    public override Task ReadAsync_WholeFund_SaysWhoAnsweredWhatAndHowMuch() => base.ReadAsync_WholeFund_SaysWhoAnsweredWhatAndHowMuch();

    [NativeMongoFact]
    public override Task ReadAsync_SecretsInTheBooks_NeverArrive() => base.ReadAsync_SecretsInTheBooks_NeverArrive();

    [NativeMongoFact]
    public async Task ReadAsync_AnyCollection_NeverAsksForASecret()
    {
        await using var server = Server();

        await ReadAsync(server);

        var asked = server.CommandsNamed("find").SelectMany(command => command.Body.Tree("projection").Names).ToList();
        Assert.Contains("signal_data.signal_type", asked);
        string[] secrets = ["signal_data", "signal_data.passphrase", "api_key", "account_number", "authentication_details", "brokers", "balances"];
        Assert.Empty(asked.Intersect(secrets));
    }

    protected override async Task<FundRecords> ReadAsync()
    {
        await using var server = Server();
        return await ReadAsync(server);
    }

    private static ScriptedMongoServer Server()
    {
        var server = new ScriptedMongoServer();
        foreach (var (collection, documents) in LanternFund.Collections)
        {
            server.Serve(Database, collection, [.. documents.Select(BsonDocument.FromJson)]);
        }

        return server;
    }

    private static async Task<FundRecords> ReadAsync(ScriptedMongoServer server)
    {
        await using var documents = new LiveDocumentSource(new LiveDocumentOptions(server.Uri, Database));
        return await new MongoFundSource(documents).ReadAsync(CancellationToken.None);
    }
}
