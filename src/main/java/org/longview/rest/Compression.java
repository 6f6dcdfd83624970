package org.longview.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Decides whether an answer is compressed here; docs/decisions tells why not always. */
final class Compression {

    /**
     * Set by Jira's own gzip filter on every request that passes it; the filter would compress a
     * compressed answer again.
     */
    private static final String JIRA_FILTERS =
            "com.atlassian.gzipfilter.GzipFilter_already_filtered";

    private static final int WORTH_IT = 1024;

    private Compression() {}

    static boolean wanted(HttpServletRequest request, int size) {
        return size >= WORTH_IT
                && request.getAttribute(JIRA_FILTERS) == null
                && accepts(request.getHeader("Accept-Encoding"));
    }

    /** What was written, compressed; it is forgotten there. */
    static Chunks gzip(Chunks plain) {
        Chunks out = new Chunks();
        try (GZIPOutputStream gzip = new Fast(out)) {
            plain.drainTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private static boolean accepts(String header) {
        if (header == null) {
            return false;
        }
        for (String coding : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = coding.split(";", 2);
            if (parts[0].trim().equals("gzip")) {
                return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    /**
     * A roadmap is compressed for each request anew: level 4 costs half of the default's time for
     * 3% more bytes.
     */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(4);
            def.setStrategy(Deflater.DEFAULT_STRATEGY);
        }
    }
}
