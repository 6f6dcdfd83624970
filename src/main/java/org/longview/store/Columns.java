package org.longview.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.longview.strategy.Timeframe;

/** The columns of a new row, and the forms in which values are kept. */
final class Columns {
    private final Map<String, Object> values = new HashMap<>();

    /** A column left out is null, which not every database driver takes as a value. */
    Columns with(String column, Object value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    Columns with(Timeframe frame) {
        return frame == null
                ? this
                : with("FRAME_TEXT", frame.text())
                        .with("FIRST_DAY", day(frame.firstDay().orElse(null)))
                        .with("LAST_DAY", day(frame.lastDay().orElse(null)));
    }

    Map<String, Object> values() {
        return values;
    }

    static Long number(Integer value) {
        return value == null ? null : value.longValue();
    }

    static Integer whole(Long value) {
        return value == null ? null : Math.toIntExact(value);
    }

    static Long millis(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    static Long day(LocalDate day) {
        return day == null ? null : day.toEpochDay();
    }

    static Timeframe timeframe(String text, Long first, Long last) {
        return text == null
                ? null
                : Timeframe.restore(
                        text,
                        first == null ? null : LocalDate.ofEpochDay(first),
                        last == null ? null : LocalDate.ofEpochDay(last));
    }
}
