using System.Net;
using System.Net.Sockets;

namespace DashboardCreator.Api.Settings;

/// <summary>Where the service listens.</summary>
internal sealed record ListenOptions
{
    /// <summary>An IP address, <c>localhost</c> or <c>*</c>; loopback unless told otherwise.</summary>
    public string Address { get; init; } = "127.0.0.1";

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; } = 8004;

    /// <summary>As the server wants it.</summary>
    public string Url => IPAddress.TryParse(Address, out var ip) && ip.AddressFamily == AddressFamily.InterNetworkV6
        ? $"http://[{ip}]:{Port}"
        : $"http://{Address}:{Port}";

    public static bool IsAddress(string text) => text is "localhost" or "*" || IPAddress.TryParse(text, out _);
}
