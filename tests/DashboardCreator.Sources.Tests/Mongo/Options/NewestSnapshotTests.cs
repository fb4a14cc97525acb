using DashboardCreator.Sources.Mongo.Options;
using DashboardCreator.Testing.Mongo;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

public sealed class NewestSnapshotTests
{
    private static readonly DateTimeOffset Start = new(2026, 2, 5, 0, 0, 0, TimeSpan.Zero);

    private static readonly Arbitrary<(int Contract, int Minute)[]> Rows =
        (from contract in Gen.Choose(0, 40) from minute in Gen.Choose(0, 30) select (contract, minute)).ArrayOf().ToArbitrary();

    [Fact]
    public void Snapshots_InAnyOrder_AreTheNewestAndLastStoredOfEachContract() => Prop.ForAll(Rows, rows =>
    {
        var documents = OptionsReading.With("option_snapshots").AddBytes("option_snapshots", rows.Select((row, i) => Document(row.Contract, row.Minute, i)));

        var records = OptionsReading.ReadAsync(documents).GetAwaiter().GetResult();

        var expected = rows.Select((row, i) => (row.Contract, row.Minute, Number: i + 1))
            .GroupBy(row => row.Contract)
            .Select(group => group.OrderBy(row => row.Minute).Last())
            .Select(row => (row.Contract + 1.0, Start.AddMinutes(row.Minute), (decimal?)row.Number));
        Assert.Equal(expected, records.Snapshots.Select(snapshot => (snapshot.Strike, snapshot.At, snapshot.Bid)));
        Assert.Equal(records.Snapshots, records.ExecutionSnapshots);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task Snapshots_OfMoreContractsThanATableStartsWith_AreAllFound()
    {
        const int Contracts = 30_000;
        var rows = Enumerable.Range(0, 2 * Contracts).Select(i => Document(i % Contracts, i / Contracts, i));

        var records = await OptionsReading.ReadAsync(OptionsReading.With("option_snapshots").AddBytes("option_snapshots", rows));

        Assert.Equal(Contracts, records.Snapshots.Count);
        Assert.Equal(Enumerable.Range(0, Contracts).Select(i => ((double)i + 1, (decimal?)(Contracts + i + 1))), records.Snapshots.Select(snapshot => (snapshot.Strike, snapshot.Bid)));
    }

    [Fact]
    public void ByteStore_PiecesOfAnyLength_StayApart()
    {
        var store = new ByteStore();
        var places = new ByteStore.Place[50];
        for (var round = 0; round < 6; round++)
        {
            for (var i = 0; i < places.Length; i++) store.Write(ref places[i], Piece(i, round));
        }

        Assert.All(Enumerable.Range(0, places.Length), i => Assert.Equal(Piece(i, 5), store.Read(places[i]).ToArray()));

        static byte[] Piece(int i, int round) => [.. Enumerable.Repeat((byte)(i + 1), 1 + (i * i * (round % 4) * 130))];
    }

    private static byte[] Document(int contract, int minute, int number) => new BsonBuilder()
        .Add("symbol", "SPY")
        .Add("strike", contract + 1.0)
        .Add("expiry", "20260320")
        .Add("right", "C")
        .Add("timestamp", Start.AddMinutes(minute).ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture))
        .Add("bid", number + 1)
        .Add("execution_id", "x")
        .Add("conid", contract + 1)
        .Add("padding", new string('x', number % 97))
        .Build();
}
