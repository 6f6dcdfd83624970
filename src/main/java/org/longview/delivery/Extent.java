package org.longview.delivery;

/**
 * On how many issues numbers rest, of how many that there are: the rest the tracker counts and does
 * not give.
 */
public record Extent(int read, int of) {

    /** Of nothing, all. */
    public static final Extent NONE = new Extent(0, 0);

    public Extent {
        if (read < 0 || of < read) {
            throw new IllegalArgumentException(read + " of " + of + " cannot be");
        }
    }

    public boolean isWhole() {
        return read == of;
    }

    public Extent plus(Extent other) {
        return new Extent(read + other.read, of + other.of);
    }
}
