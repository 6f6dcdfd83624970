package org.longview.strategy;

/** Says that a value entered by a person cannot be taken, naming the field and the value. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String field;
    private final String value;

    public Rejected(String field, Object value, String message) {
        super(message);
        this.field = field;
        this.value = value == null ? null : value.toString();
    }

    /** The name of the field as the interface calls it. */
    public String field() {
        return field;
    }

    /** The refused value as text, or null when it was missing. */
    public String value() {
        return value;
    }
}
