package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.Test;
import org.w3c.dom.Element;

/** docs/install.md tells administrators what is stored; they will drop what it names. */
public class InstallGuideTest {
    private static final Path GUIDE = Path.of("docs/install.md");

    @Test
    public void namesExactlyTheTablesThatActiveObjectsMakes() throws Exception {
        Set<String> tables = tables();

        assertEquals(tables, found("AO_[0-9A-F]{6}_[A-Z_]+", GUIDE));
        assertEquals(tables, found("AO_[0-9A-F]{6}_[A-Z_]+(?=\")", GUIDE));
        assertEquals(tables, found("AO_[0-9A-F]{6}_[A-Z_]+(?=`)", GUIDE));
    }

    @Test
    public void namesExactlyTheSettingsThatThePluginReads() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/longview/jira"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                keys.addAll(found("(?<=\")org\\.longview\\.[a-z]\\w*(?=\";)", source));
            }
        }

        assertEquals(keys, found("(?<=`)org\\.longview\\.\\w+(?=`)", GUIDE));
    }

    private static Set<String> tables() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:install-guide;MODE=LEGACY");
        Element records;
        try (InputStream xml =
                InstallGuideTest.class.getResourceAsStream("/atlassian-plugin.xml")) {
            records = Descriptor.read(xml).modules("ao").get(0);
        }
        String prefix = AoModule.prefix(records.getAttribute("namespace"));
        try (HikariDataSource pool = new HikariDataSource(config);
                Connection connection = pool.getConnection()) {
            EntityTables.open(pool, false, prefix, entities(records));
            Set<String> tables = new TreeSet<>();
            try (ResultSet rows =
                    connection
                            .getMetaData()
                            .getTables(
                                    null, null, "AO\\_%", new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            }
            return tables;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> entities(Element records) throws Exception {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Element entity : Descriptor.children(records, "entity")) {
            entities.add(
                    (Class<? extends RawEntity<?>>) Class.forName(entity.getTextContent().strip()));
        }
        return entities;
    }

    private static Set<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
