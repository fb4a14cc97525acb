using System.Globalization;
using System.Text;

namespace DashboardCreator.Sources.Bson;

/// <summary>Text as the General Decimal Arithmetic specification writes and reads it.</summary>
internal readonly partial struct Decimal128
{
    /// <summary>Sign, 34 digits, point, six leading zeros, exponent with sign and four digits.</summary>
    public const int MaxTextLength = 50;

    public override string ToString()
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        return Encoding.ASCII.GetString(text[..Format(text)]);
    }

    /// <summary>Writes the text as ASCII.</summary>
    /// <returns>Bytes written, at most <see cref="MaxTextLength"/>.</returns>
    public int Format(Span<byte> text)
    {
        if (IsNaN) return Put("NaN"u8, text);
        var at = IsNegative ? Put("-"u8, text) : 0;
        if (IsInfinity) return at + Put("Infinity"u8, text[at..]);

        Span<byte> digits = stackalloc byte[MaxDigits];
        Coefficient.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        digits = digits[..count];
        var adjusted = Exponent + count - 1;
        return Exponent > 0 || adjusted < -6
            ? at + Scientific(digits, adjusted, text[at..])
            : at + Plain(digits, count + Exponent, text[at..]);
    }

    private static int Scientific(ReadOnlySpan<byte> digits, int adjusted, Span<byte> text)
    {
        var at = Put(digits[..1], text);
        if (digits.Length > 1)
        {
            at += Put("."u8, text[at..]);
            at += Put(digits[1..], text[at..]);
        }

        at += Put(adjusted < 0 ? "E-"u8 : "E+"u8, text[at..]);
        Math.Abs(adjusted).TryFormat(text[at..], out var written, default, CultureInfo.InvariantCulture);
        return at + written;
    }

    private static int Plain(ReadOnlySpan<byte> digits, int whole, Span<byte> text)
    {
        if (whole >= digits.Length) return Put(digits, text);
        var at = whole > 0 ? Put(digits[..whole], text) : Put("0"u8, text);
        at += Put("."u8, text[at..]);
        for (; whole < 0; whole++) at += Put("0"u8, text[at..]);
        return at + Put(digits[whole..], text[at..]);
    }

    private static int Put(ReadOnlySpan<byte> bytes, Span<byte> text)
    {
        bytes.CopyTo(text);
        return bytes.Length;
    }
}
