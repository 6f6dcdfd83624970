package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes the second roadmap of the company, and the portfolio over all its projects. */
final class PortfolioWriter {
    private static final int BEGUN = 160;
    private static final String ALL = "10000,10001,10002";

    private final StrategyWriter writer;
    private final Company company;

    PortfolioWriter(StrategyWriter writer, Company company) {
        this.writer = writer;
        this.company = company;
    }

    /** The roadmap of those who make what hosts work with. */
    ObjectNode hosts() {
        Story.Project project = company.story().projects().get(2);
        ObjectNode roadmap = roadmap("host roadmap", project.name() + " roadmap", "PROJECT");
        roadmap.put("homeProject", "10002").putNull("grouping");
        roadmap.putArray("scope").add("10002");
        roadmap.putArray("grants");
        ArrayNode initiatives = roadmap.putArray("initiatives");
        ArrayNode placements = roadmap.putArray("placements");
        List<Story.Initiative> told = company.story().hostInitiatives();
        for (int i = 0; i < told.size(); i++) {
            String key = StrategyWriter.sortKey(i);
            initiatives.add(new InitiativeHistory(writer, company, told.get(i), key).written());
            place(placements, told.get(i), i);
        }
        ObjectNode made = made(roadmap, "sofia");
        StrategyWriter.change(made, "scope", null, "10002");
        return roadmap;
    }

    /** What belongs to hosts and guests alike stands first; the rest follows by itself. */
    ObjectNode portfolio() {
        String name = company.story().company() + " portfolio";
        ObjectNode portfolio = roadmap("portfolio", name, "PORTFOLIO");
        portfolio.putNull("homeProject").put("grouping", "PROJECT");
        portfolio.putArray("scope").add("10000").add("10001").add("10002");
        ArrayNode grants = portfolio.putArray("grants");
        grant(grants, "USER", writer.user("maya"));
        grant(grants, "USER", writer.user("manager"));
        grant(grants, "GROUP", "product-managers");
        portfolio.putArray("initiatives");
        ArrayNode placements = portfolio.putArray("placements");
        List<Story.Initiative> own = company.story().initiatives();
        List<Story.Initiative> hosts = company.story().hostInitiatives();
        List<Story.Initiative> first =
                List.of(own.get(0), hosts.get(1), own.get(1), own.get(7), hosts.get(2), own.get(4));
        for (int i = 0; i < first.size(); i++) {
            place(placements, first.get(i), i);
        }
        ObjectNode made = made(portfolio, "maya");
        StrategyWriter.change(made, "scope", null, ALL);
        StrategyWriter.change(made, "grouping", null, "PROJECT");
        StrategyWriter.change(made, "grant:USER:maya", null, "EDIT");
        return portfolio;
    }

    private static void grant(ArrayNode grants, String kind, String holder) {
        grants.addObject().put("access", "EDIT").put("kind", kind).put("holder", holder);
    }

    private static void place(ArrayNode placements, Story.Initiative told, int at) {
        placements
                .addObject()
                .put("initiative", StrategyWriter.uid(told.name()))
                .put("sortKey", StrategyWriter.sortKey(at));
    }

    private static ObjectNode roadmap(String of, String name, String kind) {
        ObjectNode roadmap = JsonNodeFactory.instance.objectNode();
        roadmap.put("uid", StrategyWriter.uid(of)).put("name", name).put("kind", kind);
        ObjectNode settings = roadmap.putObject("settings");
        List.of("zone", "epicDates", "initiativeDates", "progress").forEach(settings::putNull);
        roadmap.put("version", 1).putNull("deletedAt").putNull("vision");
        roadmap.putArray("themes");
        roadmap.putArray("objectives");
        return roadmap;
    }

    private ObjectNode made(ObjectNode roadmap, String who) {
        String name = roadmap.get("name").asText();
        ObjectNode first = writer.revision(1, who, BEGUN, name, null);
        StrategyWriter.change(first, "name", null, name);
        roadmap.putArray("history").add(first);
        return first;
    }
}
