using DashboardCreator.Sources.Mongo.Live;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed class UriSecretsTests
{
    [Theory]
    [InlineData("mongodb://ann:pw1@h/", "ann, pw1 at h", "***, *** at h")]
    [InlineData("mongodb://ann:p%40w@h/", "p%40w and p@w", "*** and ***")]
    [InlineData("mongodb://ann:p@w1@h/", "p@w1, and p alone", "***, and *** alone")]
    [InlineData("mongodb://h/?tlsCertificateKeyFilePassword=open%20me", "open me, open%20me", "***, ***")]
    [InlineData("mongodb://h/?authMechanismProperties=AWS_SESSION_TOKEN:tok9,SERVICE_NAME:svc", "tok9", "***")]
    [InlineData("mongodb://h/?appName=dash", "dash at h", "dash at h")]
    [InlineData("mongodb://h/", "tried mongodb://x:y@z:1/ and mongodb://z/", "tried mongodb://***@z:1/ and mongodb://z/")]
    public void Redact_KnownShapes_LeavesOutTheSecretsAlone(string uri, string text, string expected) =>
        Assert.Equal(expected, new UriSecrets(uri).Redact(text));

    [Fact]
    public void Redact_AnyCredentials_NeverLetsThemThrough()
    {
        var secret = Gen.Elements("abcXYZ019:/?@%&=; ".ToCharArray()).NonEmptyListOf().Select(letters => string.Concat(letters));

        Prop.ForAll(secret.ToArbitrary(), secret.ToArbitrary(), (user, password) =>
        {
            var (u, p) = ("U_" + user, "P_" + password);
            var uri = $"mongodb://{Uri.EscapeDataString(u)}:{Uri.EscapeDataString(p)}@host/";
            var shown = new UriSecrets(uri).Redact($"<{u}> <{p}> <{Uri.EscapeDataString(p)}> <{uri}>");
            return !shown.Contains(u, StringComparison.Ordinal) && !shown.Contains(p, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }
}
