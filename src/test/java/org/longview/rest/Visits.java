package org.longview.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.longview.rest.Client.Reply;

/**
 * Asks every operation of the interface as one person, in every way that touches something hidden;
 * what an editor changes is as before in the end.
 */
final class Visits {

    private final HiddenHost host;
    private final Client who;
    private final Map<String, Supplier<List<Reply>>> visits = new LinkedHashMap<>();

    Visits(HiddenHost host, String viewer) {
        this.host = host;
        this.who = host.as(viewer);
        reading();
        children();
        roadmap();
        views();
        portfolios();
        mails();
        initiatives();
        links();
        commands();
        findings();
        new AimVisits(host, who, visits).add();
        administration();
    }

    Map<String, Supplier<List<Reply>>> all() {
        return visits;
    }

    private void reading() {
        visits.put(
                "GET /projects/{key}/roadmap",
                () -> gets("/projects/%s/roadmap", "MAIN", "RPT", "ASG", "NONE"));
        visits.put(
                "GET /roadmaps/{uid}",
                () -> gets("/roadmaps/%s", host.roadmap, host.portfolio, host.alpha));
        visits.put(
                "GET /roadmaps/{uid}/suggestions",
                () -> gets("/roadmaps/%s/suggestions", host.roadmap, host.alpha));
        for (String part : List.of("", "/history", "/why")) {
            visits.put(
                    "GET /initiatives/{uid}" + part,
                    () ->
                            gets(
                                    "/initiatives/%s" + part,
                                    host.alpha,
                                    host.beta,
                                    host.gamma,
                                    host.theme));
        }
    }

    private void children() {
        visits.put(
                "GET /initiatives/{uid}/epics/{issueId}/children",
                () -> {
                    List<Reply> replies = new ArrayList<>();
                    for (String key : List.of("MAIN-1", "MAIN-2", "MAIN-3", "DARK-1")) {
                        long id = host.world.id(key);
                        String path = "/epics/" + id + "/children";
                        gets("/initiatives/%s" + path, host.alpha, host.beta)
                                .forEach(reply -> replies.add(beyondTheQuestion(reply, id)));
                    }
                    return replies;
                });
    }

    /** A refusal repeats what was asked for, which the one who asked knew. */
    private static Reply beyondTheQuestion(Reply reply, long asked) {
        return reply.status() == 404
                ? new Reply(
                        404,
                        reply.text().replace(Long.toString(asked), ""),
                        reply.compressed(),
                        reply.raw())
                : reply;
    }

    private List<Reply> gets(String form, String... names) {
        List<Reply> replies = new ArrayList<>();
        for (String name : names) {
            replies.add(who.get(form.formatted(name)));
        }
        return replies;
    }

