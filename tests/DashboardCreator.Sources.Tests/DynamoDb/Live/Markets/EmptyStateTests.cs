using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>A bot that holds nothing and has no orders.</summary>
public sealed class EmptyStateTests(DynamoServer server) : LiveMarkets(server, "empty")
{
    [DynamoFact]
    public async Task State_EmptyMaps_AreNoneAndNotUnknown()
    {
        await CreateAsync();
        await PutAsync("state", BotItems.Orders(), BotItems.Positions());

        var records = await ReadAsync(StartSource());

        Assert.Empty(records.Orders!.Orders);
        Assert.Empty(records.Positions!);
    }
}
