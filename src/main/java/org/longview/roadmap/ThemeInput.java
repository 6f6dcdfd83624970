package org.longview.roadmap;

import org.longview.strategy.ThemeColour;

/**
 * The fields of a theme as a person entered them.
 *
 * @param description null when empty
 * @param colour the name of a colour
 */
public record ThemeInput(String name, String description, String colour) {
    ThemeColour shade() {
        return Inputs.oneOf(ThemeColour.class, "colour", colour);
    }
}
