using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class SampleAccountTests
{
    private static readonly IReadOnlyList<JsonElement> Accounts = SampleCollection.Read("trading_accounts");

    [Fact]
    public void Accounts_ThreeActiveAtTwoBrokers_OneInactiveOneMadeByExecution()
    {
        var active = Accounts.Where(account => account.Text("status") == "ACTIVE").ToList();

        Assert.Equal(3, active.Count);
        Assert.Equal(2, active.Select(account => account.Text("broker")).Distinct().Count());
        Assert.Single(Accounts, account => account.Text("status") == "INACTIVE");
        Assert.Single(Accounts, account => !account.Has("status") && !account.Has("balances") && account.Has("_id.$oid"));
        Assert.All(active, account => Assert.StartsWith("sample-secret-", account.Text("authentication_details.password"), StringComparison.Ordinal));
    }

    [Fact]
    public void OpenPositions_InTheBooks_AreTheEntriesStillOpen()
    {
        var misfiled = SampleCollection.Signals.Where(IsMisfiledExit).Select(signal => signal.Text("cerebro_decision.entry_signal_id")).ToHashSet();
        var open = SampleCollection.Signals
            .Where(signal => signal.Text("position_status") == "OPEN" && !IsMisfiledExit(signal) && !misfiled.Contains(signal.Id()))
            .Select(signal => signal.Text("execution.order_id")!);
        var recorded = Accounts.SelectMany(account => account.At("open_positions")!.Value.EnumerateArray()).ToList();

        var unaccounted = recorded.Select(position => position.Text("entry_order_id")!).Except(open).ToList();

        Assert.Empty(open.Except(recorded.Select(position => position.Text("entry_order_id")!)));
        Assert.Equal("UNG", recorded.Single(position => unaccounted.Contains(position.Text("entry_order_id")!)).Text("instrument"));
    }

    [Fact]
    public void Brokers_TheirView_DiffersFromTheBooksTwice()
    {
        var differing = Accounts.Where(account => account.Has("broker_positions_snapshot")).SelectMany(account =>
        {
            var held = account.At("broker_positions_snapshot")!.Value.EnumerateArray()
                .ToDictionary(position => (position.Text("symbol") ?? position.Text("instrument"))!, position => position.Number("quantity"));
            return account.At("open_positions")!.Value.EnumerateArray()
                .Where(position => held.GetValueOrDefault(position.Text("instrument")!, 0) != position.Number("quantity"));
        });

        Assert.Equal(2, differing.Count());
    }

    [Fact]
    public void Positions_OpenRows_AreThoseOfTheAccounts()
    {
        var positions = SampleCollection.Read("positions");
        var recorded = Accounts.SelectMany(account => account.At("open_positions")!.Value.EnumerateArray()
            .Select(position => (account.Text("account_id"), position.Text("instrument"), position.Number("quantity"))));

        var open = positions.Where(row => row.Text("status") == "OPEN" && row.Number("quantity") != 0)
            .Select(row => (row.Text("account_id"), row.Text("symbol"), row.Number("quantity")));

        Assert.Equal(recorded.Order(), open.Order());
        Assert.Single(positions, row => row.Text("status") == "OPEN" && row.Number("quantity") == 0);
        Assert.Contains(positions, row => row.Text("status") == "CLOSED");
        Assert.Contains(positions, row => row.Text("side") == "SHORT");
        Assert.Contains(positions, row => !row.Has("unrealized_pnl") && row.Has("current_price"));
    }

    [Fact]
    public void AccountState_LastSnapshots_AgreeWithTheBalances()
    {
        var states = SampleCollection.Read("account_state");

        Assert.All(Accounts.Where(account => account.Text("status") == "ACTIVE"), account =>
            Assert.Equal(account.Number("balances.equity"), states.Last(state => state.Text("account") == account.Text("account_id")).Number("equity")));
    }

    [Fact]
    public void AccountState_History_HasAGapALateAccountMiddayPointsAndAStranger()
    {
        var days = SampleCollection.Read("account_state").ToLookup(
            state => state.Text("account")!, state => (state.Text("timestamp.$date") ?? state.Text("timestamp"))![..10]);

        Assert.InRange(days["HPC_Main"].Distinct().Count(), 310, 320);
        Assert.DoesNotContain("2026-03-11", days["HPC_Main"]);
        Assert.Equal("2026-02-02", days["HPC_Currency"].First());
        Assert.InRange(days["HPC_Main"].GroupBy(day => day).Count(day => day.Count() > 1), 4, 12);
        Assert.Single(days["DU4420917"]);
    }

    private static bool IsMisfiledExit(JsonElement signal) =>
        signal.Text("position_status") == "OPEN" && signal.Has("cerebro_decision.entry_signal_id") && signal.Text("signal_data.signal_type") is null or "SCALE_OUT";
}
