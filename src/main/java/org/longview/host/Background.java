package org.longview.host;

/** Something that goes on while the plugin runs, without anybody asking for it. */
public interface Background {
    void begin();

    void end();
}
