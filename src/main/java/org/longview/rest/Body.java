package org.longview.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.longview.roadmap.TooLarge;
import org.longview.strategy.Rejected;

/**
 * Takes the text of a change from a request: JSON by its header, bounded in size before it is read
 * whole, valid UTF-8.
 */
final class Body {

    static final int USUAL = 1 << 20;
    static final int TRANSFER = 64 << 20;

    private Body() {}

    /**
     * The body as text.
     *
     * <p>The header is checked here and not by an annotation, so that the refusal has our shape on
     * every Jira; it is also what keeps a foreign page's form from changing anything, because a
     * browser sends JSON to another site only after asking.
     */
    static String text(HttpServletRequest request, InputStream body, int max) {
        try {
            byte[] bytes = bytes(request, body, max);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    /** The same before anybody knows that it is text. */
    static byte[] bytes(HttpServletRequest request, InputStream body, int max) {
        requireJson(request.getContentType());
        if (request.getContentLengthLong() > max) {
            throw tooLarge(max);
        }
        try {
            byte[] bytes = body == null ? new byte[0] : body.readNBytes(max + 1);
            if (bytes.length > max) {
                throw tooLarge(max);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rejected notUtf8() {
        return Bad.body("The body is not valid UTF-8");
    }

    /** For a change that needs no values: the body may be empty or an empty object. */
    static void nothing(HttpServletRequest request, InputStream body) {
        String text = text(request, body, USUAL);
        if (!text.isBlank()) {
            Fields.of(text);
        }
    }

    private static void requireJson(String contentType) {
        String type =
                contentType == null
                        ? ""
                        : contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        if (!type.equals("application/json")) {
            throw new Unsupported("Send changes with the header Content-Type: application/json");
        }
    }

    private static TooLarge tooLarge(int max) {
        return new TooLarge("The body is larger than " + max + " bytes");
    }
}
