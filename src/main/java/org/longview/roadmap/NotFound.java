package org.longview.roadmap;

import java.util.Locale;
import java.util.regex.Pattern;

/** That there is nothing of that name for this person: missing and invisible are not told apart. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Pattern WORD_BEGINS = Pattern.compile(" ([a-z])");

    private final String what;
    private final String name;

    public NotFound(String what, String name) {
        super("There is no " + what + " \"" + name + "\" that you may see");
        this.what = what;
        this.name = name;
    }

    /** What kind of thing was asked for, in one word, such as "keyResult". */
    public String field() {
        return WORD_BEGINS
                .matcher(what.split(" of ", 2)[0])
                .replaceAll(begin -> begin.group(1).toUpperCase(Locale.ROOT));
    }

    /** How it was called in the question. */
    public String value() {
        return name;
    }
}
