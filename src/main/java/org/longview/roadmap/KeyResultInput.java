package org.longview.roadmap;

import java.math.BigDecimal;

/** The fields of a key result as a person entered them; what it says now comes by check-ins. */
public record KeyResultInput(String name, BigDecimal start, BigDecimal target, String unit) {}
