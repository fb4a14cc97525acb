using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>The fake that other tests rely on keeps the contract.</summary>
public sealed class InMemoryFundSourceTests : FundSourceContract
{
    protected override Task<FundRecords> ReadAsync() => LanternBooks.Source.ReadAsync(CancellationToken.None);
}

/// <summary>Documents handed over whole.</summary>
public sealed class MongoFundSourceOfWholeDocumentsTests : FundSourceContract
{
    protected override Task<FundRecords> ReadAsync() => new MongoFundSource(LanternFund.Documents()).ReadAsync(CancellationToken.None);
}

/// <summary>Documents cut down to the fields that were asked for, as a server sends them: nothing that is read may be missing from the list.</summary>
public sealed class MongoFundSourceOfProjectedDocumentsTests : FundSourceContract
{
    protected override Task<FundRecords> ReadAsync()
    {
        var documents = new InMemoryDocumentSource { Projects = true };
        foreach (var (collection, stored) in LanternFund.Collections) documents.Add(collection, stored);
        return new MongoFundSource(documents).ReadAsync(CancellationToken.None);
    }
}