    private void roadmap() {
        visits.put(
                "POST /projects/{key}/roadmap",
                () ->
                        List.of(
                                who.post("/projects/MAIN/roadmap", "{}"),
                                who.post("/projects/RPT/roadmap", "{}"),
                                who.post("/projects/NONE/roadmap", "{}")));
        String path = "/roadmaps/" + host.roadmap;
        visits.put(
                "PUT /roadmaps/{uid}",
                () ->
                        List.of(
                                who.put(path, settings("POINTS", host.roadmapVersion())),
                                who.get(path),
                                who.put(path, settings("COUNT", 1)),
                                who.put(path, settings("COUNT", host.roadmapVersion())),
                                who.put(path, settings("NONE", 1))));
        visits.put(
                "POST /roadmaps/{uid}/rank",
                () ->
                        List.of(
                                who.post(path + "/rank", ranking(host.roadmapVersion())),
                                who.post(path + "/rank", ranking(1))));
        visits.put(
                "GET /roadmaps/{uid}/priorities",
                () -> gets("/roadmaps/%s/priorities", host.roadmap, host.alpha));
        visits.put(
                "GET /roadmaps/{uid}/capacity",
                () -> gets("/roadmaps/%s/capacity", host.roadmap, host.alpha));
        visits.put(
                "POST /roadmaps/{uid}/priorities/rank",
                () ->
                        List.of(
                                who.post(
                                        path + "/priorities/rank",
                                        "{\"version\":" + host.roadmapVersion() + "}"),
                                who.post(path + "/priorities/rank", "{\"version\":1}")));
        String score =
                "{\"method\":\"WSJF\",\"inputs\":[{\"name\":\"size\",\"value\":%d}],\"version\":0}";
        visits.put(
                "PUT /initiatives/{uid}/score",
                () ->
                        List.of(
                                who.put(
                                        "/initiatives/" + host.alpha + "/score",
                                        score.formatted(5)),
                                who.put("/initiatives/" + host.beta + "/score", score.formatted(4)),
                                who.put("/initiatives/none/score", score.formatted(5))));
        String[] made = {"none"};
        visits.put(
                "POST /roadmaps/{uid}/themes",
                () -> {
                    Reply reply =
                            who.post(path + "/themes", "{\"name\":\"Mine\",\"colour\":\"RED\"}");
                    made[0] = reply.at("/theme/uid");
                    return List.of(reply);
                });
        String theme = "{\"name\":\"My\",\"description\":null,\"colour\":\"RED\",\"version\":1}";
        visits.put(
                "PUT /themes/{uid}",
                () ->
                        List.of(
                                who.put("/themes/" + made[0], theme),
                                who.put("/themes/" + made[0], theme)));
        visits.put(
                "PUT /themes/{uid}/place",
                () ->
                        List.of(
                                who.put("/themes/" + made[0] + "/place", placed(1)),
                                who.put("/themes/" + made[0] + "/place", placed(2))));
        String into = "{\"intoUid\":\"%s\",\"version\":%d}";
        visits.put(
                "POST /themes/{uid}/merge",
                () -> {
                    String merge = "/themes/" + made[0] + "/merge";
                    Reply stale = who.post(merge, into.formatted(host.theme, 1));
                    Reply odd = who.post(merge, into.formatted(made[0], 2));
                    return List.of(stale, odd, who.post(merge, into.formatted("none", 2)));
                });
        visits.put(
                "DELETE /themes/{uid}",
                () ->
                        List.of(
                                who.delete("/themes/" + made[0] + "?version=1"),
                                who.delete("/themes/" + made[0] + "?version=2")));
    }

    private static String placed(long version) {
        return "{\"afterUid\":null,\"version\":" + version + "}";
    }

    static String settings(String rule, long version) {
        return """
        {"name":"Project MAIN","zone":null,"epicDates":null,"initiativeDates":null,"progress":"%s",\
        "overhangPercent":null,"pacePercent":null,"lastResortDates":false,"version":%d}
        """
                .formatted(rule, version);
    }

    private String ranking(long version) {
        return "{\"version\":%d,\"initiativeUid\":\"%s\",\"afterUid\":\"%s\"}"
                .formatted(version, host.beta, host.alpha);
    }

    private void views() {
        String path = "/roadmaps/" + host.roadmap + "/views";
        String[] made = {"none"};
        String wish = "{\"name\":\"Mine\",\"query\":\"group=owner\"}";
        visits.put(
                "POST /roadmaps/{uid}/views",
                () -> {
                    Reply reply = who.post(path, wish);
                    made[0] = reply.at("/view/uid");
                    return List.of(reply, who.post("/roadmaps/none/views", wish));
                });
        visits.put(
                "GET /roadmaps/{uid}/views",
                () -> List.of(who.get(path), who.get("/roadmaps/none/views")));
        String other = "{\"name\":\"My\",\"query\":\"\",\"version\":1}";
        visits.put(
                "PUT /views/{uid}",
                () ->
                        List.of(
                                who.put("/views/" + made[0], other),
                                who.put("/views/" + made[0], other)));
        visits.put(
                "DELETE /views/{uid}",
                () ->
                        List.of(
                                who.delete("/views/" + made[0] + "?version=1"),
                                who.delete("/views/" + made[0] + "?version=2")));
    }

