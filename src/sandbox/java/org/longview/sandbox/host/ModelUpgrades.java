package org.longview.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Brings a plugin's data to its newest model version as Jira does: each task once, in a
 * transaction, in ascending order, those that are newer than the version kept in the settings.
 */
public final class ModelUpgrades {
    private final PluginSettings settings;
    private final String key;

    /**
     * @param prefix of the plugin's tables; Jira keeps the version under it and a number sign
     */
    public ModelUpgrades(PluginSettings settings, String prefix) {
        this.settings = settings;
        this.key = prefix + "_#";
    }

    ModelVersion current() {
        return ModelVersion.valueOf((String) settings.get(key));
    }

    /**
     * Runs what is due; a task that fails stops the rest and is tried again next time.
     *
     * @param fresh Active Objects that know no entity yet, so a task migrates those it names
     */
    public void run(List<ActiveObjectsUpgradeTask> tasks, Supplier<ActiveObjects> fresh) {
        List<ActiveObjectsUpgradeTask> sorted =
                tasks.stream()
                        .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                        .toList();
        refuseTwoOfOneVersion(sorted);
        for (ActiveObjectsUpgradeTask task : sorted) {
            if (current().isOlderThan(task.getModelVersion())) {
                run(task, fresh.get());
                settings.put(key, task.getModelVersion().toString());
            }
        }
    }

    private static void refuseTwoOfOneVersion(List<ActiveObjectsUpgradeTask> sorted) {
        ModelVersion last = null;
        for (ActiveObjectsUpgradeTask task : sorted) {
            if (last != null && last.isSame(task.getModelVersion())) {
                throw new IllegalStateException(
                        "There is more than one upgrade task with the model version " + last);
            }
            last = task.getModelVersion();
        }
    }

    private void run(ActiveObjectsUpgradeTask task, ActiveObjects ao) {
        ModelVersion from = current();
        try {
            ao.executeInTransaction(
                    () -> {
                        task.upgrade(from, ao);
                        return null;
                    });
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException(
                    "The upgrade task %s from model version %s to %s failed: %s"
                            .formatted(task.getClass().getName(), from, task.getModelVersion(), e),
                    e);
        }
    }
}
