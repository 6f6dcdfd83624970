package org.longview.strategy;

/**
 * One line of a brief that can be ticked off.
 *
 * @param uid stays the same while its words change
 */
public record Requirement(String uid, Need need, boolean done, String text) {
    public static final int LONGEST = 500;

    private static final String DONE = "done";
    private static final String OPEN = "open";

    public Requirement {
        uid = Uid.check("requirements", uid);
        if (need == null) {
            throw new Rejected("need", null, "A requirement says how much it is needed");
        }
        if (text != null && text.strip().length() > LONGEST) {
            throw new Rejected(
                    "text", text, "A requirement has at most " + LONGEST + " characters");
        }
        text = oneLine(text);
    }

    private static String oneLine(String text) {
        String line = Limits.optionalText("text", text, LONGEST);
        if (line == null || line.chars().anyMatch(unit -> "\n\r\t".indexOf(unit) >= 0)) {
            throw new Rejected("text", text, "A requirement is one line that is not empty");
        }
        return line;
    }

    public Requirement ticked(boolean now) {
        return new Requirement(uid, need, now, text);
    }

    /** All but its uid as a text for history. */
    String written() {
        return need + " " + (done ? DONE : OPEN) + " " + text;
    }

    /**
     * @throws Rejected when a history cannot have this of a requirement
     */
    public static void check(String uid, String written) {
        read(uid, written);
    }

    /** The reverse of {@link #written}. */
    static Requirement read(String uid, String written) {
        String[] parts = written.split(" ", 3);
        boolean formed = parts.length == 3 && (parts[1].equals(DONE) || parts[1].equals(OPEN));
        for (Need need : Need.values()) {
            if (formed && need.name().equals(parts[0])) {
                return new Requirement(uid, need, parts[1].equals(DONE), parts[2]);
            }
        }
        throw new Rejected("requirements", written, "This is no requirement");
    }
}
