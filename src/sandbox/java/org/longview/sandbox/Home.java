package org.longview.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of one sandbox: marked as such, and held by one process at a time. */
final class Home implements AutoCloseable {
    private static final String MARK = ".longview-sandbox";

    private final Path folder;
    private final FileChannel mark;

    private Home(Path folder, FileChannel mark) {
        this.folder = folder;
        this.mark = mark;
    }

    /** Takes a folder, made if it is not there; one that another sandbox holds is refused. */
    static Home take(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadOption("sandbox.home", folder, "it is a file, not a folder");
        }
        Files.createDirectories(folder);
        if (!isHome(folder)) {
            throw new BadOption("sandbox.home", folder, "it holds files that are not of a sandbox");
        }
        FileChannel mark =
                FileChannel.open(
                        folder.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(mark)) {
            mark.close();
            throw new BadOption("sandbox.home", folder, "another sandbox runs there");
        }
        return new Home(folder, mark);
    }

    private static boolean isLocked(FileChannel mark) throws IOException {
        try {
            FileLock lock = mark.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Empty, marked, or of a version that made no mark. */
    private static boolean isHome(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.map(file -> file.getFileName().toString()).toList();
            return names.isEmpty()
                    || names.contains(MARK)
                    || names.contains("tomcat") && names.contains("database.mv.db");
        }
    }

    /** Deletes all that is in it. */
    void empty() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder) && !file.equals(folder.resolve(MARK))) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Refuses a port that is taken, before anything is done; 0 stands for any. */
    static void requireFree(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            // what the last sandbox's connections left behind is no hindrance
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new BadOption("sandbox.port", port, "it cannot be used; is it taken?");
        }
    }

    @Override
    public void close() throws IOException {
        mark.close();
    }
}
