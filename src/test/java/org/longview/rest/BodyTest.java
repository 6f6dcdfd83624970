package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.Test;
import org.longview.roadmap.TooLarge;
import org.longview.strategy.Rejected;

public class BodyTest {

    @Test
    public void takes_json_whatever_the_case_and_the_charset_parameter() {
        assertEquals("ä", Body.text(request("Application/JSON; charset=utf-8", 2), bytes("ä"), 10));
    }

    @Test
    public void refuses_what_a_foreign_form_could_send() {
        for (String type :
                Arrays.asList(
                        null,
                        "",
                        "text/plain",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=x",
                        "application/jsonp",
                        "text/json")) {
            assertThrows(Unsupported.class, () -> Body.text(request(type, 2), bytes("{}"), 10));
        }
    }

    @Test
    public void refuses_an_announced_size_without_reading() {
        InputStream unread =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("was read");
                    }
                };

        assertThrows(TooLarge.class, () -> Body.text(request("application/json", 11), unread, 10));
    }

    @Test
    public void refuses_a_body_that_grows_beyond_what_it_announced() {
        assertThrows(
                TooLarge.class,
                () -> Body.text(request("application/json", -1), bytes("x".repeat(11)), 10));
        assertEquals(
                "x".repeat(10),
                Body.text(request("application/json", -1), bytes("x".repeat(10)), 10));
    }

    @Test
    public void refuses_bytes_that_are_not_utf8() {
        InputStream latin = new ByteArrayInputStream("ä".getBytes(StandardCharsets.ISO_8859_1));

        assertThrows(Rejected.class, () -> Body.text(request("application/json", 1), latin, 10));
    }

    @Test
    public void nothing_is_an_empty_body_or_an_empty_object() {
        Body.nothing(request("application/json", 0), bytes(""));
        Body.nothing(request("application/json", 2), bytes("{}"));

        assertThrows(
                Rejected.class,
                () -> Body.nothing(request("application/json", 9), bytes("{\"a\":1}")));
        assertThrows(Unsupported.class, () -> Body.nothing(request(null, 0), bytes("")));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpServletRequest request(String contentType, long length) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        BodyTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (self, method, arguments) ->
                                switch (method.getName()) {
                                    case "getContentType" -> contentType;
                                    case "getContentLengthLong" -> length;
                                    default ->
                                            throw new AssertionError(
                                                    "unexpected call of " + method);
                                });
    }
}
