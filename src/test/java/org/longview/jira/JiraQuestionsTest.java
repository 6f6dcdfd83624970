package org.longview.jira;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.longview.host.FakeServices;
import org.longview.store.StoreQuestions;

/** The self-check has a question for every service that the plugin uses. */
public class JiraQuestionsTest {
    /** It can be asked only with a request in hand, which the self-check's page has. */
    private static final String WITH_A_REQUEST = "com.atlassian.sal.api.websudo.WebSudoManager";

    @Test
    public void everyServiceIsAskedSomething() throws Exception {
        Set<String> asked = new TreeSet<>(new JiraQuestions(new FakeServices()).all().keySet());
        asked.addAll(new StoreQuestions(new FakeServices()).all().keySet());
        asked.add(WITH_A_REQUEST);

        assertEquals(services(), asked);
    }

    private static Set<String> services() throws Exception {
        try (Stream<String> lines =
                Files.lines(Path.of("src/main/resources/META-INF/longview/features.tsv"))) {
            return lines.map(line -> line.split("\t"))
                    .filter(parts -> parts[0].equals("service"))
                    .map(parts -> parts[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
