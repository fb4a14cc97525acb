namespace DashboardCreator.Dashboards.Trading;

/// <summary>
/// First in, first out: a sell takes the oldest shares of its symbol that were bought before it in the order of the ledger, in several pieces if
/// need be. What it cannot take realises nothing and is never made good by later buys.
/// </summary>
internal ref struct FifoMatcher(ReadOnlySpan<FifoTrade> trades)
{
    private readonly ReadOnlySpan<FifoTrade> _trades = trades;
    private int _buy = -1;
    private decimal _left;

    /// <summary>The oldest buy with shares left, of those seen so far; where it is not a buy, there are none.</summary>
    public readonly (int Trade, decimal Left) Oldest => (_buy, _left);

    /// <summary>The shares of a sell, matched; every earlier sell must have been matched before.</summary>
    /// <param name="sell">Place among the trades.</param>
    public FifoMatch Match(int sell)
    {
        var wanted = _trades[sell].Quantity;
        var profit = 0m;
        var matched = 0m;
        while (matched < wanted && FindBuy(sell))
        {
            var piece = Math.Min(_left, wanted - matched);
            profit += (_trades[sell].Price - _trades[_buy].Price) * piece;
            matched += piece;
            _left -= piece;
        }

        return new FifoMatch(profit, matched, wanted - matched);
    }

    /// <summary>Looks for the oldest buy with shares left.</summary>
    /// <param name="before">Only those before this place count.</param>
    public bool FindBuy(int before)
    {
        while (_left == 0 && _buy + 1 < before)
        {
            _buy++;
            _left = _trades[_buy].IsBuy ? _trades[_buy].Quantity : 0;
        }

        return _left > 0;
    }
}

/// <summary>What matching needs to know of a trade.</summary>
internal readonly record struct FifoTrade(bool IsBuy, decimal Quantity, decimal Price);

/// <summary>How a sell was matched.</summary>
/// <param name="Profit">Sum of (sell price - buy price) x shares over the pieces, money.</param>
/// <param name="Matched">Shares.</param>
/// <param name="Unmatched">Shares that nobody had bought before.</param>
internal readonly record struct FifoMatch(decimal Profit, decimal Matched, decimal Unmatched)
{
    public SellMatch Kind => Matched == 0 ? SellMatch.None : Unmatched == 0 ? SellMatch.Whole : SellMatch.Part;
}

/// <summary>How much of a sell was bought before.</summary>
internal enum SellMatch : byte
{
    /// <summary>Nothing; or the trade is a buy.</summary>
    None,

    /// <summary>Some of it.</summary>
    Part,

    /// <summary>All of it.</summary>
    Whole,
}
