package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DataSetHomeTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private static Path home(Path data) {
        return DataSetHome.of(List.of(data), Optional.empty(), true);
    }

    private Path data(String place, String content) throws Exception {
        return Files.writeString(folder.newFolder(place).toPath().resolve("issues.json"), content);
    }

    @Test
    public void theSameContentIsTheSameDataWhereverAndWheneverItWasWritten() throws Exception {
        Path data = data("here", "one").getParent();
        Path touched = data("there", "one");
        Files.setLastModifiedTime(touched, FileTime.fromMillis(0));

        assertEquals(home(data), home(touched.getParent()));
    }

    @Test
    public void otherContentOfTheSameLengthAndTimeIsOtherData() throws Exception {
        Path one = data("here", "one");
        Path two = data("there", "two");
        Files.setLastModifiedTime(two, Files.getLastModifiedTime(one));

        assertNotEquals(home(one), home(two));
    }

    @Test
    public void anotherDayIsOtherData() throws Exception {
        List<Path> data = List.of(data("here", "one"));

        assertNotEquals(
                DataSetHome.of(data, Optional.of(LocalDate.of(2026, 1, 1)), true),
                DataSetHome.of(data, Optional.of(LocalDate.of(2026, 1, 2)), true));
    }

    @Test
    public void theSameContentUnderAnotherNameIsOtherData() throws Exception {
        Path one = data("here", "one");
        Path two = data("there", "one");
        Files.move(two, two.resolveSibling("people.json"));

        assertNotEquals(home(one.getParent()), home(two.getParent()));
    }

    @Test
    public void oneMoreFileIsOtherData() throws Exception {
        Path one = data("here", "one");
        Path two = data("there", "two");

        assertNotEquals(home(one), DataSetHome.of(List.of(one, two), Optional.empty(), true));
    }

    @Test
    public void theDemoWithInitiativesAndTheOneWithoutLiveApart() {
        assertNotEquals(
                DataSetHome.of(List.of(), Optional.empty(), true),
                DataSetHome.of(List.of(), Optional.empty(), false));
    }
}
