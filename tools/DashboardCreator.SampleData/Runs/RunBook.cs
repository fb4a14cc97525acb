using System.Globalization;
using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Runs;

/// <summary>Nine months of runs, one after each other: wishes, plan, orders, lots, cash.</summary>
internal sealed class RunBook
{
    private readonly Chance chance = Chance.For("runs");
    private readonly FillDesk desk = new();
    private readonly List<Selection> selections = [.. RunStrategy.All.Select(strategy => new Selection(strategy))];
    private readonly List<Run> runs = [];
    private readonly List<Fill> fills = [];

    private RunBook()
    {
        foreach (var session in RunDays.All)
        {
            Account.Open(session);
            var run = Start(session);
            runs.Add(run);
            Execute(run);
            Account.Close(session);
        }
    }

    public static RunBook Drawn { get; } = new();

    public Portfolio Account { get; } = new();

    public LotBook Lots { get; } = new();

    public IReadOnlyList<Run> Runs => runs;

    public IReadOnlyList<Fill> Fills => fills;

    public Run On(DateOnly day) => runs.Single(run => Timeline.Sessions[run.Session] == day);

    /// <summary>What the last plan wants and the market did not give: the smallest of its buys.</summary>
    public static PlanLine? Untraded(Plan plan, int session) =>
        session == Timeline.Last ? plan.Lines.Where(line => line.Action == "BUY").MinBy(line => line.TradeAmount) : null;

    private Run Start(int session)
    {
        var startedAt = Timeline.At(session, RunDays.Minute).AddMicroseconds(chance.Between(1_000_000, 3_999_999));
        var correlationId = Ids.Of("wf", Timeline.Sessions[session].ToString("O", CultureInfo.InvariantCulture));
        var wishes = selections.ToDictionary(selection => selection.Strategy.Name, selection => selection.On(session));
        var changed = runs.Count == 0 || !Run.Merge(wishes).SequenceEqual(runs[^1].Targets) || Portfolio.FlowOn(session) != 0;
        var portfolio = decimal.Round(Account.Cash + Lots.ValueAt(session, RunDays.Minute), 2);
        var lines = Planner.Lines(session, Run.Merge(wishes), Lots, portfolio, Account.Cash, changed);
        var plannedAt = startedAt.AddMicroseconds(chance.Between(58_000_000, 64_000_000));

        return new Run(session, startedAt, correlationId)
        {
            Wishes = wishes,
            Plan = new Plan(Ids.Of("pl", correlationId), correlationId, plannedAt, portfolio, Account.Cash, lines),
        };
    }

    /// <summary>Sells first, so that there is cash for the buys.</summary>
    private void Execute(Run run)
    {
        var at = run.Plan.CreatedAt.AddSeconds(18);
        var skipped = Untraded(run.Plan, run.Session);
        var planned = run.Plan.Lines.Where(line => line.Action != "HOLD" && line != skipped).OrderBy(line => line.Action == "BUY")
            .Select(line => Order(run, line)).Where(order => order.Quantity > 0);

        foreach (var order in planned.ToList())
        {
            at = at.AddMicroseconds(chance.Between(1_500_000, 16_000_000));
            var fill = desk.Send(order, at);
            Take(run, fill);
            Lots.Book(fill);
        }

        foreach (var order in LooseOrders.On(run.Session, run.CorrelationId)) Take(run, desk.Send(order, at = at.AddMicroseconds(7_654_321)));
    }

    private void Take(Run run, Fill fill)
    {
        fills.Add(fill);
        Account.Book(fill);
        if (fill.CorrelationId == run.CorrelationId) run.Fills.Add(fill);
    }

    private RunOrder Order(Run run, PlanLine line)
    {
        var isBuy = line.Action == "BUY";
        var held = Lots.Held(line.Symbol);
        var quantity = line.TargetWeight == 0 ? held : decimal.Truncate(Math.Abs(line.TradeAmount) / line.Price * 100) / 100;
        var wanted = RunStrategy.All.Select(strategy => new Part(strategy.Name, Wanted(run, strategy, line) * (isBuy ? 1 : -1)))
            .Where(part => part.Quantity > 0).ToList();
        var parts = quantity == 0 ? [] : isBuy
            ? Division.Of(quantity, wanted, RunDays.EraOf(run.Session) == LedgerEra.Plain)
            : Division.OfSale(quantity, wanted, name => Lots.Held(name, line.Symbol));
        var oldest = isBuy || parts.Count == 0 ? null : Lots.Open(parts[0].Strategy, line.Symbol).FirstOrDefault();

        return new RunOrder(run.CorrelationId, run.Session, line.Symbol, isBuy, quantity, parts) { Wished = oldest?.Order.Price };
    }

    /// <summary>Shares that the strategy lacks; negative when it has too many.</summary>
    private decimal Wanted(Run run, RunStrategy strategy, PlanLine line)
    {
        var weight = run.Wishes[strategy.Name].GetValueOrDefault(line.Symbol) * strategy.Allocation;
        return decimal.Round((weight * run.Plan.PortfolioValue / line.Price) - Lots.Held(strategy.Name, line.Symbol), 4);
    }
}
