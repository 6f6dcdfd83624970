package org.longview.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The default home of a data set: other data, or the same data of another day, lives elsewhere. */
final class DataSetHome {
    private final MessageDigest hash;

    private DataSetHome(MessageDigest hash) {
        this.hash = hash;
    }

    static Path of(List<Path> data, Optional<LocalDate> asOf, boolean demo) {
        if (data.isEmpty()) {
            return Path.of(".sandbox", demo ? "demo" : "demo-without-initiatives");
        }
        try {
            DataSetHome set = new DataSetHome(MessageDigest.getInstance("SHA-256"));
            set.add(asOf.toString());
            for (Path path : data) {
                set.add(path);
            }
            return Path.of(".sandbox", HexFormat.of().formatHex(set.hash.digest(), 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names and contents, not places and times: a copy or a touched file is the same data. */
    private void add(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                add(source.relativize(file) + " " + Files.size(file));
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), hash)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private void add(String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
