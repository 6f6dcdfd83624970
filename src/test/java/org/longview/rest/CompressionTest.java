package org.longview.rest;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.Test;

public class CompressionTest {

    private static final String JIRA_FILTERS =
            "com.atlassian.gzipfilter.GzipFilter_already_filtered";

    @Test
    public void compresses_for_clients_that_accept_it() {
        assertTrue(Compression.wanted(request("gzip, deflate, br", null), 5_000));
        assertTrue(Compression.wanted(request("br;q=1.0, GZIP;q=0.5", null), 5_000));
    }

    @Test
    public void does_not_compress_for_others() {
        for (String header :
                new String[] {null, "", "br", "identity", "gzip;q=0", "gzip; q=0.0", "x-gzipped"}) {
            assertEquals(header, false, Compression.wanted(request(header, null), 5_000));
        }
    }

    @Test
    public void leaves_small_answers_plain() {
        assertEquals(false, Compression.wanted(request("gzip", null), 200));
    }

    @Test
    public void leaves_it_to_jira_where_jiras_filter_is_in_front() {
        assertEquals(false, Compression.wanted(request("gzip", true), 5_000));
    }

    @Test
    public void what_was_compressed_reads_back() throws IOException {
        byte[] plain = "roadmap ".repeat(10_000).getBytes();

        Chunks written = new Chunks();
        written.write(plain, 0, plain.length);

        byte[] small = Compression.gzip(written).drained();

        assertTrue(small.length < plain.length / 50);
        assertArrayEquals(
                plain, new GZIPInputStream(new ByteArrayInputStream(small)).readAllBytes());
    }

    private static HttpServletRequest request(String acceptEncoding, Boolean filtered) {
        Map<String, Object> headers =
                acceptEncoding == null ? Map.of() : Map.of("Accept-Encoding", acceptEncoding);
        Map<String, Object> attributes =
                filtered == null ? Map.of() : Map.of(JIRA_FILTERS, filtered);
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        CompressionTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (self, method, arguments) ->
                                switch (method.getName()) {
                                    case "getHeader" -> headers.get(arguments[0]);
                                    case "getAttribute" -> attributes.get(arguments[0]);
                                    default ->
                                            throw new AssertionError(
                                                    "unexpected call of " + method);
                                });
    }
}
