package org.longview.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is written, in pieces: growing it moves nothing, and who takes it out leaves nothing behind,
 * so that an answer as large as an export of all data is not held twice.
 */
final class Chunks extends OutputStream {
    private static final int FIRST = 1 << 13;
    private static final int LARGEST = 1 << 20;

    private final Deque<byte[]> full = new ArrayDeque<>();
    private byte[] last = new byte[FIRST];
    private int used;
    private int size;

    int size() {
        return size;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int at = offset;
        while (at < offset + length) {
            if (used == last.length) {
                full.add(last);
                last = new byte[Math.min(2 * last.length, LARGEST)];
                used = 0;
            }
            int piece = Math.min(offset + length - at, last.length - used);
            System.arraycopy(from, at, last, used, piece);
            used += piece;
            at += piece;
        }
        size += length;
    }

    /** All of it for an answer: bytes, or of much a stream, which forgets what was read. */
    Object entity() {
        return size <= LARGEST ? drained() : new Drain();
    }

    private final class Drain extends InputStream {
        private byte[] piece = {};
        private int end;
        private int at;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at == end && !next()) {
                return -1;
            }
            int some = Math.min(length, end - at);
            System.arraycopy(piece, at, into, offset, some);
            at += some;
            return some;
        }

        private boolean next() {
            at = 0;
            if (full.isEmpty()) {
                piece = last;
                end = used;
                used = 0;
                size = 0;
            } else {
                piece = full.remove();
                end = piece.length;
            }
            return end > 0;
        }
    }

    /** Writes all of it and forgets it. */
    void drainTo(OutputStream out) throws IOException {
        while (!full.isEmpty()) {
            byte[] piece = full.remove();
            out.write(piece, 0, piece.length);
        }
        out.write(last, 0, used);
        used = 0;
        size = 0;
    }

    /** All of it, which is forgotten here. */
    byte[] drained() {
        byte[] all = new byte[size];
        int at = 0;
        while (!full.isEmpty()) {
            byte[] piece = full.remove();
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(last, 0, all, at, used);
        used = 0;
        size = 0;
        return all;
    }
}
