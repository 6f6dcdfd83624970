package org.longview.rest;

/**
 * Reads the numbers in an address: given as text, so that a wrong one gets an answer of our shape.
 */
final class Numbers {

    private Numbers() {}

    static long version(String text) {
        if (text == null) {
            throw Bad.field("version", null, "The parameter 'version' is required");
        }
        return number("version", text);
    }

    /** A number that has a default; its bounds are the use case's. */
    static int count(String name, String text, int otherwise) {
        long number = text == null ? otherwise : number(name, text);
        if (number != (int) number) {
            throw Bad.field(name, text, "The parameter '" + name + "' is too large");
        }
        return (int) number;
    }

    private static long number(String name, String text) {
        if (!text.matches("-?[0-9]{1,18}")) {
            throw Bad.field(name, text, "The parameter '" + name + "' must be a whole number");
        }
        return Long.parseLong(text);
    }
}
