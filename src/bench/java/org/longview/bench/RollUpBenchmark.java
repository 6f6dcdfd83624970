package org.longview.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.ChildFacts;
import org.longview.rollup.Columns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long children take to add up to epics and initiatives; see docs/performance.md. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 2, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RollUpBenchmark {
    private static final int STEP = 7_919;

    @Param({"50000", "500000"})
    int children;

    private List<ChildFacts> facts;
    private Columns columns;
    private Floor floor;
    private ChildCounts[] initiatives;
    private int next;

    @Setup
    public void make() {
        facts = MadeUp.children(children);
        columns = MadeUp.columns(facts);
        floor = new Floor(facts);
        initiatives = new ChildCounts[columns.initiatives().size()];
        agree();
    }

    /** What is compared has to be the same: figures of a wrong sum are worth nothing. */
    private void agree() {
        floor.sum();
        countsOneByOne();
        for (int i = 0; i < initiatives.length; i++) {
            ChildCounts sum = columns.initiatives().at(i);
            boolean isSame =
                    sum.equals(initiatives[i])
                            && sum.toDo() == floor.initiativeCounts[i * 4]
                            && sum.inProgress() == floor.initiativeCounts[i * 4 + 1]
                            && sum.done() == floor.initiativeCounts[i * 4 + 2]
                            && sum.dropped() == floor.initiativeCounts[i * 4 + 3]
                            && sum.points().done() == floor.initiativeDonePoints[i]
                            && sum.points().done() + sum.points().open()
                                    == floor.initiativeAllPoints[i]
                            && sum.first().day().toEpochDay() == floor.initiativeEarliest[i]
                            && sum.last().day().toEpochDay() == floor.initiativeLatest[i];
            if (!isSame) {
                throw new IllegalStateException("The sums of initiative " + i + " differ");
            }
        }
    }

    /** The least work. */
    @Benchmark
    public Floor floor() {
        floor.sum();
        return floor;
    }

    /** Everything anew, from columns that stand. */
    @Benchmark
    public Columns columns() {
        columns.sum();
        return columns;
    }

    /** Everything anew, from facts that are not yet in columns. */
    @Benchmark
    public Columns columnsFromFacts() {
        return MadeUp.columns(facts);
    }

    /** The way without columns: an object per child and per sum. */
    @Benchmark
    public ChildCounts[] countsOneByOne() {
        for (int i = 0; i < initiatives.length; i++) {
            initiatives[i] = ChildCounts.NONE;
        }
        for (int from = 0; from < facts.size(); from += MadeUp.OF_EPIC) {
            ChildCounts sum = ChildCounts.NONE;
            for (int i = from; i < from + MadeUp.OF_EPIC; i++) {
                sum = sum.plus(facts.get(i).counts());
            }
            int initiative = from / (MadeUp.OF_EPIC * MadeUp.OF_INITIATIVE);
            initiatives[initiative] = initiatives[initiative].plus(sum);
        }
        return initiatives;
    }

    /** One child of a far-off epic each time becomes what another one was. */
    @Benchmark
    public Columns updateOfOneChild() {
        next = (next + STEP) % children;
        columns.update(next, facts.get(children - 1 - next));
        return columns;
    }
}
