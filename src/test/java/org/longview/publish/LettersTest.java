package org.longview.publish;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.InitiativeInput;
import org.longview.roadmap.KeepSubscription;
import org.longview.roadmap.LinkEpic;
import org.longview.roadmap.MemoryStore;
import org.longview.roadmap.PostUpdate;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.Viewer;
import org.longview.roadmap.World;
import org.longview.strategy.Cadence;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/** What people are told by mail, and when they are not. */
public class LettersTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Path GOLDEN = Path.of("src/test/resources/mail");

    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private final MemorySubscriptions subscriptions = new MemorySubscriptions();
    private final KeptPost post = new KeptPost();
    private final KeepSubscription choices =
            new KeepSubscription(use.gate, subscriptions, post, use.world.clock());
    private String roadmap;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
        // a Monday after the mails of the morning
        pass(Duration.between(use.world.now(), Instant.parse("2027-01-04T09:00:00Z")));
    }

    private void pass(Duration time) {
        use.world.pass(time);
    }

    private SendLetters node() {
        return new SendLetters(use.readPeriod, store, subscriptions, post, use.world.clock());
    }

    private void subscribe(Viewer viewer) {
        choices.choose(viewer, roadmap, true, true);
    }

    private Initiative promised(String name, String timeframe) {
        InitiativeInput input =
                new InitiativeInput(
                        name, null, null, timeframe, "ACTIVE", null, "maya.login", null, null);
        return use.createInitiative
                .create(World.MAYA, roadmap, input, List.of())
                .result()
                .initiative();
    }

    private void change(Initiative initiative, InitiativeInput input) {
        use.edit.edit(World.MAYA, initiative.uid(), input, use.now(initiative).version(), null);
    }

    private InitiativeInput with(
            Initiative initiative, String timeframe, String lifecycle, String health) {
        InitiativeInput same = UseCases.same(use.now(initiative));
        return new InitiativeInput(
                same.name(),
                same.why(),
                same.themeUid(),
                timeframe == null ? same.timeframe() : timeframe,
                lifecycle == null ? same.lifecycle() : lifecycle,
                health == null ? same.health() : health,
                "maya.login",
                same.manualProgress(),
                same.estimate());
    }

    private void move(Initiative initiative, String timeframe) {
        change(initiative, with(initiative, timeframe, null, null));
    }

    private void say(Initiative initiative, Health health, String text) {
        use.post.ofInitiative(
                World.MAYA,
                initiative.uid(),
                new PostUpdate.Wish(health, text),
                use.now(initiative).version());
    }

    private String lastText() {
        return post.sent.get(post.sent.size() - 1).letter().text();
    }

    /** A week in which everything happens that a digest tells. */
    private void eventfulWeek() {
        Initiative moved = promised("Offline & <fast>", "2027-Q1");
        Initiative twice = promised("Booking platform", "2027-Q1");
        Initiative turned = promised("Host tools", "2027-Q2");
        Initiative done = promised("Reviews", "2026-Q4");
        Initiative dropped = promised("Kiosks", "LATER");
        Initiative gone = promised("Faxes", "2027");
        Initiative back = promised("Search", "2027-H1");
        Initiative quiet = promised("Quiet one", "2027-Q3");
        move(twice, "2027-Q2");
        use.cadence(roadmap, Cadence.WEEKLY);
        pass(Duration.ofDays(1));
        subscribe(World.VERA);
        pass(Duration.ofDays(1));
        move(moved, "2027-Q3");
        String command =
                use.edit
                        .edit(
                                World.MAYA,
                                twice.uid(),
                                with(twice, "2027-Q4", null, null),
                                use.now(twice).version(),
                                null)
                        .command();
        use.reason.give(World.MAYA, command, "The supplier \"is\" late");
        pass(Duration.ofHours(1));
        say(turned, Health.OFF_TRACK, "Nobody answers.\n\nWe need\n- a  decision\n- <two> weeks\n");
        say(done, Health.ON_TRACK, "Shipped");
        change(done, with(done, null, "COMPLETED", null));
        change(dropped, with(dropped, null, "CANCELLED", null));
        use.delete.delete(World.MAYA, gone.uid(), use.now(gone).version());
        move(back, "2027-H2");
        pass(Duration.ofHours(1));
        move(back, "2027-H1");
        promised("Brand new", "2027-W20");
        assertFalse(use.now(quiet).name().isEmpty());
        pass(WEEK.multipliedBy(1));
    }

    @Test
    public void an_update_that_leaves_health_as_it_is_is_told_and_not_as_a_turn() {
        Initiative steady = promised("Steady", "2027-Q1");
        Initiative turning = promised("Turning", "2027-Q1");
        say(steady, Health.AT_RISK, "Before");
        Instant since = use.world.now().plusMillis(1);
        pass(Duration.ofHours(1));
        say(steady, Health.AT_RISK, "Still waiting");
        say(turning, Health.AT_RISK, "Waiting now");
        pass(Duration.ofHours(1));

        Digest digest = Digest.of(use.readPeriod.of(World.VERA, roadmap, since, use.world.now()));

        assertEquals(1, digest.count(Digest.Kind.TOLD));
        assertEquals(1, digest.count(Digest.Kind.TURNED));
        for (Digest.Line line : digest.lines()) {
            boolean told = line.kind() == Digest.Kind.TOLD;
            assertEquals(told ? "Steady" : "Turning", line.initiative().name());
            assertEquals(told ? "Still waiting" : "Waiting now", line.words());
        }
    }

    private static void assertGolden(String name, String text) throws Exception {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("longview.renewGolden")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), text);
    }

    private String steady(String text) {
        String uid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
        return text.replaceAll(uid, "UID").replaceAll("(unsubscribe/\\w+)/[\\w-]{32}", "$1/TOKEN");
    }

    @Test
    public void a_digest_tells_an_eventful_week_in_two_languages_and_two_forms() throws Exception {
        post.languages.put("vera", Locale.ENGLISH);
        eventfulWeek();
        choices.choose(World.PAUL, roadmap, false, true);
        node().run();

        assertEquals("vera", post.sent.get(0).to());
        assertGolden("digest-en.txt", steady(post.sent.get(0).letter().text()));
        assertGolden("digest-en.html", steady(post.sent.get(0).letter().html()));
        assertEquals(
                "Customer app: what happened until 11 January 2027",
                post.sent.get(0).letter().subject());
    }

    @Test
    public void the_same_week_in_german() throws Exception {
        post.languages.put("vera", Locale.GERMANY);
        eventfulWeek();
        node().run();

        assertGolden("digest-de.txt", steady(post.sent.get(0).letter().text()));
        assertGolden("digest-de.html", steady(post.sent.get(0).letter().html()));
    }

    @Test
    public void a_reminder_asks_the_owner_once_in_his_language() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            post.sent.clear();
            post.languages.put("maya", language);
            promised("Quiet one " + language, "2027-Q3");
            use.cadence(roadmap, Cadence.WEEKLY);
            pass(WEEK.plusDays(1));

            node().run();
            node().run();

            assertEquals(List.of("maya"), post.recipients());
            String name = "reminder-" + language.getLanguage();
            assertGolden(name + ".txt", steady(lastText()));
            assertGolden(name + ".html", steady(post.sent.get(0).letter().html()));
        }
    }

    @Test
    public void a_new_update_ends_the_wait_and_the_next_missing_one_is_asked_for_again() {
        Initiative quiet = promised("Quiet one", "2027-Q3");
        use.cadence(roadmap, Cadence.WEEKLY);
        pass(WEEK.plusDays(1));
        node().run();
        say(quiet, Health.ON_TRACK, "Fine");
        pass(WEEK);
        node().run();
        assertEquals(1, post.sent.size());

        pass(Duration.ofDays(1));
        node().run();

        assertEquals(2, post.sent.size());
    }

    @Test
    public void nobody_is_reminded_at_night() {
        promised("Quiet one", "2027-Q3");
        use.cadence(roadmap, Cadence.WEEKLY);
        pass(WEEK.plusHours(16));
        node().run();
        assertEquals(List.of(), post.recipients());

        pass(Duration.ofHours(5));
        node().run();

        assertEquals(List.of("maya"), post.recipients());
    }

    @Test
    public void without_a_cadence_or_with_reminders_off_nobody_is_asked() {
        promised("Quiet one", "2027-Q3");
        pass(WEEK.multipliedBy(9));
        node().run();
        use.cadence(roadmap, Cadence.WEEKLY);
        choices.choose(World.MAYA, roadmap, false, false);

        node().run();

        assertEquals(List.of(), post.recipients());
    }

    @Test
    public void a_week_in_which_nothing_happened_is_not_told_even_if_an_update_is_still_late() {
        promised("Quiet one", "2027-Q3");
        use.cadence(roadmap, Cadence.WEEKLY);
        choices.choose(World.MAYA, roadmap, false, false);
        pass(WEEK.multipliedBy(3));
        subscribe(World.VERA);
        pass(WEEK);

        node().run();

        assertEquals(List.of(), post.recipients());
    }

    @Test
    public void two_weeks_together_tell_each_thing_once() {
        subscribe(World.VERA);
        Initiative one = promised("Alpha", "2027-Q1");
        pass(WEEK);
        node().run();
        move(one, "2027-Q2");
        pass(WEEK);
        node().run();
        pass(WEEK);
        node().run();

        assertEquals(2, post.sent.size());
        assertTrue(post.sent.get(0).letter().text().contains("Active, promised for Q1 2027"));
        assertFalse(lastText().contains("promised for Q1 2027\n  The maya"));
        assertTrue(lastText().contains("Alpha: moved from Q1 2027 to Q2 2027"));
    }

    @Test
    public void what_happens_after_monday_morning_is_for_the_next_digest_however_late_it_is_sent() {
        Initiative one = promised("Alpha", "2027-Q1");
        pass(Duration.ofHours(1));
        subscribe(World.VERA);
        pass(Duration.ofDays(6));
        say(one, Health.AT_RISK, "Wobbly");
        pass(Duration.ofDays(1));
        say(one, Health.OFF_TRACK, "Fallen");
        change(one, with(one, null, "PAUSED", null));
        Initiative gone = promised("Gone", "2027-Q1");
        use.delete.delete(World.MAYA, gone.uid(), use.now(gone).version());
        pass(Duration.ofHours(1));
        node().run();

        assertTrue(lastText(), lastText().contains("At risk, was Not set"));
        assertTrue(lastText().contains("Wobbly"));
        for (String later : List.of("Off track", "Fallen", "Paused", "Gone")) {
            assertFalse(later, lastText().contains(later));
        }

        pass(WEEK);
        node().run();

        assertTrue(lastText(), lastText().contains("Off track, was At risk"));
        assertTrue(lastText().contains("Paused, was Active"));
        assertFalse("it came and went between two digests", lastText().contains("Gone"));
    }

    @Test
    public void of_many_nodes_one_sends() {
        subscribe(World.VERA);
        promised("Alpha", "2027-Q1");
        use.cadence(roadmap, Cadence.WEEKLY);
        pass(WEEK.multipliedBy(2));

        node().run();
        node().run();

        assertEquals(List.of("vera", "maya"), post.recipients());
    }

    @Test
    public void a_digest_comes_on_monday_morning_of_the_roadmaps_zone_and_once_a_week() {
        subscribe(World.VERA);
        int sent = 0;
        for (int hour = 0; hour < 24 * 7 * 5; hour++) {
            if (hour % 24 == 0) {
                promised("Day " + hour, "2027-Q1");
            }
            pass(Duration.ofHours(1));
            node().run();
            if (post.sent.size() > sent) {
                sent++;
                ZonedDateTime local = use.world.now().atZone(use.world.zone());
                assertEquals("MONDAY 6", local.getDayOfWeek() + " " + local.getHour());
            }
        }
        assertEquals(5, sent);
    }

    @Test
    public void a_monday_has_one_digest_even_where_the_zone_changes_on_it() {
        subscribe(World.VERA);
        promised("Alpha", "2027-Q1");
        pass(WEEK.minusHours(2));
        node().run();
        assertEquals(1, post.sent.size());
        promised("Beta", "2027-Q1");
        use.zone(roadmap, "America/New_York");
        pass(Duration.ofHours(6));
        node().run();
        assertEquals("11:00 UTC is 6:00 in New York", 1, post.sent.size());

        pass(WEEK);
        node().run();

        assertEquals(2, post.sent.size());
        assertTrue(lastText().contains("Beta"));
    }

    @Test
    public void one_who_cannot_be_written_to_does_not_keep_others_from_their_letters() {
        subscribe(World.VERA);
        subscribe(World.PAUL);
        promised("Alpha", "2027-Q1");
        post.failing.add("vera");
        pass(WEEK);
        node().run();
        assertEquals(List.of("paul"), post.recipients());

        post.failing.clear();
        node().run();

        assertEquals(List.of("paul", "vera"), post.recipients());
        assertTrue(lastText().contains("Alpha"));
    }

    @Test
    public void who_may_no_longer_see_the_roadmap_is_told_nothing() {
        subscribe(World.PAUL);
        promised("Alpha", "2027-Q1");
        use.world.forbid("paul");
        pass(WEEK);

        node().run();

        assertEquals(List.of(), post.recipients());
    }

    @Test
    public void without_a_mail_server_nothing_is_lost() {
        subscribe(World.VERA);
        promised("Alpha", "2027-Q1");
        pass(WEEK);
        post.open = false;
        node().run();
        assertEquals(List.of(), post.recipients());

        post.open = true;
        node().run();

        assertEquals(List.of("vera"), post.recipients());
    }

    @Test
    public void the_link_of_a_mail_stops_these_mails_and_no_others() {
        subscribe(World.VERA);
        String token = subscriptions.of(roadmap, "vera").orElseThrow().token();

        assertTrue(choices.stop(token, true));
        assertFalse(choices.of(World.VERA, roadmap).digest());
        assertTrue(choices.of(World.VERA, roadmap).reminders());
        assertTrue(choices.stop(token, false));

        assertFalse(choices.of(World.VERA, roadmap).reminders());
        assertFalse(choices.stop("nobody's", true));
    }

    private void assertOnlyWhatFollowsIsTold(String before) {
        promised("After", "2027-Q1");
        pass(WEEK);
        node().run();
        assertTrue(lastText().contains("After"));
        assertFalse(lastText().contains(before));
    }

    @Test
    public void who_subscribes_is_told_nothing_of_what_was_before() {
        promised("Before", "2027-Q1");
        pass(Duration.ofHours(1));
        subscribe(World.VERA);

        assertOnlyWhatFollowsIsTold("Before");
    }

    @Test
    public void who_comes_back_is_told_nothing_of_the_time_between() {
        subscribe(World.VERA);
        choices.choose(World.VERA, roadmap, false, true);
        pass(Duration.ofHours(1));
        promised("Meanwhile", "2027-Q1");
        pass(Duration.ofHours(1));
        subscribe(World.VERA);

        assertOnlyWhatFollowsIsTold("Meanwhile");
    }

    @Test
    public void a_reminder_that_could_not_be_sent_is_sent_with_the_next_round() {
        promised("Quiet one", "2027-Q3");
        use.cadence(roadmap, Cadence.WEEKLY);
        pass(WEEK.plusDays(1));
        post.failing.add("maya");
        node().run();
        assertEquals(List.of(), post.recipients());

        post.failing.clear();
        node().run();

        assertEquals(List.of("maya"), post.recipients());
    }

    @Test
    public void what_was_promised_and_withdrawn_between_two_digests_is_told() {
        Initiative one = promised("Alpha", null);
        pass(Duration.ofHours(1));
        subscribe(World.VERA);
        move(one, "2027-Q2");
        pass(Duration.ofHours(1));
        InitiativeInput dated = UseCases.same(use.now(one));
        change(one, UseCases.with(use.now(one), dated.name(), null));
        pass(WEEK);

        node().run();

        assertTrue(lastText(), lastText().contains("Alpha: promised, and withdrawn again"));
    }

    @Test
    public void who_brought_a_deleted_initiative_back_is_named_and_nobody_who_did_something_else() {
        Initiative one = promised("Alpha", "2027-Q1");
        String deleted = use.delete.delete(World.MAYA, one.uid(), use.now(one).version());
        pass(Duration.ofHours(1));
        subscribe(World.VERA);
        use.undo.undo(World.MAYA, deleted);
        pass(Duration.ofHours(1));
        use.link.link(
                World.PAUL,
                one.uid(),
                "APP-1",
                new LinkEpic.Wish(LinkRole.PRIMARY, use.now(one).version(), false));
        pass(WEEK);

        node().run();

        assertTrue(lastText(), lastText().contains("Alpha: Active, promised for Q1 2027"));
        assertTrue(lastText().contains("The maya"));
        assertFalse(lastText().contains("The paul"));
    }

    @Test
    public void what_happens_at_the_very_moment_is_for_the_next_digest() {
        Initiative one = promised("Alpha", "2027-Q1");
        subscribe(World.VERA);
        pass(Duration.ofHours(1));
        say(one, Health.ON_TRACK, "Fine");
        pass(WEEK.minusHours(4));
        assertEquals(Instant.parse("2027-01-11T06:00:00Z"), use.world.now());
        move(one, "2027-Q2");
        pass(Duration.ofHours(1));
        node().run();
        assertFalse(lastText(), lastText().contains("moved from"));

        pass(WEEK);
        node().run();

        assertTrue(lastText(), lastText().contains("moved from Q1 2027 to Q2 2027"));
    }

    @Test
    public void a_list_that_is_cut_says_how_much_more_there_is() {
        subscribe(World.VERA);
        for (int i = 0; i < WriteLetters.LONGEST + 2; i++) {
            promised("No. " + i, "2027-Q1");
        }
        pass(WEEK);

        node().run();

        assertTrue(lastText().contains("62 are new"));
        assertTrue(
                lastText()
                        .contains(
                                "2 more things that happened are not listed here;"
                                        + " the roadmap has all 62."));
    }

    @Test
    public void reading_is_enough_to_subscribe() {
        choices.choose(World.VERA, roadmap, true, false);

        assertEquals(
                new KeepSubscription.Choice(true, false, true, true),
                choices.of(World.VERA, roadmap));
    }
}
