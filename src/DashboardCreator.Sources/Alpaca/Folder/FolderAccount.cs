using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Accounts;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Folder;

/// <summary>One account's recorded answers: <c>account.json</c>, <c>positions.json</c> and so on. What is missing is unknown, listed as unavailable and warned; a file that is no such answer, such as one half written, cannot answer.</summary>
/// <param name="name">What the account is called.</param>
/// <param name="folder">The folder; one that was never there holds no answers, one that went away cannot answer.</param>
internal sealed class FolderAccount(string name, string folder) : IBrokerAccount
{
    private readonly WatchedFolder watched = new(folder);

    private delegate void BodyReader(ReadOnlySpan<byte> body);

    public string Name => name;

    public async Task<BrokerRecords> ReadAsync(CancellationToken cancellationToken)
    {
        watched.Check();
        var facts = new AccountFacts();
        Task Take(ResourceNotes notes, string? consequence, BodyReader read) => ReadAsync(notes, consequence, read, cancellationToken);

        await Take(facts.AccountNotes, "balances are unknown", body => facts.Account = AccountAnswer.Read(body, facts.AccountNotes));
        await Take(facts.PositionsNotes, "no positions are known", body => facts.Positions = PositionsAnswer.Read(body, facts.PositionsNotes));
        await Take(facts.OrdersNotes, "no orders are known", body => ReadOrders(body, facts));
        await Take(facts.HistoryNotes, "no history is known", body => facts.History = HistoryAnswer.Read(body, facts.HistoryNotes));
        await Take(facts.ClockNotes, "whether the exchange is open is unknown", body => facts.Clock = ClockAnswer.Read(body, facts.ClockNotes));
        await Take(facts.CalendarNotes, "the broker's calendar is unknown", body => facts.Calendar = CalendarAnswer.Read(body, facts.CalendarNotes));
        if (facts.History is { TellsFlows: false }) await Take(facts.ActivitiesNotes, consequence: null, body => ReadActivities(body, facts));
        return facts.ToRecords();
    }

    private static void ReadOrders(ReadOnlySpan<byte> body, AccountFacts facts)
    {
        facts.Orders.Add(OrdersAnswer.Read(body, facts.OrdersNotes));
        facts.OrdersNotes.Records = facts.Orders.Count;
    }

    private static void ReadActivities(ReadOnlySpan<byte> body, AccountFacts facts)
    {
        facts.Flows = ActivitiesAnswer.Read(body, facts.ActivitiesNotes).Flows;
        facts.ActivitiesNotes.Records = facts.Flows.Count;
    }

    /// <param name="notes">Of the resource, which names the file.</param>
    /// <param name="consequence">What a missing file leaves unknown; null when it need not be there.</param>
    /// <param name="read">Takes the body.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    private async Task ReadAsync(ResourceNotes notes, string? consequence, BodyReader read, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, notes.Fact + ".json");
        try
        {
            if (File.Exists(path)) read(AnswerBody.Quoted(await File.ReadAllBytesAsync(path, cancellationToken)));
            else if (consequence is not null) notes.Missing(consequence);
        }
        catch (JsonException exception)
        {
            var place = exception.LineNumber is { } line ? $" (line {line + 1})" : "";
            throw new SourceUnavailableException(BarSymbol.SourceName, $"{notes.Fact}.json is not the JSON of such an answer{place}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(BarSymbol.SourceName, $"{notes.Fact}.json cannot be read", exception);
        }
    }
}
