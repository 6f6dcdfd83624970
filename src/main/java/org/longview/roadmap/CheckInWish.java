package org.longview.roadmap;

import java.math.BigDecimal;

/**
 * What a person has measured.
 *
 * @param note null when there is nothing to say
 */
public record CheckInWish(BigDecimal value, String note) {}
