using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>A fund's books in MongoDB collections, live or exported. For each fact the first collection that has rows answers; each is read once, streamed.</summary>
/// <param name="documents">Where the collections are.</param>
/// <param name="environment">Only signals of this environment; null for all.</param>
internal sealed class MongoFundSource(IDocumentSource documents, string? environment = null) : IFundSource
{
    /// <summary>What folders of collections are called; a server calls itself so.</summary>
    public const string SourceName = "mongodb";

    public async Task<FundRecords> ReadAsync(CancellationToken cancellationToken)
    {
        var reading = new Reading(documents, environment, cancellationToken);
        var fund = await reading.FundAsync();
        var accounts = await reading.AccountsAsync(fund.BrokerOfAccount);
        var strategies = await reading.StrategiesAsync();
        return new FundRecords
        {
            FundName = fund.FundName,
            Accounts = accounts.Accounts,
            EquitySnapshots = accounts.History,
            Strategies = strategies,
            Allocation = await reading.AllocationAsync(),
            Positions = await reading.PositionsAsync(accounts.Accounts),
            Signals = await reading.SignalsAsync(strategies),
            Sources = reading.Journal.Sources,
            Warnings = reading.Journal.Warnings,
            SkippedRecords = reading.Journal.SkippedRecords,
            NewestRecordAt = reading.Journal.NewestRecordAt,
        };
    }

    /// <summary>One pass over the collections.</summary>
    private sealed class Reading(IDocumentSource documents, string? environment, CancellationToken cancellationToken)
    {
        public ReadingJournal Journal { get; } = new(documents.Name);

        public async Task<AccountHierarchyReader> FundAsync()
        {
            var hierarchy = new AccountHierarchyReader(Journal);
            var read = await ReadAsync(hierarchy, "the fund's name and the brokers of its accounts are not known from there");
            Journal.Answered("fund", hierarchy.Collection, read.Documents);
            return hierarchy;
        }

        public async Task<(IReadOnlyList<Account> Accounts, IReadOnlyList<EquityPoint> History)> AccountsAsync(
            IReadOnlyDictionary<string, string> brokers)
        {
            var current = new TradingAccountsReader(Journal);
            var read = await ReadAsync(current, $"accounts are taken from {Journal.NameOf(AccountStateReader.Name)} instead");
            current.Report();

            var useSnapshots = read.Documents == 0;
            var snapshots = new AccountStateReader(Journal, useSnapshots);
            var readSnapshots = await ReadAsync(
                snapshots, useSnapshots ? "no accounts and no equity history are known" : "no equity history is recorded there");
            snapshots.Report();

            var fallsBack = useSnapshots && readSnapshots.Documents > 0;
            var accounts = fallsBack ? snapshots.Accounts : current.Accounts;
            Journal.Answered("accounts", fallsBack ? snapshots.Collection : current.Collection, accounts.Count);
            Journal.Answered("equity_history", snapshots.Collection, snapshots.History.Count);
            return ([.. accounts.Select(account => WithBroker(account, brokers))], snapshots.History);
        }

        public async Task<IReadOnlyList<Strategy>> StrategiesAsync()
        {
            var current = StrategiesReader.Current(Journal);
            var older = StrategiesReader.Configurations(Journal);
            var read = await ReadAsync(current, $"strategies are taken from {Journal.NameOf(older.Collection)} instead");
            current.Report();
            if (read.Documents == 0)
            {
                read = await ReadAsync(older, "no strategies are known");
                older.Report();
            }

            var used = older.Strategies.Count > 0 ? older : current;
            Journal.Answered("strategies", used.Collection, used.Strategies.Count);
            return used.Strategies;
        }

        /// <summary>Its writer deletes the old allocation before it inserts the new one: where there is none, a second look may find the new one.</summary>
        public async Task<Allocation?> AllocationAsync()
        {
            var current = AllocationsReader.Current(Journal);
            var older = AllocationsReader.Portfolio(Journal);
            var read = await StreamAsync(current);
            if (read is { Documents: 0, Broken: 0 }) read = await StreamAsync(current);
            Note(current, read, $"the allocation is taken from {Journal.NameOf(older.Collection)} instead");
            if (current.Allocation is null) await ReadAsync(older, "no allocation is known");

            var used = current.Allocation is null && older.Allocation is not null ? older : current;
            Journal.Answered("allocation", used.Collection, used.Candidates);
            return used.Allocation;
        }

        public async Task<IReadOnlyList<Position>> PositionsAsync(IReadOnlyList<Account> accounts)
        {
            var reader = new PositionsReader(Journal);
            var read = await ReadAsync(reader, "positions are taken from the accounts instead");
            var ofAccounts = read.Documents == 0;
            IReadOnlyList<Position> positions = ofAccounts ? [.. accounts.SelectMany(account => account.OpenPositions)] : reader.Positions;
            var answering = ofAccounts && accounts.Count > 0 ? AccountsCollection() : Journal.NameOf(reader.Collection);
            Journal.AnsweredBy("positions", answering, positions.Count);
            return positions;
        }

        /// <summary>Confirmations after all signals, because they belong to them.</summary>
        public async Task<SignalBook> SignalsAsync(IReadOnlyList<Strategy> strategies)
        {
            var book = new SignalBookBuilder();
            var signals = new SignalStoreReader(book, environment, Journal);
            await ReadAsync(signals, "no signals are known");
            signals.Report();
            Journal.Answered("signals", signals.Collection, signals.Kept);

            var confirmations = new ConfirmationsReader(book, Journal);
            var read = await ReadAsync(confirmations, $"executions are taken from {Journal.NameOf(signals.Collection)} instead");
            if (read.Documents > 0) Journal.Answered("executions", confirmations.Collection, read.Documents);
            else Journal.Answered("executions", signals.Collection, signals.Executed);
            return book.Build(strategies);
        }

        private static Account WithBroker(Account account, IReadOnlyDictionary<string, string> brokers) =>
            account.Broker is null && brokers.TryGetValue(account.Id, out var broker) ? account with { Broker = broker } : account;

        private string AccountsCollection() => Journal.Sources.First(status => status.Fact == "accounts").Name;

        private async Task<CollectionRead> ReadAsync(ICollectionReader reader, string consequence)
        {
            var read = await StreamAsync(reader);
            Note(reader, read, consequence);
            return read;
        }

        private Task<CollectionRead> StreamAsync(ICollectionReader reader) =>
            documents.ReadAsync(reader.Collection, reader.Fields, reader.Read, cancellationToken);

        private void Note(ICollectionReader reader, CollectionRead read, string consequence)
        {
            if (!read.Found) Journal.Missing(reader.Collection, consequence);
            Journal.Broken(reader.Collection, read);
        }
    }
}
