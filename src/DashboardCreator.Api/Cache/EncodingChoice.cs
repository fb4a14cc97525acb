using Microsoft.Extensions.Primitives;

namespace DashboardCreator.Api.Cache;

/// <summary>Reads <c>Accept-Encoding</c> and picks one of the prepared encodings, without allocating.</summary>
internal static class EncodingChoice
{
    /// <summary>The acceptable encoding with the highest weight; of equal ones br, then gzip, then identity. Identity when nothing else is acceptable.</summary>
    public static Representation Choose(PublishedDocument document, StringValues acceptEncoding)
    {
        var weights = Weights.None;
        foreach (var line in acceptEncoding)
        {
            weights.Read(line);
        }

        var (brotli, gzip) = (weights.Brotli ?? weights.Any ?? 0, weights.Gzip ?? weights.Any ?? 0);
        // Identity needs no mention to be acceptable, but a coding that is asked for comes before it.
        var identity = weights.Identity ?? 0;
        return brotli > 0 && brotli >= gzip && brotli >= identity ? document.Brotli
            : gzip > 0 && gzip >= identity ? document.Gzip
            : document.Identity;
    }

    private ref struct Weights
    {
        public int? Brotli;
        public int? Gzip;
        public int? Identity;
        public int? Any;

        public static Weights None => default;

        public void Read(ReadOnlySpan<char> line)
        {
            foreach (var range in line.Split(','))
            {
                var item = line[range];
                var semicolon = item.IndexOf(';');
                var coding = (semicolon < 0 ? item : item[..semicolon]).Trim();
                Set(coding, semicolon < 0 ? 1000 : Weight(item[(semicolon + 1)..]));
            }
        }

        private void Set(ReadOnlySpan<char> coding, int weight)
        {
            if (coding is "*")
            {
                Any = weight;
            }
            else if (coding.Equals("br", StringComparison.OrdinalIgnoreCase))
            {
                Brotli = weight;
            }
            else if (coding.Equals("gzip", StringComparison.OrdinalIgnoreCase) || coding.Equals("x-gzip", StringComparison.OrdinalIgnoreCase))
            {
                Gzip = weight;
            }
            else if (coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            {
                Identity = weight;
            }
        }

        /// <summary>Thousandths from <c>q=0.5</c>; 0 for what is no weight, so that a garbled wish is not granted by accident.</summary>
        private static int Weight(ReadOnlySpan<char> parameter)
        {
            parameter = parameter.Trim();
            if (parameter.Length < 3 || (parameter[0] | 0x20) != 'q' || parameter[1] != '=')
            {
                return 0;
            }

            var digits = parameter[2..];
            if (digits.Length > 5 || digits[0] is not ('0' or '1') || (digits.Length > 1 && digits[1] != '.'))
            {
                return 0;
            }

            var value = (digits[0] - '0') * 1000;
            for (int i = 2, unit = 100; i < digits.Length; i++, unit /= 10)
            {
                if (!char.IsAsciiDigit(digits[i]))
                {
                    return 0;
                }

                value += (digits[i] - '0') * unit;
            }

            return Math.Min(value, 1000);
        }
    }
}
