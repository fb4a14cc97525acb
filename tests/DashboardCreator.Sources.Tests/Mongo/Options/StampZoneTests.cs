using System.Globalization;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Options;
using NodaTime;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Options;

public sealed class StampZoneTests
{
    [Theory]
    [InlineData("UTC", "\"2026-02-05T10:28:49.191222\"", "2026-02-05T10:28:49.191222Z")]
    [InlineData("America/New_York", "\"2026-02-05T10:28:49.191222\"", "2026-02-05T15:28:49.191222Z")]
    [InlineData("America/New_York", "\"2026-07-05 10:28:49\"", "2026-07-05T14:28:49Z")]
    [InlineData("Europe/Berlin", "\"2026-02-05T10:28\"", "2026-02-05T09:28:00Z")]
    [InlineData("Europe/Berlin", "\"2026-02-05\"", "2026-02-04T23:00:00Z")]
    [InlineData("Asia/Kathmandu", "\"2026-02-05T00:00:00.1234567\"", "2026-02-04T18:15:00.1234567Z")]
    [InlineData("Asia/Kathmandu", "\"2026-02-05T00:00:00.12345678901\"", "2026-02-04T18:15:00.1234567Z")]
    [InlineData("Europe/Berlin", "\"2026-02-05T10:28:49.1Z\"", "2026-02-05T10:28:49.1Z")]
    [InlineData("Europe/Berlin", "\"2026-02-05T10:28:49.123456-05:00\"", "2026-02-05T15:28:49.123456Z")]
    [InlineData("Europe/Berlin", "\"2026-02-05T10:28:49+0530\"", "2026-02-05T04:58:49Z")]
    [InlineData("Europe/Berlin", "{\"$date\":\"2026-02-05T10:28:49.191Z\"}", "2026-02-05T10:28:49.191Z")]
    [InlineData("Europe/Berlin", "1770287329", "2026-02-05T10:28:49Z")]
    [InlineData("Europe/Berlin", "{\"$numberLong\":\"1770287329191\"}", "2026-02-05T10:28:49.191Z")]
    [InlineData("Europe/Berlin", "\"1770287329\"", "2026-02-05T10:28:49Z")]
    [InlineData("Asia/Tokyo", "\"0001-01-01T00:00:00\"", "0001-01-01T00:00:00Z")]
    [InlineData("America/New_York", "\"9999-12-31T23:59:59\"", "9999-12-31T23:59:59Z")]
    public void Ticks_EveryForm_AreTheInstant(string zone, string stored, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), Read(Zone(zone), stored));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2026-02-30T00:00:00\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Ticks_Unreadable_AreNone(string stored) => Assert.Null(Read(Zone("America/New_York"), stored));

    /// <summary>New York, 2026: from 02:00 to 03:00 on March 8, from 02:00 back to 01:00 on November 1.</summary>
    [Theory]
    [InlineData("2026-03-08T01:59:59", "2026-03-08T06:59:59Z", 0)]
    [InlineData("2026-03-08T02:30:00", "2026-03-08T07:30:00Z", 1)]
    [InlineData("2026-03-08T03:00:00", "2026-03-08T07:00:00Z", 0)]
    [InlineData("2026-11-01T00:59:59", "2026-11-01T04:59:59Z", 0)]
    [InlineData("2026-11-01T01:00:00", "2026-11-01T05:00:00Z", 1)]
    [InlineData("2026-11-01T01:59:59", "2026-11-01T05:59:59Z", 1)]
    [InlineData("2026-11-01T02:00:00", "2026-11-01T07:00:00Z", 0)]
    public void Ticks_WhereTheClockChanges_AreTheFirstMeaningAndCounted(string local, string expected, int doubtful)
    {
        var zone = Zone("America/New_York");

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), Read(zone, $"\"{local}\""));
        Assert.Equal(doubtful, zone.Doubtful);
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Europe/Dublin")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Pacific/Apia")]
    [InlineData("UTC")]
    public void Ticks_InOrderOrNot_AreWhatTheRulesSay(string name)
    {
        var rules = DateTimeZoneProviders.Tzdb[name];
        var zone = Zone(name);
        var first = new LocalDateTime(2011, 12, 1, 0, 17);
        foreach (var step in Enumerable.Range(0, 9000).Concat(Enumerable.Range(0, 2000).Select(i => i * 7919 % 9000)))
        {
            var local = first.PlusHours(step);
            var expected = local.Minus(Period.FromTicks(rules.MapLocal(local).EarlyInterval.WallOffset.Ticks)).ToDateTimeUnspecified().Ticks;
            Assert.Equal(expected, Read(zone, $"\"{local:uuuu-MM-ddTHH:mm:ss}\"")!.Value.UtcTicks);
        }
    }

    [Fact]
    public async Task ReadAsync_StampsWhereTheClockChanges_AreTold()
    {
        var documents = OptionsReading.With("option_snapshots", OptionsReading.Snapshot("2026-11-01T01:30:00"), OptionsReading.Snapshot("2026-03-08T02:30:00"));

        var records = await OptionsReading.ReadAsync(documents, zone: "America/New_York");

        var warning = Assert.Single(records.Warnings);
        Assert.Equal(WarningCodes.Inconsistent, warning.Code);
        Assert.Equal(
            "2 stamps are local times that the clock of America/New_York shows twice or skips; the first is meant (Sources:Options:TimeZone)", warning.Message);
    }

    private static StampZone Zone(string name) => new(DateTimeZoneProviders.Tzdb[name]);

    private static DateTimeOffset? Read(StampZone zone, string stored)
    {
        var reader = new BsonReader(BsonDocument.FromJson($$"""{"at":{{stored}}}"""));
        Assert.True(reader.Read());
        return zone.Instant(reader);
    }
}
