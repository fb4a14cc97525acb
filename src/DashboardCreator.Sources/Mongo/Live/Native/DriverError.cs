using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace DashboardCreator.Sources.Mongo.Live.Native;

/// <summary>The driver's error record (bson_error_t): two numbers and a text of at most 503 bytes. The text is not yet fit to be shown.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DriverError
{
    private readonly uint domain;
    private readonly uint code;
    private readonly MessageBuffer message;

    public uint Domain => domain;

    public uint Code => code;

    public string RawMessage
    {
        get
        {
            ReadOnlySpan<byte> bytes = message;
            var end = bytes.IndexOf((byte)0);
            return Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]);
        }
    }

    [InlineArray(504)]
    private struct MessageBuffer
    {
        private byte first;
    }
}
