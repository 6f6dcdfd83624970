package org.longview.host;

/** Begins something when the plugin starts and ends it when the plugin stops. */
public final class InBackground implements AutoCloseable {

    private final Harmless harmless = new Harmless("hourly round, which sends mails,");
    private final Background background;

    /** What keeps it from beginning costs it, and not the start. */
    public InBackground(Background background) {
        this.background = background;
        harmless.run(background::begin);
    }

    /** One that had not begun has nothing to end. */
    @Override
    public void close() {
        harmless.run(background::end);
    }
}