    private void mails() {
        String path = "/roadmaps/%s/mails";
        String access = "/roadmaps/%s/access";
        visits.put(
                "GET /roadmaps/{uid}/access",
                () -> gets(access, host.roadmap, host.portfolio, host.alpha));
        visits.put(
                "GET /roadmaps/{uid}/access/person",
                () -> gets(access + "/person?user=seer", host.roadmap, host.portfolio));
        String right = "{\"kind\":\"USER\",\"holder\":\"seer\",\"access\":%s,\"seen\":%s}";
        visits.put(
                "PUT /roadmaps/{uid}/access",
                () ->
                        List.of(
                                who.put(
                                        access.formatted(host.roadmap),
                                        right.formatted("\"VIEW\"", "null")),
                                who.put(
                                        access.formatted(host.roadmap),
                                        right.formatted("null", "\"VIEW\""))));
        visits.put(
                "GET /roadmaps/{uid}/mails",
                () -> gets(path, host.roadmap, host.portfolio, host.alpha));
        visits.put(
                "PUT /roadmaps/{uid}/mails",
                () ->
                        List.of(
                                who.put(
                                        path.formatted(host.roadmap),
                                        "{\"digest\":true,\"reminders\":false}"),
                                who.put(
                                        path.formatted(host.roadmap),
                                        "{\"digest\":false,\"reminders\":true}"),
                                who.put(
                                        path.formatted(host.alpha),
                                        "{\"digest\":true,\"reminders\":true}")));
    }

    /** What one makes is deleted in the end; that of another is asked for with an old version. */
    private void portfolios() {
        String[] made = {"none"};
        String form = "{\"name\":\"Mine\",\"projects\":[\"%s\"],\"version\":%d}";
        String fresh = "{\"name\":\"Mine\",\"projects\":[\"%s\"]}";
        String all = "/portfolios/" + host.portfolio;
        visits.put("GET /portfolios", () -> List.of(who.get("/portfolios")));
        visits.put(
                "POST /portfolios",
                () -> {
                    Reply reply = who.post("/portfolios", fresh.formatted("MAIN"));
                    made[0] = reply.at("/portfolio/uid");
                    return List.of(
                            reply,
                            asked(who.post("/portfolios", fresh.formatted("DARK"))),
                            who.post("/portfolios", fresh.formatted("NONE")));
                });
        visits.put(
                "PUT /portfolios/{uid}",
                () ->
                        List.of(
                                who.put("/portfolios/" + made[0], form.formatted("MAIN", 1)),
                                who.put(all, form.formatted("MAIN", 0)),
                                asked(who.put(all, form.formatted("DARK", 0))),
                                who.post("/roadmaps/" + host.portfolio + "/rank", ranking(0)),
                                who.post(
                                        "/roadmaps/" + host.portfolio + "/rank",
                                        ranking(0).replace(host.alpha, host.roadmap))));
        visits.put(
                "DELETE /portfolios/{uid}",
                () ->
                        List.of(
                                who.delete("/portfolios/" + made[0] + "?version=1"),
                                who.delete(all + "?version=0")));
    }

    /** A refusal, and for who may do it the undoing of what came of it. */
    private Reply asked(Reply reply) {
        if (reply.status() == 201) {
            who.post("/commands/" + reply.at("/command") + "/undo", "");
        }
        return reply;
    }

