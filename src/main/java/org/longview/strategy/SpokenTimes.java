package org.longview.strategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longview.strategy.SpokenTime.Unit;

/**
 * Recognises one time in words that {@link TypedTimeframe} has folded: none for what it is not, and
 * several for what can mean several.
 */
final class SpokenTimes {
    private static final String YEAR = "(fy ?)?(\\d{4}|'?\\d{2})";
    private static final String BETWEEN = "[ /.-]{0,3}";
    private static final Pattern NAMED =
            Pattern.compile("([qhw]) ?(\\d{1,2})(?:(?:[ /-]{1,3}|(?='|fy))" + YEAR + ")?");
    private static final Pattern COUNTED =
            Pattern.compile(
                    // "27 W11" is rather a week of 2027
                    "(?!.*w ?\\d\\d$)(\\d{1,2})[. -]{0,2}([qhw])(?:[ /-]{0,3}" + YEAR + ")?");
    private static final Pattern BEHIND_YEAR =
            Pattern.compile("(fy ?(?=\\d)|(?=\\d{4}))(\\d{4}|\\d{2})[ /-]{0,3}([qhw]) ?(\\d{1,2})");
    private static final Pattern COUNTED_BEHIND_YEAR =
            Pattern.compile("(fy ?)?(\\d{4})[ /-]{1,3}(\\d)[. -]{0,2}([qhw])");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(fy ?)(\\d{4}|\\d{2})|(\\d{4})");
    private static final Pattern MONTH =
            Pattern.compile("([a-z]+)(?:" + BETWEEN + "(\\d{4}|'\\d{2}))?");
    private static final Pattern MONTH_BEHIND_YEAR =
            Pattern.compile("(\\d{4})" + BETWEEN + "([a-z]+)");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2}) ?[./-] ?(\\d{4})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(\\d{4}) ?[./-] ?(\\d{1,2})");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(\\d{1,2})\\.?[ /-]?([a-z]+)(?:" + BETWEEN + "(\\d{4}|'?\\d{2}))?");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("([a-z]+) ?(\\d{1,2})(?: (\\d{4}))?");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern IN_NUMBERS =
            Pattern.compile("(\\d{1,2})([./-]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(\\d{1,2})(\\.) ?(\\d{1,2})\\.?()");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.?");

    private static final Map<String, Unit> UNITS =
            Map.of("q", Unit.QUARTER, "h", Unit.HALF, "w", Unit.WEEK);
    private static final Map<String, Integer> MONTHS = months();

    private SpokenTimes() {}

    private static Map<String, Integer> months() {
        String[] names = {
            "jan january januar janner jaenner",
            "feb february februar feber",
            "mar march marz maerz mrz",
            "apr april",
            "may mai",
            "jun june juni",
            "jul july juli",
            "aug august",
            "sep sept september",
            "oct october okt oktober",
            "nov november",
            "dec december dez dezember"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    /**
     * @throws java.time.DateTimeException when there is no such day, week or month
     */
    static List<SpokenTime> read(String text, boolean german) {
        List<SpokenTime> found = unit(text);
        if (found.isEmpty()) {
            found = month(text);
        }
        return found.isEmpty() ? day(text, german) : found;
    }

    private static List<SpokenTime> unit(String text) {
        Matcher m;
        if ((m = NAMED.matcher(text)).matches()) {
            return part(m.group(1), m.group(2), m.group(3), m.group(4));
        }
        if ((m = COUNTED.matcher(text)).matches()) {
            return part(m.group(2), m.group(1), m.group(3), m.group(4));
        }
        if ((m = BEHIND_YEAR.matcher(text)).matches()) {
            return part(m.group(3), m.group(4), m.group(1), m.group(2));
        }
        if ((m = COUNTED_BEHIND_YEAR.matcher(text)).matches()) {
            return part(m.group(4), m.group(3), m.group(1), m.group(2));
        }
        if ((m = WHOLE_YEAR.matcher(text)).matches()) {
            boolean fiscal = m.group(1) != null;
            return one(new SpokenTime(Unit.YEAR, year(m.group(fiscal ? 2 : 3)), fiscal, 0, 0));
        }
        return List.of();
    }

    private static List<SpokenTime> part(String unit, String number, String fy, String year) {
        boolean fiscal = fy != null && !fy.isEmpty();
        return one(new SpokenTime(UNITS.get(unit), year(year), fiscal, number(number), 0));
    }

    private static List<SpokenTime> month(String text) {
        Matcher m;
        if ((m = MONTH.matcher(text)).matches() && MONTHS.containsKey(m.group(1))) {
            return month(year(m.group(2)), MONTHS.get(m.group(1)));
        }
        if ((m = MONTH_BEHIND_YEAR.matcher(text)).matches() && MONTHS.containsKey(m.group(2))) {
            return month(year(m.group(1)), MONTHS.get(m.group(2)));
        }
        if ((m = MONTH_AND_YEAR.matcher(text)).matches()) {
            return month(year(m.group(2)), number(m.group(1)));
        }
        if ((m = YEAR_AND_MONTH.matcher(text)).matches()) {
            return month(year(m.group(1)), number(m.group(2)));
        }
        return List.of();
    }

    private static List<SpokenTime> month(Integer year, int month) {
        return one(new SpokenTime(Unit.MONTH, year, false, month, 0));
    }

    private static List<SpokenTime> day(String text, boolean german) {
        Matcher m;
        if ((m = DAY_OF_MONTH.matcher(text)).matches() && MONTHS.containsKey(m.group(2))) {
            return day(year(m.group(3)), MONTHS.get(m.group(2)), m.group(1));
        }
        if ((m = MONTH_AND_DAY.matcher(text)).matches() && MONTHS.containsKey(m.group(1))) {
            int month = MONTHS.get(m.group(1));
            List<SpokenTime> days = day(year(m.group(3)), month, m.group(2));
            // "Mar 27" is a day of some March as well as March 2027
            return m.group(3) != null
                    ? days
                    : List.of(days.get(0), month(year(m.group(2)), month).get(0));
        }
        if ((m = YEAR_MONTH_DAY.matcher(text)).matches()) {
            return day(year(m.group(1)), number(m.group(3)), m.group(4));
        }
        if ((m = IN_NUMBERS.matcher(text)).matches()
                || (m = WITHOUT_YEAR.matcher(text)).matches()) {
            return inNumbers(m, german && m.group(2).equals("."));
        }
        if ((m = NUMBER.matcher(text)).matches()) {
            return List.of(new SpokenTime(Unit.NUMBER, null, false, 0, number(m.group(1))));
        }
        return List.of();
    }

    /** Two numbers and perhaps a year: which is the month, only the language or the size says. */
    private static List<SpokenTime> inNumbers(Matcher m, boolean dayFirst) {
        String written = m.group(4);
        if (written.length() == 2 && !dayFirst) {
            return List.of();
        }
        Integer year = year(written.isEmpty() ? null : written);
        int one = number(m.group(1));
        int other = number(m.group(3));
        if (dayFirst || one > 12 || one == other) {
            return day(year, other, m.group(1));
        }
        if (other > 12) {
            return day(year, one, m.group(3));
        }
        return List.of(SpokenTime.day(year, other, one), SpokenTime.day(year, one, other));
    }

    private static List<SpokenTime> day(Integer year, int month, String day) {
        return one(SpokenTime.day(year, month, number(day)));
    }

    private static List<SpokenTime> one(SpokenTime time) {
        return List.of(time.checked());
    }

    /** Two digits are of this century. */
    private static Integer year(String written) {
        if (written == null) {
            return null;
        }
        int year = number(written.replace("'", ""));
        return year < 100 ? year + 2000 : year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
