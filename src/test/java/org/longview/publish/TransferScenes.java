package org.longview.publish;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longview.roadmap.KeepViews;
import org.longview.roadmap.LinkEpic;
import org.longview.roadmap.PostUpdate;
import org.longview.roadmap.RoadmapStore;
import org.longview.roadmap.ThemeInput;
import org.longview.roadmap.TransferStore;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Objective;
import org.longview.strategy.SavedView;
import org.longview.strategy.ScoreInputs;
import org.longview.strategy.ScoreMethod;

/** Data that has something of everything, and short ways to move it. */
public final class TransferScenes {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** In what nobody but the owner may read. */
    static final String SECRET = "Zebra";

    private static final KeepViews.Wish PRIVATE =
            new KeepViews.Wish("My " + SECRET, "q=" + SECRET, false, true, false);

    private TransferScenes() {}

    static ExportTransfer exporting(World world, TransferStore store) {
        return new ExportTransfer(store, world, references(world), world);
    }

    static ImportTransfer importing(World world, TransferStore transfer, RoadmapStore store) {
        return new ImportTransfer(transfer, store, world, references(world), world.clock());
    }

    public static ImportReport importAll(
            World world, TransferStore transfer, RoadmapStore store, String json) throws Exception {
        return importing(world, transfer, store).take(World.ADMIN, read(json));
    }

    private static References references(World world) {
        return new References(world.projects(), world.issues(), world.people());
    }

    /** Moved promises, ended links, deleted things, undone commands. */
    public static void fill(UseCases use) {
        String app = use.roadmapOf("APP");
        String hid = use.roadmapOf("HID");
        use.world.startFiscalYearIn(4);
        String theme =
                use.themes
                        .create(World.MAYA, app, new ThemeInput("Reliability", null, "TEAL"))
                        .result()
                        .uid();
        Initiative one = use.initiative(app, "Offline ü 🚀", "APP-1", "APP-2", "HID-1");
        Initiative two = use.initiative(hid, "Secret", "HID-2");
        edit(use, one, "FY2027-Q2");
        String moved = edit(use, one, "NEXT");
        use.undo.undo(World.MAYA, moved);
        use.link.link(World.MAYA, two.uid(), "APP-1", new LinkEpic.Wish(LinkRole.PRIMARY, 1, true));
        Initiative gone = use.initiative(app, "Gone", "APP-5");
        use.delete.delete(World.MAYA, gone.uid(), 1);
        aims(use, app, one);
        updates(use, app, one);
        use.themes.create(World.MAYA, app, new ThemeInput("Deleted", null, "RED"));
        use.themes.delete(World.PAUL, theme, 1);
        views(use, app);
    }

    /** Shared, private, shared after having been private, deleted; one opens for all. */
    private static void views(UseCases use, String roadmap) {
        KeepViews.Wish common = new KeepViews.Wish("For all", "group=owner", true, true, true);
        use.views.create(World.MAYA, roadmap, common);
        SavedView risky = use.views.create(World.MAYA, roadmap, PRIVATE).result();
        KeepViews.Wish shared = new KeepViews.Wish("At risk", "health=AT_RISK", true, false, false);
        use.views.edit(World.MAYA, risky.uid(), shared, 1);
        use.views.create(
                World.VERA, roadmap, new KeepViews.Wish(SECRET, "q=" + SECRET, false, true, false));
        SavedView gone =
                use.views
                        .create(
                                World.MAYA,
                                roadmap,
                                new KeepViews.Wish("Gone", "", true, false, false))
                        .result();
        use.views.delete(World.MAYA, gone.uid(), 1);
    }

    /** A vision said twice, served and left objectives, a check-in taken back, a ticked brief. */
    private static void aims(UseCases use, String app, Initiative one) {
        use.vision.keep(World.MAYA, app, "Trust\nand calm", 0);
        use.vision.keep(World.PAUL, app, "Trust ü", 1);
        Objective first = use.objective(app, "Guests finish");
        Objective second = use.objective(app, "Hosts stay");
        KeyResult key = use.keyResult(first, "Bookings", 31, 45);
        use.keyResult(first, "Unmeasured", 9, 5);
        use.keyResults.checkIn(World.MAYA, key.uid(), new BigDecimal("32.5"), "Wallets", 1);
        String wrong =
                use.keyResults
                        .checkIn(World.PAUL, key.uid(), new BigDecimal("99"), null, 2)
                        .command();
        use.undo.undo(World.PAUL, wrong);
        String uid = one.uid();
        long version = use.now(one).version();
        use.serve.serve(World.MAYA, uid, List.of(first.uid(), second.uid()), version);
        use.serve.serve(World.MAYA, uid, List.of(first.uid()), version + 1);
        use.objectives.delete(World.MAYA, second.uid(), 1);
        String line =
                use.briefs
                        .save(World.MAYA, uid, UseCases.brief("They leave\n\n- early", "One"), 0)
                        .result()
                        .requirements()
                        .get(0)
                        .uid();
        use.briefs.tick(World.PAUL, uid, line, true, 1);
        ScoreInputs score =
                new ScoreInputs(
                        ScoreMethod.RICE,
                        1,
                        Map.of("reach", new BigDecimal("500"), "impact", new BigDecimal("0.25")));
        use.scores.keep(World.MAYA, uid, score, 0);
        use.scores.keep(World.PAUL, uid, ScoreInputs.none(ScoreMethod.RICE), 1);
        use.scores.keep(World.PAUL, uid, score, 2);
    }

    /** One of each health, one put right, one taken back. */
    private static void updates(UseCases use, String app, Initiative one) {
        PostUpdate.Wish late = new PostUpdate.Wish(Health.AT_RISK, "Late\nbut ü 🚇");
        PostUpdate.Wish fine = new PostUpdate.Wish(Health.ON_TRACK, "Fine");
        long version = use.now(one).version();
        String uid = use.post.ofInitiative(World.MAYA, one.uid(), late, version).result().uid();
        use.post.edit(World.MAYA, uid, fine, 1);
        String wrong =
                use.post
                        .ofInitiative(World.PAUL, one.uid(), late, use.now(one).version())
                        .command();
        use.undo.undo(World.PAUL, wrong);
        use.post.ofObjective(World.MAYA, use.objective(app, "Told").uid(), fine);
    }

    private static String edit(UseCases use, Initiative initiative, String timeframe) {
        Initiative now = use.now(initiative);
        return use.edit
                .edit(
                        World.MAYA,
                        now.uid(),
                        UseCases.with(now, now.name(), timeframe),
                        now.version(),
                        "for \"reasons\"\nof two lines")
                .command();
    }

    public static String exported(World world, TransferStore store) throws Exception {
        return JSON.writeValueAsString(exporting(world, store).export(World.ADMIN));
    }

    /** The document of any version as the current one says it. */
    public static Map<String, Object> lifted(String json) throws Exception {
        return Upcasters.RELEASED.lift(read(json));
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> read(String json) throws Exception {
        return JSON.readValue(json, LinkedHashMap.class);
    }
}
