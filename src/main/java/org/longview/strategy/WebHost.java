package org.longview.strategy;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What browsers take for the name of a host in an address of http or https. */
final class WebHost {
    private static final String FORBIDDEN = " #/:<>?@[\\]^|%";
    private static final Pattern DOTS = Pattern.compile("[\u3002\uFF0E\uFF61]");

    /** Soft hyphens, joiners of words and choices of glyphs are nothing in a name. */
    private static final Pattern NOTHING =
            Pattern.compile("[\u00AD\u034F\u200B\u2060\u2064\uFEFF\uFE00-\uFE0F]");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final int PARTS = 4;
    private static final int BYTE = 255;
    private static final int GROUPS = 8;

    private WebHost() {}

    static boolean isOne(String host) {
        if (host.startsWith("[")) {
            return host.endsWith("]") && isVersion6(host.substring(1, host.length() - 1));
        }
        String name = named(host);
        if (name == null || name.isEmpty() || !name.codePoints().allMatch(WebHost::isTaken)) {
            return false;
        }
        String[] labels = withoutLastDot(name).split("\\.", -1);
        for (String label : labels) {
            if (!isLabel(label)) {
                return false;
            }
        }
        return !NUMBER.matcher(labels[labels.length - 1]).matches() || isVersion4(labels);
    }

    /** As it is looked up: decoded, in lower case, in one form; null where it is no text. */
    private static String named(String host) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] written = host.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < written.length; i++) {
            int high = i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
            int low = i + 2 < written.length ? Character.digit(written[i + 2], 16) : -1;
            if (written[i] == '%' && high >= 0 && low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(written[i]);
            }
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString();
            String plain = NOTHING.matcher(text).replaceAll("");
            String folded = Normalizer.normalize(plain, Normalizer.Form.NFKC);
            return DOTS.matcher(folded).replaceAll(".").toLowerCase(Locale.ROOT);
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isTaken(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> FORBIDDEN.indexOf(point) < 0;
        };
    }

    private static String withoutLastDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isLabel(String label) {
        if (label.isEmpty()) {
            return true;
        }
        boolean mark =
                switch (Character.getType(label.codePointAt(0))) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
        return !mark && !(label.startsWith("xn--") && IDN.toUnicode(label).equals(label));
    }

    /** Up to four numbers, the last of which fills what the others leave. */
    private static boolean isVersion4(String[] parts) {
        if (parts.length > PARTS) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            int bytes = i + 1 < parts.length ? 1 : PARTS - i;
            if (!NUMBER.matcher(parts[i]).matches() || !fits(parts[i], bytes)) {
                return false;
            }
        }
        return true;
    }

    /** Written with 0x in front by sixteens, with 0 by eights. */
    private static boolean fits(String part, int bytes) {
        try {
            boolean hex = part.startsWith("0x");
            boolean octal = !hex && part.length() > 1 && part.startsWith("0");
            String digits = hex ? part.substring(2) : part;
            long number = digits.isEmpty() ? 0 : Long.parseLong(digits, hex ? 16 : octal ? 8 : 10);
            return number < 1L << Byte.SIZE * bytes;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean isVersion6(String address) {
        int gap = address.indexOf("::");
        String tail = gap < 0 ? address : address.substring(gap + 2);
        int before = gap < 0 ? 0 : groups(address.substring(0, gap), false);
        int after = groups(tail, true);
        boolean whole = before >= 0 && after >= 0;
        return whole
                && (gap < 0 ? after == GROUPS : before + after < GROUPS && !tail.startsWith(":"));
    }

    /** How many groups of two bytes stand there; negative where something else does. */
    private static int groups(String text, boolean last) {
        if (text.isEmpty()) {
            return 0;
        }
        int groups = 0;
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean decimal = last && i + 1 == parts.length && parts[i].indexOf('.') >= 0;
            if (decimal ? !isDotted(parts[i]) : !parts[i].matches("[0-9a-fA-F]{1,4}")) {
                return -1;
            }
            groups += decimal ? 2 : 1;
        }
        return groups;
    }

    private static boolean isDotted(String text) {
        String[] parts = text.split("\\.", -1);
        boolean taken = parts.length == PARTS;
        for (String part : parts) {
            taken &= part.matches("0|[1-9][0-9]{0,2}") && Integer.parseInt(part) <= BYTE;
        }
        return taken;
    }
}
