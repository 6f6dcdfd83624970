package org.longview.jira;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the parts of a printed sprint from what looks like a part inside of its name or goal.
 *
 * <p>Nothing is quoted there. So it is read as each order of keys that Jira is known to print, and
 * as the orders in which its keys come first and last; the reading that explains most wins.
 */
final class SprintParts {
    /** Parts stand apart by a comma alone, or by a comma and a blank. */
    private static final List<Pattern> KEYS =
            List.of(
                    Pattern.compile("(?:^\\s*|,)([A-Za-z][A-Za-z0-9]{0,63})="),
                    Pattern.compile("(?:^\\s*|,\\s+)([A-Za-z][A-Za-z0-9]{0,63})="));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Set<String> FREE = Set.of("name", "goal");
    private static final Set<String> NUMBERS =
            Set.of(
                    "id",
                    "rapidViewId",
                    "originBoardId",
                    "sequence",
                    "incompleteIssuesDestinationId");
    private static final Set<String> WORDS = Set.of("state", "synced", "autoStartStop");
    private static final Set<String> MOMENTS =
            Set.of("startDate", "endDate", "completeDate", "activatedDate");

    /** Before they came by the alphabet, with the goal in the midst or after. */
    private static final List<List<String>> OLD =
            List.of(
                    order("goal,startDate,endDate,completeDate,activatedDate,sequence"),
                    order("startDate,endDate,completeDate,activatedDate,sequence,goal"));

    /** Of more, which no Jira prints, the first and the last ones may be parts. */
    private static final int MOST = 1_000;

    private final String body;
    private final List<Candidate> candidates = new ArrayList<>();

    private SprintParts(String body, Pattern keys) {
        this.body = body;
        Matcher key = keys.matcher(body);
        for (boolean found = key.find(); found; ) {
            String name = key.group(1);
            int start = key.start();
            int from = key.end();
            found = key.find();
            String value = body.substring(from, found ? key.start() : body.length());
            candidates.add(Candidate.of(name, value.strip(), start, from));
        }
        if (candidates.size() > MOST) {
            candidates.subList(MOST / 2, candidates.size() - MOST / 2).clear();
        }
    }

    private static List<String> order(String end) {
        String others = "synced,autoStartStop,originBoardId,incompleteIssuesDestinationId";
        return List.of(("id,rapidViewId,state,name," + end + "," + others).split(","));
    }

    /**
     * What may be a part, or a piece of a name that looks like one.
     *
     * @param worth how much it explains to take it for a part
     * @param isShort whether it holds no comma, so that the next one is a part if it is one
     * @param opens whether it may end a name
     */
    private record Candidate(
            String key, int start, int from, int worth, boolean isShort, boolean opens) {

        static Candidate of(String key, String value, int start, int from) {
            if (FREE.contains(key)) {
                return new Candidate(key, start, from, 2, false, true);
            }
            if (NUMBERS.contains(key) || WORDS.contains(key) || MOMENTS.contains(key)) {
                return new Candidate(key, start, from, holds(key, value) ? 2 : 1, true, true);
            }
            boolean printed = looksPrinted(key, value);
            return new Candidate(key, start, from, 0, printed, printed);
        }

        private static boolean holds(String key, String value) {
            return isNothing(value)
                    || NUMBERS.contains(key) && NUMBER.matcher(value).matches()
                    || WORDS.contains(key) && WORD.matcher(value).matches()
                    || MOMENTS.contains(key) && isMoment(value);
        }

        /** Of a key that is new here: named as a program does, holding what a program prints. */
        private static boolean looksPrinted(String key, String value) {
            return key.length() > 2
                    && Character.isLowerCase(key.charAt(0))
                    && (isNothing(value)
                            || NUMBER.matcher(value).matches()
                            || value.equals("true")
                            || value.equals("false")
                            || isMoment(value));
        }

        private static boolean isMoment(String value) {
            return SprintText.parsed(value, ZoneOffset.UTC).isPresent();
        }
    }

    /** Parts up to one of them, with how much they explain. */
    private record Chain(int last, int rank, int worth, Chain before) {}

    /** The keys and values that stand between the brackets. */
    static Map<String, String> of(String body) {
        Chain best = null;
        SprintParts read = null;
        for (Pattern keys : KEYS) {
            SprintParts parts = new SprintParts(body, keys);
            for (Map<String, Integer> order : parts.orders()) {
                Chain chain = parts.chain(part -> order.getOrDefault(part.key, -1));
                if (chain != null && (best == null || chain.worth > best.worth)) {
                    best = chain;
                    read = parts;
                }
            }
        }
        return best == null ? Map.of() : read.values(best);
    }

    private List<Map<String, Integer>> orders() {
        Set<String> sorted = new TreeSet<>();
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate part = candidates.get(i);
            sorted.add(part.key);
            if (part.worth == 2) {
                first.putIfAbsent(part.key, i);
                last.put(part.key, i);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            first.putIfAbsent(candidates.get(i).key, i);
            last.putIfAbsent(candidates.get(i).key, i);
        }
        List<Map<String, Integer>> orders = new ArrayList<>();
        orders.add(ranks(List.copyOf(sorted)));
        OLD.forEach(order -> orders.add(ranks(order)));
        orders.add(first);
        orders.add(last);
        return orders;
    }

    private static Map<String, Integer> ranks(List<String> order) {
        Map<String, Integer> ranks = new HashMap<>();
        order.forEach(key -> ranks.put(key, ranks.size()));
        return ranks;
    }

    /**
     * The parts from the first key to the end of the text that explain most.
     *
     * @param order where a key stands in it, -1 for one that may stand anywhere
     */
    private Chain chain(ToIntFunction<Candidate> order) {
        Chain[] chains = new Chain[candidates.size()];
        Chain best = null;
        for (int i = 0; i < chains.length; i++) {
            Candidate part = candidates.get(i);
            int rank = order.applyAsInt(part);
            if (i == 0) {
                chains[i] = new Chain(i, rank, part.worth, null);
            }
            for (int j = 0; j < i; j++) {
                if (chains[j] == null || !mayFollow(j, i) || rank >= 0 && rank <= chains[j].rank) {
                    continue;
                }
                int worth = chains[j].worth + part.worth;
                // of equal ones the later: a name holds what comes before the part itself
                if (chains[i] == null || worth >= chains[i].worth) {
                    chains[i] = new Chain(i, Math.max(rank, chains[j].rank), worth, chains[j]);
                }
            }
            boolean ends = chains[i] != null && (!part.isShort || i + 1 == chains.length);
            if (ends && (best == null || chains[i].worth >= best.worth)) {
                best = chains[i];
            }
        }
        return best;
    }

    private boolean mayFollow(int before, int next) {
        return candidates.get(before).isShort ? next == before + 1 : candidates.get(next).opens;
    }

    private Map<String, String> values(Chain chain) {
        Map<String, String> values = new LinkedHashMap<>();
        int end = body.length();
        for (Chain at = chain; at != null; at = at.before) {
            Candidate part = candidates.get(at.last);
            String value = body.substring(part.from, end);
            values.putIfAbsent(part.key, FREE.contains(part.key) ? value : value.strip());
            end = part.start;
        }
        return values;
    }

    static boolean isNothing(String value) {
        return value.isEmpty() || value.equals("<null>");
    }
}
