package org.longview.rest;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.Test;

public class ChunksTest {

    private static byte[] some(int size) {
        byte[] some = new byte[size];
        new Random(size).nextBytes(some);
        return some;
    }

    private static Chunks written(byte[] all, int atOnce) throws IOException {
        Chunks chunks = new Chunks();
        for (int from = 0; from < all.length; from += atOnce) {
            chunks.write(all, from, Math.min(atOnce, all.length - from));
        }
        return chunks;
    }

    @Test
    public void what_was_written_comes_out_whole_however_it_was_written() throws IOException {
        for (int size : new int[] {0, 1, 8_191, 8_192, 8_193, 100_000, 3_000_000}) {
            byte[] all = some(size);
            for (int atOnce : new int[] {1, 7_777, 5_000_000}) {
                assertEquals(size, written(all, atOnce).size());
                assertArrayEquals(all, written(all, atOnce).drained());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                written(all, atOnce).drainTo(out);
                assertArrayEquals(all, out.toByteArray());
                Object entity = written(all, atOnce).entity();
                assertArrayEquals(
                        all,
                        entity instanceof InputStream much ? much.readAllBytes() : (byte[]) entity);
                assertEquals(size > 1 << 20, entity instanceof InputStream);
            }
        }
    }

    @Test
    public void what_was_taken_out_is_forgotten() throws IOException {
        Chunks chunks = written(some(100_000), 9_999);

        chunks.drained();

        assertEquals(0, chunks.size());
        assertEquals(0, chunks.drained().length);
        chunks.write('x');
        assertArrayEquals(new byte[] {'x'}, chunks.drained());
    }
}
