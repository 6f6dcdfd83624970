package org.longview.strategy;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The month in which the company's financial year starts; a year is named after the calendar year
 * in which it ends.
 *
 * @param startMonth 1 (the calendar year) to 12
 */
public record FiscalYear(int startMonth) {
    public static final FiscalYear CALENDAR = new FiscalYear(1);

    public FiscalYear {
        if (startMonth < 1 || startMonth > 12) {
            throw new Rejected(
                    "fiscalStartMonth", startMonth, "The fiscal year starts in a month 1 to 12");
        }
    }

    /** The first month of the fiscal year of that name. */
    YearMonth firstMonth(int name) {
        return YearMonth.of(startMonth == 1 ? name : name - 1, startMonth);
    }

    /** The name of the fiscal year that holds the day. */
    int nameOf(LocalDate day) {
        return startMonth == 1 || day.getMonthValue() < startMonth
                ? day.getYear()
                : day.getYear() + 1;
    }
}
