using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace DashboardCreator.Analytics.Tests;

/// <summary>Statements that hold for every series, tried on five hundred generated ones; the seed is fixed, so that a run can be repeated.</summary>
internal static class Law
{
    private static readonly Config Settings = Config.QuickThrowOnFailure
        .WithMaxTest(500)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20250131, 4711), FSharpOption<int>.None)));

    /// <summary>Daily returns between -20 % and +20 %, one in ten missing; sometimes none.</summary>
    public static Gen<double[]> Returns { get; } =
        Gen.Frequency((9, Gen.Choose(-20_000, 20_000).Select(value => value / 100_000.0)), (1, Gen.Constant(double.NaN))).ArrayOf();

    /// <summary>Two series of returns of the same length.</summary>
    public static Gen<(double[] One, double[] Other)> Pairs { get; } =
        from length in Gen.Choose(0, 60)
        from one in Gen.Choose(-20_000, 20_000).Select(value => value / 100_000.0).ArrayOf(length)
        from other in Gen.Choose(-20_000, 20_000).Select(value => value / 100_000.0).ArrayOf(length)
        select (one, other);

    /// <summary>Equity in whole cents, always above zero.</summary>
    public static Gen<double[]> Equity { get; } = Gen.Choose(1, 10_000_000).Select(cents => cents / 100.0).ArrayOf();

    public static void Holds<T>(Gen<T> generator, Func<T, bool> law) =>
        Check.One(Settings, Prop.ForAll(generator.ToArbitrary(), law));
}
