package org.longview.publish;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.generator.Size;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.runner.RunWith;
import org.longview.publish.Digest.Kind;
import org.longview.publish.Digest.Line;
import org.longview.roadmap.MemoryStore;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Timeframe;

/** However time is cut into periods, their digests together tell what the ledger tells. */
@RunWith(JUnitQuickcheck.class)
public class DigestPropertiesTest {
    private static final List<String> FRAMES =
            Arrays.asList("2027-Q1", "2027-Q2", "2027-01-01/2027-03-31", "LATER", null);

    private static final WriteLetters.Links LINKS =
            new WriteLetters.Links("https://example.org/r", "https://example.org/u");

    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);

    @Property(trials = 60)
    public void every_move_is_told_once_and_none_is_hidden(
            @Size(min = 1, max = 12) List<@InRange(minInt = 0, maxInt = 4) Integer> frames,
            @InRange(minInt = 1, maxInt = 9) int hours,
            @InRange(minInt = 1, maxInt = 30) int length) {
        String roadmap = use.roadmapOf("APP");
        Instant begin = use.world.now();
        Initiative one = use.initiative(roadmap, "One");
        use.edit.edit(
                World.MAYA, one.uid(), UseCases.with(use.now(one), "One", "2027-Q1"), 1, null);
        for (int frame : frames) {
            use.world.pass(Duration.ofHours(hours));
            Initiative now = use.now(one);
            use.edit.edit(
                    World.MAYA,
                    one.uid(),
                    UseCases.with(now, "One", FRAMES.get(frame)),
                    now.version(),
                    null);
        }
        use.world.pass(Duration.ofHours(1));

        List<Line> told = new ArrayList<>();
        int added = 0;
        for (Instant since = begin; since.isBefore(use.world.now()); ) {
            Instant until = since.plus(Duration.ofHours(length));
            Digest digest = Digest.of(use.readPeriod.of(World.VERA, roadmap, since, until));
            added += digest.count(Kind.ADDED);
            for (Locale reader : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                WriteLetters.digest(digest, reader, LINKS)
                        .ifPresent(letter -> assertFalse(letter.text().contains("null")));
            }
            digest.lines().stream().filter(l -> l.shift() != null).forEach(told::add);
            since = until;
        }

        Ledger ledger = new Ledger(store.commitments(one.uid()));
        assertEquals(1, added);
        assertEquals(ledger.moves(), told.stream().mapToInt(l -> l.shift().times()).sum());
        if (!told.isEmpty()) {
            assertEquals(
                    days(ledger.standing().orElseThrow().timeframe()),
                    days(told.get(told.size() - 1).shift().to()));
        }
        for (int i = 1; i < told.size(); i++) {
            assertEquals(days(told.get(i - 1).shift().to()), days(told.get(i).shift().from()));
        }
    }

    private static String days(Timeframe frame) {
        if (frame == null) {
            return "nothing";
        }
        return frame.isDated()
                ? frame.firstDay().orElseThrow() + "/" + frame.lastDay().orElseThrow()
                : frame.text();
    }
}
