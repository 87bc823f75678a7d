package org.stakeline.pipeline;

import java.util.ArrayList;
import java.util.List;

/** What a run came to. */
public record Report(List<Outcome> outcomes) {

    public Report {
        outcomes = List.copyOf(outcomes);
    }

    public <T extends Outcome> List<T> all(Class<T> kind) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** True when every file is in the store. */
    public boolean isWhole() {
        return all(Outcome.Refused.class).isEmpty() && all(Outcome.NotOpened.class).isEmpty();
    }

    /**
     * The run in lines: how many of each, then each file that could not be read whole, with the
     * first thing that could not, and each that is not in the store, with the reason.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(total());
        all(Outcome.Stored.class).stream()
                .filter(o -> !o.errors().isEmpty())
                .forEach(
                        o ->
                                lines.add(
                                        "stored, but not read whole, "
                                                + o.source()
                                                + ": "
                                                + first(o)));
        all(Outcome.Refused.class)
                .forEach(o -> lines.add("refused " + o.source() + ": " + o.reason()));
        all(Outcome.NotOpened.class)
                .forEach(o -> lines.add("not opened " + o.source() + ": " + o.reason()));
        return List.copyOf(lines);
    }

    private static String first(Outcome.Stored stored) {
        int more = stored.errors().size() - 1;
        return stored.errors().getFirst() + (more == 0 ? "" : " (and " + more + " more)");
    }

    private String total() {
        StringBuilder text = new StringBuilder("read " + files(outcomes.size()) + ": ");
        text.append(count(Outcome.Stored.class)).append(" stored, ");
        int again = count(Outcome.ReadAgain.class);
        text.append(again == 0 ? "" : again + " read again, ");
        text.append(count(Outcome.AlreadyThere.class)).append(" already there, ");
        text.append(count(Outcome.Refused.class)).append(" refused");
        int closed = count(Outcome.NotOpened.class);
        return text.append(closed == 0 ? "" : ", " + closed + " not opened").toString();
    }

    private int count(Class<? extends Outcome> kind) {
        return all(kind).size();
    }

    private static String files(int number) {
        return number == 1 ? "1 file" : number + " files";
    }
}
