package org.longview.rest;

/** Thrown for a change whose body is not announced as JSON. */
final class Unsupported extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unsupported(String message) {
        super(message);
    }
}
