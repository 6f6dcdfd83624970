package org.longview.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.longview.delivery.ProjectRef;
import org.longview.publish.ExportTransfer;
import org.longview.publish.ImportTransfer;
import org.longview.publish.References;
import org.longview.roadmap.Issues;
import org.longview.roadmap.People;
import org.longview.roadmap.Permissions;
import org.longview.roadmap.Projects;
import org.longview.roadmap.RoadmapStore;
import org.longview.roadmap.Settings;
import org.longview.roadmap.StrategyRecords;
import org.longview.roadmap.TransferStore;
import org.longview.roadmap.Viewer;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Roadmap;
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

/**
 * How long a transfer file is read and judged, and written, in a heap of 256 MB; without the tables
 * of a database. See docs/performance.md.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class TransferBenchmark {
    private static final int HISTORY = 6;

    /** Of 0.95 MB each. */
    @Param({"56", "70"})
    int roadmaps;

    private final Viewer admin = new Viewer("admin", Locale.ROOT);
    private byte[] document;
    private StrategyRecords kept;

    @Setup
    public void make() throws IOException {
        document = MadeUpDocument.of(roadmaps);
        System.out.printf("%n# the document has %,d bytes%n", document.length);
        importing();
        int initiatives = kept.initiatives().size();
        if (kept.history().size() != initiatives * HISTORY + roadmaps) {
            throw new IllegalStateException("Not all of the document was kept");
        }
    }

    @Benchmark
    public StrategyRecords importing() {
        kept = null;
        TransferStore store =
                new TransferStore() {
                    @Override
                    public StrategyRecords all() {
                        return kept;
                    }

                    @Override
                    public void add(StrategyRecords records, List<Roadmap> givingWay) {
                        kept = records;
                    }
                };
        new ImportTransfer(
                        store,
                        nothing(RoadmapStore.class),
                        allowing(),
                        references(),
                        Clock.systemUTC())
                .take(admin, TransferDocument.of(document));
        return kept;
    }

    /** To the bytes that go to the browser, which takes compressed ones. */
    @Benchmark
    public long exporting() throws IOException {
        return read(Compression.gzip(written()));
    }

    /** The same for one that does not. */
    @Benchmark
    public long exportingPlain() throws IOException {
        return read(written());
    }

    private static long read(Chunks answer) throws IOException {
        return ((InputStream) answer.entity()).transferTo(OutputStream.nullOutputStream());
    }

    private Chunks written() {
        document = null;
        Settings settings = fake(Settings.class, new FiscalYear(1));
        TransferStore store = fake(TransferStore.class, kept);
        Map<String, Object> all =
                new ExportTransfer(store, allowing(), references(), settings).export(admin);
        return Answer.ok((json, print) -> json.writeObject(all))
                .written(new Print(Locale.ENGLISH, FiscalYear.CALENDAR));
    }

    private static Permissions allowing() {
        return fake(Permissions.class, true);
    }

    /** Each project is here. */
    private static References references() {
        Projects projects =
                new Projects() {
                    @Override
                    public Optional<ProjectRef> byKey(String key) {
                        return byId(Long.parseLong("1" + key.substring(1)));
                    }

                    @Override
                    public Optional<ProjectRef> byId(long id) {
                        String key = "P" + Long.toString(id).substring(1);
                        return Optional.of(new ProjectRef(id, key, key, null));
                    }
                };
        return new References(projects, nothing(Issues.class), nothing(People.class));
    }

    private static <T> T nothing(Class<T> type) {
        return fake(type, Optional.empty());
    }

    private static <T> T fake(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answer));
    }
}
