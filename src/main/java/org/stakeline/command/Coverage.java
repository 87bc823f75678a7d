package org.stakeline.command;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;
import org.stakeline.filing.ReportingPerson;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much was read, by era: of the rows of the cover pages (name, citizenship, the four powers,
 * aggregate amount, percent, type) those with a value, those without one, and those whose words
 * could not be understood.
 */
final class Coverage {

    private final Map<Era, Counts> byEra = new EnumMap<>(Era.class);

    /**
     * Counts of one or more files.
     *
     * @param without filings of which no reporting person was read
     * @param errors findings of level error
     */
    record Counts(
            Era era,
            long files,
            long filings,
            long without,
            long persons,
            long rows,
            long values,
            long nulls,
            long unreadable,
            long errors) {

        static Counts of(Reading reading) {
            Filing filing = reading.filing();
            boolean schedule = filing.isBeneficialOwnership();
            List<Stated<?>> rows = filing.persons().stream().flatMap(Coverage::rows).toList();
            long values = rows.stream().filter(Stated::isPresent).count();
            long unreadable = rows.stream().filter(Stated.Unreadable.class::isInstance).count();
            return new Counts(
                    filing.era(),
                    1,
                    schedule ? 1 : 0,
                    schedule && filing.persons().isEmpty() ? 1 : 0,
                    filing.persons().size(),
                    rows.size(),
                    values,
                    rows.size() - values - unreadable,
                    unreadable,
                    reading.findings().stream()
                            .filter(f -> f.level() == Finding.Level.ERROR)
                            .count());
        }

        Counts plus(Counts other) {
            return new Counts(
                    era,
                    files + other.files,
                    filings + other.filings,
                    without + other.without,
                    persons + other.persons,
                    rows + other.rows,
                    values + other.values,
                    nulls + other.nulls,
                    unreadable + other.unreadable,
                    errors + other.errors);
        }
    }

    void add(Counts counts) {
        byEra.merge(counts.era(), counts, Counts::plus);
    }

    void print(PrintWriter out) {
        out.format(
                Locale.ROOT,
                "%-10s %8s %8s %8s %8s %8s %8s %8s %10s %8s%n",
                "era",
                "files",
                "filings",
                "without",
                "persons",
                "rows",
                "value",
                "null",
                "unreadable",
                "errors");
        byEra.forEach((era, counts) -> print(out, era.word(), counts));
        byEra.values().stream().reduce(Counts::plus).ifPresent(all -> print(out, "all", all));
        out.println(
                "without: filings of which no reporting person was read; errors: findings of level error");
    }

    private static void print(PrintWriter out, String name, Counts c) {
        out.format(
                Locale.ROOT,
                "%-10s %8d %8d %8d %8d %8d %8d %8d %10d %8d%n",
                name,
                c.files,
                c.filings,
                c.without,
                c.persons,
                c.rows,
                c.values,
                c.nulls,
                c.unreadable,
                c.errors);
    }

    private static Stream<Stated<?>> rows(ReportingPerson person) {
        Stated<?> types = person.types().isEmpty() ? Stated.none() : person.types().getFirst();
        return Stream.of(
                person.name(),
                person.citizenship(),
                person.soleVoting(),
                person.sharedVoting(),
                person.soleDispositive(),
                person.sharedDispositive(),
                person.aggregate(),
                person.percent(),
                types);
    }
}
