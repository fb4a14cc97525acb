using System.Text;
using DashboardCreator.Dashboards.Signals;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Signals;

public sealed class TextTableTests
{
    [Fact]
    public void Add_TheSameTextAgain_HasTheSameId()
    {
        var table = new TextTable();

        Assert.Equal(table.Add("one"u8), table.Add("one"u8));
        Assert.NotEqual(table.Add("one"u8), table.Add("One"u8));
        Assert.Equal(2, table.Count);
    }

    [Fact]
    public void Add_EmptyTextFirst_IsATextOfItsOwn()
    {
        var table = new TextTable();
        var empty = table.Add(""u8);

        Assert.True(empty.HasValue);
        Assert.Equal("", table.Text(empty));
        Assert.Null(table.Text(TextId.None));
    }

    [Fact]
    public void Find_UnknownText_IsNone()
    {
        var table = new TextTable();
        table.Add("known"u8);

        Assert.False(table.Find("unknown").HasValue);
        Assert.True(table.Find("known").HasValue);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    public void FindAfter_AnyHint_FindsWhatFindFinds(int hint)
    {
        var table = new TextTable();
        var ids = Enumerable.Range(0, 9).Select(i => table.Add(Encoding.UTF8.GetBytes($"text {i}"))).ToArray();

        Assert.Equal(ids, Enumerable.Range(0, 9).Select(i => table.FindAfter(Encoding.UTF8.GetBytes($"text {i}"), new TextId(hint))));
        Assert.Equal(TextId.None, table.FindAfter("unknown"u8, new TextId(hint)));
    }

    [Fact]
    public void Add_ManyTexts_AllAreKeptThroughGrowth()
    {
        var table = new TextTable();
        var ids = Enumerable.Range(0, 300_000).Select(i => table.Add(Encoding.UTF8.GetBytes($"signal_{i}"))).ToArray();

        Assert.Equal(300_000, table.Count);
        Assert.All(Enumerable.Range(0, 3_000).Select(i => i * 100), i =>
        {
            Assert.Equal($"signal_{i}", table.Text(ids[i]));
            Assert.Equal(ids[i], table.Find($"signal_{i}"));
        });
    }

    [Fact]
    public void Add_TextsLargerThanABlock_LeaveTheOthersInPlace()
    {
        var table = new TextTable();
        var huge = new[] { 'a', 'b', 'c' }.Select(letter => new string(letter, (1 << 20) + 5)).ToArray();
        var first = table.Add(Encoding.UTF8.GetBytes(huge[0]));
        var small = table.Add("small"u8);
        var second = table.Add(Encoding.UTF8.GetBytes(huge[1]));
        var next = table.Add("next"u8);
        var third = table.Add(Encoding.UTF8.GetBytes(huge[2]));
        var exact = table.Add(Encoding.UTF8.GetBytes(new string('d', 1 << 20)));

        Assert.Equal([huge[0], "small", huge[1], "next", huge[2]], new[] { first, small, second, next, third }.Select(table.Text));
        Assert.Equal(1 << 20, table.Bytes(exact).Length);
        Assert.Equal(third, table.Add(Encoding.UTF8.GetBytes(huge[2])));
    }

    [Fact]
    public void Add_TextsThatDifferInOneByteAnywhere_AreApart()
    {
        var table = new TextTable();
        var texts = new HashSet<string>();
        for (var length = 0; length < 40; length++)
        {
            for (var place = 0; place < length; place++)
            {
                texts.Add(new string('x', place) + "y" + new string('x', length - place - 1));
                texts.Add(new string('\0', place) + "\u0001" + new string('\0', length - place - 1));
            }

            texts.Add(new string('\0', length));
        }

        var ids = texts.ToDictionary(text => text, text => table.Add(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(texts.Count, table.Count);
        Assert.All(ids, pair => Assert.Equal(pair.Key, table.Text(pair.Value)));
    }

    // A published book is read while the next reading adds to the same table: blocks, words and slots all grow meanwhile.
    [Fact]
    public async Task Texts_ReadWhileOthersAreAdded_StayAsTheyWere()
    {
        const int known = 500;
        var table = new TextTable();
        var ids = Enumerable.Range(0, known).Select(i => table.Add(Name(i))).ToArray();
        var adding = Task.Run(() =>
        {
            table.Add(new byte[3 << 20]);
            for (var i = known; i < 200_000; i++)
            {
                table.Add(Name(i));
            }
        });

        do
        {
            Assert.All(Enumerable.Range(0, known), i => Assert.True(table.Find(Name(i)) == ids[i] && table.Bytes(ids[i]).SequenceEqual(Name(i))));
        }
        while (!adding.IsCompleted);

        await adding;
        Assert.Equal(200_001, table.Count);

        static byte[] Name(int i) => System.Text.Encoding.UTF8.GetBytes($"a name that is long enough {i}");
    }
}