    private void initiatives() {
        String path = "/roadmaps/" + host.roadmap + "/initiatives";
        String[] made = {"none"};
        visits.put(
                "POST /roadmaps/{uid}/initiatives",
                () -> {
                    Reply reply = who.post(path, "{\"name\":\"Mine\",\"epics\":[\"MAIN-8\"]}");
                    made[0] = reply.at("/initiative/uid");
                    return List.of(
                            reply,
                            who.post(path, "{\"name\":\"My\",\"epics\":[\"MAIN-1\"]}"),
                            who.post(path, "{\"name\":\"My\",\"epics\":[\"NONE-1\"]}"));
                });
        visits.put(
                "PUT /initiatives/{uid}",
                () -> {
                    String alpha = "/initiatives/" + host.alpha;
                    return List.of(
                            who.put(alpha, replacement("2027-Q2", 0)),
                            who.put(alpha, replacement("2027-Q2", host.version(host.alpha))),
                            who.put(alpha, replacement("2027-Q1", host.version(host.alpha))),
                            who.put(alpha, replacement("soon", host.version(host.alpha))));
                });
        visits.put(
                "POST /initiatives/bulk",
                () ->
                        List.of(
                                several("2027-Q2", host.version(host.beta)),
                                several("2027-Q1", 0),
                                several("soon", host.version(host.beta)),
                                who.post("/initiatives/bulk", "{\"changes\":[]}")));
        visits.put(
                "DELETE /initiatives/{uid}",
                () -> {
                    Reply stale = who.delete("/initiatives/" + host.gamma + "?version=0");
                    Reply mine = who.delete("/initiatives/" + made[0] + "?version=1");
                    return List.of(stale, mine, retaken());
                });
    }

    /**
     * An initiative with hidden epics is deleted, of which one counts elsewhere when it comes back.
     */
    private Reply retaken() {
        String beta = "/initiatives/" + host.beta;
        Reply deleted = who.delete(beta + "?version=" + host.version(host.beta));
        if (deleted.status() != 200) {
            return deleted;
        }
        host.linked(host.gamma, "MAIN-2", "PRIMARY", host.version(host.gamma));
        Reply back = who.post("/commands/" + deleted.at("/command") + "/undo", "");
        Client seer = host.as(HiddenWorld.SEER);
        String link = "/epics/MAIN-2";
        seer.delete("/initiatives/" + host.gamma + link + "?version=" + host.version(host.gamma));
        host.linked(host.beta, "MAIN-2", "PRIMARY", host.version(host.beta));
        return back;
    }

    /** What was changed is taken back. */
    private Reply several(String timeframe, long version) {
        String body =
                """
                {"changes":[{"uid":"%s","version":%d,"timeframe":"%s"},{"uid":"%s","version":0,"lifecycle":"ACTIVE"},\
                {"uid":"none","version":1}]}
                """
                        .formatted(host.beta, version, timeframe, host.gamma);
        Reply reply = who.post("/initiatives/bulk", body);
        if (reply.status() == 200 && !reply.at("/command").equals("null")) {
            who.post("/commands/" + reply.at("/command") + "/undo", "");
        }
        return reply;
    }

    private String replacement(String timeframe, long version) {
        return """
        {"name":"Alpha","why":null,"themeUid":"%s","timeframe":"%s","lifecycle":"ACTIVE","health":"NOT_SET","owner":null,\
        "manualProgress":null,"estimate":null,"version":%d}
        """
                .formatted(host.theme, timeframe, version);
    }

    private void links() {
        String alpha = "/initiatives/" + host.alpha + "/epics/";
        visits.put(
                "PUT /initiatives/{uid}/epics/{issueIdOrKey}",
                () ->
                        List.of(
                                who.put(alpha + "MAIN-9", link(0)),
                                who.put(alpha + "MAIN-3", link(host.version(host.alpha))),
                                who.put(alpha + "MAIN-9", link(host.version(host.alpha)))));
        visits.put(
                "DELETE /initiatives/{uid}/epics/{issueIdOrKey}",
                () ->
                        List.of(
                                who.delete(alpha + "MAIN-9?version=0"),
                                who.delete(alpha + "MAIN-9?version=" + host.version(host.alpha)),
                                who.delete(alpha + "NONE-9?version=0")));
    }

