package org.longview.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.longview.rest.Client.Reply;

/** Asks every operation on visions, objectives, key results and briefs as one person. */
final class AimVisits {
    private final HiddenHost host;
    private final Client who;
    private final Map<String, Supplier<List<Reply>>> visits;

    AimVisits(HiddenHost host, Client who, Map<String, Supplier<List<Reply>>> visits) {
        this.host = host;
        this.who = who;
        this.visits = visits;
    }

    void add() {
        String[] objective = {"none"};
        String[] keyResult = {"none"};
        String roadmap = "/roadmaps/" + host.roadmap;
        visit(
                "PUT /roadmaps/{uid}/vision",
                () -> who.put(roadmap + "/vision", "{\"text\":\"Far\",\"version\":9}"));
        visit(
                "POST /roadmaps/{uid}/objectives",
                () -> {
                    Reply made = who.post(roadmap + "/objectives", "{\"name\":\"Mine\"}");
                    objective[0] = made.at("/objective/uid");
                    return made;
                });
        visit(
                "POST /objectives/{uid}/keyresults",
                () -> {
                    Reply made =
                            who.post(
                                    "/objectives/" + objective[0] + "/keyresults",
                                    "{\"name\":\"Mine\",\"start\":1,\"target\":2}");
                    keyResult[0] = made.at("/keyResult/uid");
                    return made;
                });
        served(objective);
        visit("GET /roadmaps/{uid}/objectives", () -> who.get(roadmap + "/objectives"));
        keyResult(keyResult);
        updates(objective);
        objective(objective);
        brief();
    }

    private void visit(String operation, Supplier<Reply> visit) {
        visits.put(operation, () -> List.of(visit.get()));
    }

    /** Of an initiative whose epics are hidden from most; what it serves is deleted in the end. */
    private void served(String[] objective) {
        String path = "/initiatives/" + host.beta + "/objectives";
        visits.put(
                "PUT /initiatives/{uid}/objectives",
                () ->
                        List.of(
                                who.put(path, serving(objective[0], 0)),
                                who.put(path, serving(objective[0], host.version(host.beta)))));
    }

    private static String serving(String objective, long version) {
        return "{\"objectives\":[\"%s\"],\"version\":%d}".formatted(objective, version);
    }

    private void updates(String[] objective) {
        String[] update = {"none"};
        String said = "{\"health\":\"AT_RISK\",\"text\":\"Late\",\"version\":%d}";
        String path = "/initiatives/" + host.beta + "/updates";
        visits.put(
                "POST /initiatives/{uid}/updates",
                () -> {
                    Reply made = who.post(path, said.formatted(host.version(host.beta)));
                    update[0] = made.at("/update/uid");
                    return List.of(made, who.post(path, said.formatted(0)));
                });
        visit("GET /initiatives/{uid}/updates", () -> who.get(path));
        visit(
                "PUT /updates/{uid}",
                () -> who.put("/updates/" + update[0], said.formatted(1).replace("Late", "Later")));
        String aim = "/updates";
        visit(
                "POST /objectives/{uid}/updates",
                () ->
                        who.post(
                                "/objectives/" + objective[0] + aim,
                                "{\"health\":\"ON_TRACK\",\"text\":\"Well\"}"));
        visit("GET /objectives/{uid}/updates", () -> who.get("/objectives/" + objective[0] + aim));
        visits.put(
                "GET /roadmaps/{uid}/updates",
                () ->
                        List.of(
                                who.get("/roadmaps/" + host.roadmap + "/updates?health=AT_RISK"),
                                who.get("/roadmaps/" + host.portfolio + "/updates")));
    }

    private void keyResult(String[] keyResult) {
        visits.put(
                "PUT /keyresults/{uid}",
                () ->
                        List.of(
                                who.put("/keyresults/" + keyResult[0], changed(0)),
                                who.put("/keyresults/" + keyResult[0], changed(1))));
        String checkIns = "/checkins";
        visit(
                "POST /keyresults/{uid}/checkins",
                () ->
                        who.post(
                                "/keyresults/" + keyResult[0] + checkIns,
                                "{\"value\":1.5,\"note\":null,\"version\":1}"));
        visit(
                "GET /keyresults/{uid}/checkins",
                () -> who.get("/keyresults/" + keyResult[0] + checkIns));
        visit(
                "PUT /keyresults/{uid}/checkins/{number}",
                () ->
                        who.put(
                                "/keyresults/" + keyResult[0] + checkIns + "/1",
                                "{\"value\":1.25,\"note\":null,\"version\":1}"));
        visit(
                "DELETE /keyresults/{uid}/checkins/{number}",
                () -> who.delete("/keyresults/" + keyResult[0] + checkIns + "/1?version=1"));
        visit(
                "DELETE /keyresults/{uid}",
                () -> who.delete("/keyresults/" + keyResult[0] + "?version=1"));
    }

    private static String changed(long version) {
        return "{\"name\":\"My\",\"start\":1,\"target\":3,\"unit\":null,\"version\":%d}"
                .formatted(version);
    }

    private void objective(String[] objective) {
        String body =
                "{\"name\":\"My\",\"why\":null,\"timeframe\":null,\"owner\":null,\"version\":1}";
        visits.put(
                "PUT /objectives/{uid}",
                () ->
                        List.of(
                                who.put("/objectives/" + objective[0], body),
                                who.put("/objectives/" + objective[0], body)));
        visit(
                "GET /objectives/{uid}/history",
                () -> who.get("/objectives/" + objective[0] + "/history"));
        visit(
                "PUT /objectives/{uid}/place",
                () ->
                        who.put(
                                "/objectives/" + objective[0] + "/place",
                                "{\"afterUid\":null,\"version\":0}"));
        visits.put(
                "DELETE /objectives/{uid}",
                () ->
                        List.of(
                                who.delete("/objectives/" + objective[0] + "?version=0"),
                                who.delete("/objectives/" + objective[0] + "?version=2")));
    }

    private void brief() {
        String path = "/initiatives/" + host.alpha + "/brief";
        visit("GET /initiatives/{uid}/brief", () -> who.get(path));
        visit(
                "PUT /initiatives/{uid}/brief",
                () ->
                        who.put(
                                path,
                                "{\"problem\":\"P\",\"outcome\":null,\"benefits\":null,\"measures\":null,\"requirements\":[],\"links\":[],\"version\":9}"));
        visit(
                "PUT /initiatives/{uid}/brief/requirements/{line}",
                () ->
                        who.put(
                                path + "/requirements/" + host.theme,
                                "{\"done\":true,\"version\":1}"));
        visit("GET /initiatives/{uid}/brief/versions", () -> who.get(path + "/versions"));
        visit(
                "GET /initiatives/{uid}/brief/versions/{version}",
                () -> who.get(path + "/versions/1"));
    }
}
