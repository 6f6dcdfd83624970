package org.longview.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The default home of a data set: other data, or the same data of another day, lives elsewhere. */
final class DataSetHome {
    private DataSetHome() {}

    static Path of(List<Path> data, Optional<LocalDate> asOf, boolean demo) {
        if (data.isEmpty()) {
            return Path.of(".sandbox", demo ? "demo" : "demo-without-initiatives");
        }
        StringBuilder set = new StringBuilder().append(asOf);
        for (Path path : data) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> describe(file, set));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Path.of(".sandbox", hash(set.toString()));
    }

    private static void describe(Path file, StringBuilder set) {
        try {
            CRC32 content = new CRC32();
            try (InputStream in = new CheckedInputStream(Files.newInputStream(file), content)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            set.append('\n').append(file.toAbsolutePath().normalize()).append(' ');
            set.append(Files.size(file)).append(' ').append(content.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
