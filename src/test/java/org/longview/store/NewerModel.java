package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A schema that no release has: themes with a short name, and a table that counts their words. */
final class NewerModel {
    private NewerModel() {}

    /** The table of themes with one column more. */
    @Preload
    @Table("THEME")
    interface NewerTheme extends ThemeRow {
        String getShortName();

        void setShortName(String value);
    }

    /** A table that version 1 does not have. */
    @Preload
    @Table("WORD_COUNT")
    interface WordCount extends Entity {
        @NotNull
        @Unique
        String getWord();

        void setWord(String value);

        Long getTimes();

        void setTimes(Long value);
    }

    static List<Class<? extends RawEntity<?>>> entities() {
        List<Class<? extends RawEntity<?>>> all = new ArrayList<>(List.of(TestTables.types()));
        all.set(all.indexOf(ThemeRow.class), NewerTheme.class);
        all.add(WordCount.class);
        return all;
    }

    /** Fills the new column. */
    static final class ShortNames implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("2");
        }

        @Override
        @SuppressWarnings("unchecked")
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            ao.migrate(NewerTheme.class);
            for (NewerTheme theme : ao.find(NewerTheme.class)) {
                theme.setShortName(theme.getName().split(" ")[0].toLowerCase(Locale.ROOT));
                theme.save();
            }
        }
    }

    /** Fills the new table from what the task before it wrote. */
    static final class Counts implements ActiveObjectsUpgradeTask {
        private final boolean fails;

        Counts(boolean fails) {
            this.fails = fails;
        }

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("3");
        }

        @Override
        @SuppressWarnings("unchecked")
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            ao.migrate(NewerTheme.class, WordCount.class);
            for (NewerTheme theme : ao.find(NewerTheme.class, Query.select().order("ID ASC"))) {
                ao.create(WordCount.class, Map.of("WORD", theme.getShortName(), "TIMES", 1L));
            }
            if (fails) {
                throw new IllegalStateException("the power went out");
            }
        }
    }

    /** Reads a table before saying that it needs it. */
    static final class Hasty implements ActiveObjectsUpgradeTask {
        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("2");
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            ao.count(WordCount.class);
        }
    }
}
