package org.longview.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.rollup.Judge;
import org.longview.strategy.Initiative;
import org.longview.strategy.Theme;

/**
 * The layout of a roadmap in day numbers, the same for screen and print; what was deleted is not in
 * it.
 *
 * @param rows in rank order
 * @param under the epics under each row
 * @param lanes by theme in the themes' order, the lane without theme last; every row is in one
 * @param undated indexes of the rows that promise no day
 * @param epics the span of each epic, in the order in which the epics were given
 */
public record Picture(
        List<Row> rows,
        List<Under> under,
        List<Lane> lanes,
        List<Integer> undated,
        List<Rail> epics) {
    public Picture {
        rows = List.copyOf(rows);
        under = List.copyOf(under);
        lanes = List.copyOf(lanes);
        undated = List.copyOf(undated);
        epics = List.copyOf(epics);
    }

    /** The epics of one row, as indexes; each is in the order of its links. */
    public record Under(List<Integer> epics, List<Integer> supports) {
        public Under {
            epics = List.copyOf(epics);
            supports = List.copyOf(supports);
        }
    }

    /**
     * @param themes in their order
     * @param members in rank order
     * @param epics all that are shown, those of the members among them
     */
    public static Picture of(
            List<Theme> themes, List<Member> members, List<EpicFacts> epics, Judge judge) {
        return of(themes, members, epics, judge, Map.of());
    }

    /**
     * The same with initiatives that are judged otherwise.
     *
     * @param judges by the uids of those initiatives
     */
    public static Picture of(
            List<Theme> themes,
            List<Member> members,
            List<EpicFacts> epics,
            Judge judge,
            Map<String, Judge> judges) {
        Map<Long, Integer> index = new HashMap<>();
        for (EpicFacts facts : epics) {
            index.put(facts.epic().id(), index.size());
        }
        List<Row> rows = new ArrayList<>();
        List<Under> under = new ArrayList<>();
        for (Member member : members) {
            if (member.initiative().exists()) {
                Initiative initiative = member.initiative();
                Judge own = judges.getOrDefault(initiative.uid(), judge);
                rows.add(Row.of(own.of(initiative), member.epics(), member.ledger()));
                under.add(
                        new Under(
                                indexes(member.epics(), index), indexes(member.supports(), index)));
            }
        }
        return new Picture(
                rows,
                under,
                lanes(themes, rows),
                where(rows, at -> rows.get(at).isUndated()),
                epics.stream().map(facts -> Rail.of(judge.live(facts))).toList());
    }

    private static List<Integer> indexes(List<EpicFacts> epics, Map<Long, Integer> index) {
        return epics.stream().map(facts -> index.get(facts.epic().id())).toList();
    }

    private static List<Lane> lanes(List<Theme> themes, List<Row> rows) {
        List<String> uids = new ArrayList<>();
        themes.stream().filter(Theme::exists).map(Theme::uid).forEach(uids::add);
        List<Lane> lanes = new ArrayList<>();
        for (String uid : uids) {
            lanes.add(lane(uid, rows, where(rows, at -> uid.equals(rows.get(at).themeUid()))));
        }
        List<Integer> others = where(rows, at -> !uids.contains(rows.get(at).themeUid()));
        lanes.add(lane(null, rows, others));
        return lanes;
    }

    private static Lane lane(String themeUid, List<Row> rows, List<Integer> members) {
        ChildCounts sum = ChildCounts.NONE;
        for (int at : members) {
            sum = sum.plus(rows.get(at).counts());
        }
        return new Lane(themeUid, members, sum);
    }

    private static List<Integer> where(List<Row> rows, IntPredicate wanted) {
        List<Integer> found = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (wanted.test(at)) {
                found.add(at);
            }
        }
        return found;
    }
}