    private static String link(long version) {
        return "{\"role\":\"PRIMARY\",\"version\":" + version + "}";
    }

    private void commands() {
        String path = "/commands/" + host.hiddenCommand;
        visits.put(
                "POST /commands/{id}/undo",
                () -> {
                    Reply made =
                            who.post(
                                    "/roadmaps/" + host.roadmap + "/initiatives",
                                    "{\"name\":\"Mine\"}");
                    String mine =
                            made.status() == 201
                                    ? "/commands/" + made.at("/command")
                                    : "/commands/none";
                    Reply undone = who.post(path + "/undo", "");
                    if (undone.status() == 200) {
                        who.post("/commands/" + undone.at("/command") + "/undo", "");
                    }
                    return List.of(
                            undone, who.post(mine + "/undo", ""), who.post(mine + "/undo", ""));
                });
        visits.put(
                "POST /commands/{id}/reason",
                () ->
                        List.of(
                                who.post(path + "/reason", "{\"reason\":\"r\"}"),
                                who.post("/commands/none/reason", "{\"reason\":\"r\"}")));
    }

    /** What is hidden is mended neither by its id nor by its key, and is not said to be there. */
    private void findings() {
        String path = "/roadmaps/" + host.roadmap + "/findings";
        long hidden = host.world.id("MAIN-6");
        long shown = host.world.id("MAIN-3");
        visits.put(
                "GET /roadmaps/{uid}/findings",
                () -> gets("/roadmaps/%s/findings", host.roadmap, host.alpha));
        visits.put(
                "POST /roadmaps/{uid}/findings/fix",
                () -> {
                    List<Reply> replies =
                            List.of(
                                    who.post(path + "/fix", fix("SUPPORTS_ONLY", hidden)),
                                    who.post(path + "/fix", fix("SUPPORTS_ONLY", shown)),
                                    who.post(path + "/fix", fix("ANY", hidden)));
                    replies.stream()
                            .filter(reply -> reply.status() == 200)
                            .forEach(
                                    done ->
                                            who.post(
                                                    "/commands/" + done.at("/command") + "/undo",
                                                    ""));
                    return replies;
                });
        visits.put(
                "POST /roadmaps/{uid}/findings/restore",
                () ->
                        List.of(
                                beyondTheQuestion(
                                        who.post(path + "/restore", restoring(hidden)), hidden),
                                who.post(path + "/restore", restoring(shown))));
    }

    private String fix(String kind, long issue) {
        return """
        {"kind":"%s","fix":"LINK_PRIMARY","initiativeUid":"%s","issueId":"%d","version":%d}
        """
                .formatted(kind, host.beta, issue, host.version(host.beta));
    }

    private static String restoring(long issue) {
        return """
        {"issueId":"%d","dates":[{"field":"DUE","from":20000,"to":20001}]}
        """
                .formatted(issue);
    }

    private void administration() {
        visits.put("GET /transfer", () -> gets("/transfer", ""));
        visits.put("POST /transfer", () -> List.of(who.post("/transfer", "{}")));
        String settings =
                "{\"epicTypes\":[],\"points\":[],\"start\":[],\"end\":[],\"meanings\":[],"
                        + "\"fiscalStartMonth\":1,\"zone\":null,%s}";
        visits.put("GET /settings", () -> gets("/settings", ""));
        visits.put(
                "PUT /settings",
                () -> List.of(who.put("/settings", settings.formatted("\"version\":99"))));
        visits.put(
                "POST /settings/undo",
                () -> List.of(who.post("/settings/undo", "{\"version\":99}")));
        visits.put(
                "POST /settings/try",
                () ->
                        List.of(
                                who.post("/settings/try", settings.formatted("\"key\":\"DARK-1\"")),
                                who.post(
                                        "/settings/try",
                                        settings.formatted("\"key\":\"MAIN-1\""))));
        visits.put("GET /selfcheck", () -> gets("/selfcheck", ""));
    }
}
