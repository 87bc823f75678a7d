package org.stakeline.command;

import io.micronaut.context.ApplicationContext;

import org.slf4j.bridge.SLF4JBridgeHandler;
import org.stakeline.store.DatabaseProblem;
import org.stakeline.store.Store;

import java.util.HashMap;
import java.util.Map;

/** The application on one data folder, its database open, configured alike for every command. */
final class OpenFolder implements AutoCloseable {

    private final ApplicationContext context;
    private final DataOwner owner;

    private OpenFolder(ApplicationContext context, DataOwner owner) {
        this.context = context;
        this.owner = owner;
    }

    /**
     * Opens it for a command; what stands in the way is said in one sentence.
     *
     * @param settings of the command, over those of every command
     */
    static OpenFolder open(DataFolder folder, String command, Map<String, Object> settings) {
        oneLog();
        Map<String, Object> all = new HashMap<>(settings);
        all.put("stakeline.data", folder.path().toString());
        all.put("stakeline.version", Version.built());
        ApplicationContext context =
                ApplicationContext.builder().banner(false).properties(all).build();
        try {
            context.start().getBean(Store.class);
        } catch (RuntimeException e) {
            context.close();
            throw DatabaseProblem.behind(e).map(p -> explain(p, folder, e)).orElseThrow(() -> e);
        }
        return new OpenFolder(context, DataOwner.write(folder, command));
    }

    // libraries that log in the JDK's way log where all others do
    private static void oneLog() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    private static RuntimeException explain(
            DatabaseProblem problem, DataFolder folder, Throwable cause) {
        String message =
                switch (problem) {
                    case DatabaseProblem.InUse p ->
                            "The database in "
                                    + folder.path()
                                    + " is in use by "
                                    + DataOwner.of(folder)
                                    + ". Stop it, or name another folder with --data DIR.";
                    case DatabaseProblem.Unreachable p ->
                            "The database cannot be reached: "
                                    + p.message()
                                    + " Look at DATASOURCES_DEFAULT_URL, _USERNAME and _PASSWORD.";
                    case DatabaseProblem.Damaged p ->
                            "The database in "
                                    + folder.path()
                                    + " cannot be read: "
                                    + p.message()
                                    + " Name another folder with --data DIR, and ingest again.";
                    case DatabaseProblem.OtherVersion p ->
                            "The database in "
                                    + folder.path()
                                    + " was made by another version of Stakeline: "
                                    + p.message();
                };
        return new CommandFailed(message, cause);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        owner.close();
    }
}
