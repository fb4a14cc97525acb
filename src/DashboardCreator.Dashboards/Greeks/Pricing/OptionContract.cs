using DashboardCreator.Analytics.Options;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>What identifies a contract where no id of the broker does.</summary>
internal readonly record struct OptionContract(string Symbol, double Strike, DateOnly Expiry, OptionRight Right)
{
    /// <summary>Null when one of the four is not stored.</summary>
    public static OptionContract? Of(string? symbol, OptionLeg leg) =>
        symbol is not null && leg is { Strike: { } strike, Expiry: { } expiry, Right: { } right } ? Of(symbol, strike, expiry, right) : null;

    /// <summary>Null when one of the four is not stored.</summary>
    public static OptionContract? Of(OptionHolding holding) =>
        holding is { Symbol: { } symbol, Strike: { } strike, Expiry: { } expiry, Right: { } right } ? Of(symbol, strike, expiry, right) : null;

    public static OptionContract Of(OptionSnapshot snapshot) => Of(snapshot.Symbol, snapshot.Strike, snapshot.Expiry, snapshot.Right);

    private static OptionContract Of(string symbol, double strike, DateOnly expiry, OptionRight right) =>
        new(symbol.ToUpperInvariant(), strike, expiry, right);
}
