using System.Runtime.CompilerServices;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>The runs of one reading. Made once for it, whoever asks.</summary>
internal sealed class RunsView
{
    /// <summary>So many runs are listed and have a document.</summary>
    public const int Listed = 50;

    private static readonly ConditionalWeakTable<TradingBook, RunsView> Known = [];

    private readonly Lazy<RunTrades> _trades;
    private readonly TradingBook _book;

    private RunsView(TradingBook book)
    {
        _book = book;
        Records = book.Runs.Records;
        Runs = RunJoin.Of(Records);
        LoosePlans = RunJoin.Loose(Records, Runs);
        _trades = new Lazy<RunTrades>(() => new RunTrades(Ledger.Trades, Runs.Select(run => run.JoinKey)));
    }

    /// <summary>The instants it speaks of.</summary>
    public GenerationContext Context => _book.Context;

    /// <summary>Sessions and plans.</summary>
    public RunRecords Records { get; }

    /// <summary>The ledger.</summary>
    /// <exception cref="SourceUnavailableException">It could not be read.</exception>
    public LedgerRecords Ledger => _book.Ledger.Records;

    /// <summary>All that are known, newest first.</summary>
    public IReadOnlyList<Run> Runs { get; }

    /// <summary>Plans that are in no run.</summary>
    public int LoosePlans { get; }

    /// <summary>The newest ones.</summary>
    public IEnumerable<Run> Newest => Runs.Take(Listed);

    /// <summary>The view of a reading.</summary>
    /// <exception cref="SourceUnavailableException">Its runs could not be read.</exception>
    public static RunsView Of(TradingBook book) => Known.GetValue(book, own => new RunsView(own));

    /// <summary>The trades that carry a run's correlation id, in the order of the ledger; null when nobody tells trades, or not yet all of them.</summary>
    public IReadOnlyList<RunTrade>? TradesOf(Run run) => Ledger.IsWhole ? ReadOf(run) : null;

    /// <summary>Those that are read so far; none when nobody tells trades.</summary>
    public IReadOnlyList<RunTrade> ReadOf(Run run) => _trades.Value.With(run.JoinKey);
}
