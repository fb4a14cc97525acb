namespace DashboardCreator.Dashboards.Markets;

/// <summary>The date of Easter Sunday.</summary>
internal static class Easter
{
    /// <summary>Western Easter in the Gregorian calendar, by the anonymous computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    public static DateOnly Sunday(int year)
    {
        var lunarYear = year % 19;
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var (leapCenturies, centuryRest) = Math.DivRem(century, 4);
        var moonCorrection = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * lunarYear) + century - leapCenturies - moonCorrection + 15) % 30;
        var (leapYears, yearRest) = Math.DivRem(yearOfCentury, 4);
        var toSunday = (32 + (2 * centuryRest) + (2 * leapYears) - epact - yearRest) % 7;
        var exception = (lunarYear + (11 * epact) + (22 * toSunday)) / 451;
        var (month, day) = Math.DivRem(epact + toSunday - (7 * exception) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
