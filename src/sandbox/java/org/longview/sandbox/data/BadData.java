package org.longview.sandbox.data;

import java.nio.file.Path;

/** That a file cannot be imported: names the file, the place and the reason. */
public final class BadData extends Exception {
    private static final long serialVersionUID = 1;

    BadData(Path file, String place, String why) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + why);
    }
}
