using DashboardCreator.Api.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

public sealed class PathValueTests
{
    /// <param name="target">What the caller sent.</param>
    /// <param name="decoded">What the server makes of the segment: all but slashes decoded.</param>
    /// <param name="expected">The name that was meant.</param>
    [Theory]
    [InlineData("/s/alpha", "alpha", "alpha")]
    [InlineData("/s/a%20b", "a b", "a b")]
    [InlineData("/s/a%2Fb", "a%2Fb", "a/b")]
    [InlineData("/s/a%2fb?x=a%252fb", "a%2fb", "a/b")]
    [InlineData("/s/a%252Fb", "a%2Fb", "a%2Fb")]
    [InlineData("/s/a%252fb/signals", "a%2fb", "a%2fb")]
    [InlineData("/s/%252F", "%2F", "%2F")]
    [InlineData("/s/..%2F..%2Fetc%2Fpasswd", "..%2F..%2Fetc%2Fpasswd", "../../etc/passwd")]
    [InlineData("http://host/s/%C3%A9%2F%25", "é%2F%", "é/%")]
    [InlineData("", "a%2Fb", "a/b")]
    public void Read_DecodedSegment_IsTheNameThatWasMeant(string target, string decoded, string expected)
    {
        var context = new DefaultHttpContext();
        context.Features.Get<IHttpRequestFeature>()!.RawTarget = target;
        context.Request.RouteValues["name"] = decoded;

        Assert.Equal(expected, PathValue.Read(context, "name"));
    }

    [Fact]
    public void Read_NoSuchParameter_IsEmpty() => Assert.Equal("", PathValue.Read(new DefaultHttpContext(), "name"));
}
