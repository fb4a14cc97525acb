using DashboardCreator.Dashboards.Signals;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class ExitRowsTests
{
    private static readonly uint[] Wanted = [50, 1, 199, 0, 51, 300, 7, 100, 2, 200, 198, 9];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_ExitsInAnyOrder_GivesTheirRowsWhateverTheOrderOfTheKeys(bool reversed)
    {
        // Odd keys 1 to 199.
        var rows = Rows([.. Enumerable.Range(0, 100).Select(row => (uint)((2 * (reversed ? 99 - row : row)) + 1))]);

        var found = ExitRows.Of(rows, Links(Wanted));

        Assert.Equal(Wanted.Select(key => key is > 0 and < 200 && key % 2 == 1 ? (int)(reversed ? 99 - (key / 2) : key / 2) : -1), found);
    }

    [Fact]
    public void Of_KeyThatOccursTwice_GivesTheLastRow() => Assert.Equal([2, 0], ExitRows.Of(Rows([3, 5, 5]), Links([5, 3])));

    [Fact]
    public void Of_NoSignals_FindsNone() => Assert.Equal([-1], ExitRows.Of(Rows([]), Links([5])));

    private static SegmentedList<SignalRow> Rows(uint[] keys)
    {
        var rows = new SegmentedList<SignalRow>();
        foreach (var key in keys)
        {
            rows.Add(new SignalRow { Id = new RecordId(0, key) });
        }

        return rows;
    }

    private static List<(int Entry, RecordId Exit)> Links(uint[] exits) => [.. exits.Select((key, entry) => (entry, new RecordId(0, key)))];
}
