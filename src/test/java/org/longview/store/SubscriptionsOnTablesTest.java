package org.longview.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.Subscription;
import org.longview.roadmap.Subscriptions;

/** Who wants which mails, and which were sent, on the real tables. */
public class SubscriptionsOnTablesTest extends OnEachDatabase {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");

    private TestTables tables;
    private Subscriptions subscriptions;

    @Before
    public void open() throws Exception {
        tables = Databases.open(database);
        subscriptions = new ActiveObjectsSubscriptions(tables.activeObjects());
    }

    @After
    public void close() {
        tables.close();
    }

    private static Subscription of(String token, String person, boolean digest) {
        return new Subscription(token, "roadmap", person, digest, !digest, NOON);
    }

    @Test
    public void a_choice_is_kept_changed_and_found_by_person_and_by_token() {
        subscriptions.put(of("t1", "maya", true));
        subscriptions.put(of("t2", "vera", false));

        assertEquals(Optional.of(of("t1", "maya", true)), subscriptions.of("roadmap", "maya"));
        assertEquals(Optional.of(of("t2", "vera", false)), subscriptions.byToken("t2"));
        assertEquals(List.of(of("t1", "maya", true)), subscriptions.toDigests());
        subscriptions.put(of("t1", "maya", false));
        assertEquals(List.of(), subscriptions.toDigests());
        assertEquals(Optional.empty(), subscriptions.of("other", "maya"));
    }

    @Test
    public void what_was_told_changes_nothing_of_what_is_wanted() {
        subscriptions.put(of("t1", "maya", true));

        subscriptions.told("t1", NOON.plusSeconds(60));
        subscriptions.told("nobody's", NOON);

        assertEquals(
                new Subscription("t1", "roadmap", "maya", true, false, NOON.plusSeconds(60)),
                subscriptions.byToken("t1").orElseThrow());
    }

    @Test
    public void who_changes_the_choice_while_a_digest_is_on_its_way_is_not_told_all_again() {
        subscriptions.put(of("t1", "maya", true));
        subscriptions.told("t1", NOON.plusSeconds(60));

        subscriptions.put(new Subscription("t1", "roadmap", "maya", true, true, NOON));

        assertEquals(NOON.plusSeconds(60), subscriptions.byToken("t1").orElseThrow().since());
        assertTrue(subscriptions.byToken("t1").orElseThrow().reminders());
    }

    @Test
    public void there_is_one_for_each_person_and_roadmap() {
        subscriptions.put(of("t1", "maya", true));

        assertThrows(SlotTaken.class, () -> subscriptions.put(of("t2", "maya", false)));
        assertTrue(subscriptions.of("roadmap", "maya").orElseThrow().digest());
    }

    private static final Set<String> LETTER = Set.of("letter");

    @Test
    public void a_letter_is_claimed_once_until_it_is_given_back_or_forgotten() {
        assertEquals(LETTER, subscriptions.claim(LETTER, NOON));
        assertEquals(Set.of(), subscriptions.claim(LETTER, NOON));
        subscriptions.giveBack(LETTER);
        assertEquals(LETTER, subscriptions.claim(LETTER, NOON));

        subscriptions.forget(NOON);
        assertEquals(Set.of(), subscriptions.claim(LETTER, NOON));
        subscriptions.forget(NOON.plusMillis(1));
        assertEquals(LETTER, subscriptions.claim(LETTER, NOON));
    }

    @Test
    public void of_several_those_are_claimed_that_nobody_has_had() {
        subscriptions.claim(LETTER, NOON);

        assertEquals(Set.of("two"), subscriptions.claim(Set.of("letter", "two"), NOON));
        assertEquals(Set.of(), subscriptions.claim(Set.of("letter", "two"), NOON));
        assertEquals(Set.of(), subscriptions.claim(Set.of(), NOON));
    }

    @Test
    public void a_key_as_long_as_keys_may_be_is_kept() {
        Subscription longest = of("t1", "k".repeat(255), true);

        subscriptions.put(longest);

        assertEquals(Optional.of(longest), subscriptions.of("roadmap", longest.personKey()));
    }

    @Test
    public void of_many_who_claim_letters_at_once_one_gets_all_of_them() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        try {
            for (int round = 0; round < 10; round++) {
                Set<String> letters = Set.of("a" + round, "b" + round, "c" + round);
                List<Callable<Set<String>>> claims = new ArrayList<>();
                for (int node = 0; node < 6; node++) {
                    claims.add(
                            () ->
                                    new ActiveObjectsSubscriptions(tables.activeObjects())
                                            .claim(letters, NOON));
                }
                List<Set<String>> won = new ArrayList<>();
                for (Future<Set<String>> claim : nodes.invokeAll(claims)) {
                    if (!claim.get().isEmpty()) {
                        won.add(claim.get());
                    }
                }
                assertEquals(List.of(letters), won);
            }
        } finally {
            nodes.shutdownNow();
        }
    }
}
