package org.stakeline.command;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.ChainComputation;
import org.stakeline.compute.Computed;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.quantity.Printed;
import org.stakeline.relate.amendment.Chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a run of checks has to say, file by file in the order given. */
record CheckReport(List<Checked> files) {

    CheckReport {
        files = List.copyOf(files);
    }

    /** One file and its findings, the gravest first. */
    record Checked(Path file, Filing filing, List<Finding> findings) {

        Checked {
            findings = findings.stream().sorted(Comparator.comparing(Finding::level)).toList();
        }

        /** {@code SC 13D/A No. 8 on An Issuer, Inc.}, or that it is none. */
        String title() {
            if (!filing.isBeneficialOwnership()) {
                return "no Schedule 13D or 13G";
            }
            return filing.form().value().orElse("Schedule")
                    + filing.amendmentNumber().value().map(n -> " No. " + n).orElse("")
                    + filing.issuer().name().value().map(name -> " on " + name).orElse("");
        }
    }

    /**
     * The report on these files; what filings of one chain say otherwise than each other is added.
     */
    static CheckReport of(List<Looked> looked, Calendars calendars) {
        Map<String, List<Finding>> ofChains = new HashMap<>();
        Map<String, Computed> computed = new HashMap<>();
        looked.forEach(l -> computed.put(l.filing().sha256(), l.computed()));
        List<Filing> once = looked.stream().map(Looked::filing).filter(distinct()).toList();
        for (Chain chain : Chain.of(once)) {
            if (chain.members().size() > 1) {
                ofChain(chain, computed, calendars, ofChains);
            }
        }
        return new CheckReport(
                looked.stream()
                        .map(l -> l.with(ofChains.getOrDefault(l.filing().sha256(), List.of())))
                        .toList());
    }

    /** the same file given twice is one filing of its chain. */
    private static Predicate<Filing> distinct() {
        Set<String> seen = new HashSet<>();
        return filing -> seen.add(filing.sha256());
    }

    private static void ofChain(
            Chain chain,
            Map<String, Computed> computed,
            Calendars calendars,
            Map<String, List<Finding>> found) {
        List<Computed> members =
                chain.filings().stream()
                        .flatMap(f -> Optional.ofNullable(computed.get(f.sha256())).stream())
                        .toList();
        ChainComputation.of(chain, members, calendars)
                .findings()
                .forEach(
                        at ->
                                found.computeIfAbsent(
                                                chain.filings().get(at.member()).sha256(),
                                                none -> new ArrayList<>())
                                        .add(at.finding()));
    }

    /** One file as it was read and computed. */
    record Looked(Path file, Filing filing, List<Finding> findings, Computed computed) {

        private Checked with(List<Finding> ofChain) {
            List<Finding> all = new ArrayList<>(findings);
            all.addAll(computed.findings());
            all.addAll(ofChain);
            return new Checked(file, filing, all);
        }
    }

    /** The same without what matters less than that level. */
    CheckReport downTo(Finding.Level least) {
        return new CheckReport(
                files.stream()
                        .map(
                                file ->
                                        new Checked(
                                                file.file(),
                                                file.filing(),
                                                file.findings().stream()
                                                        .filter(
                                                                f ->
                                                                        f.level().compareTo(least)
                                                                                <= 0)
                                                        .toList()))
                        .toList());
    }

    boolean hasErrors() {
        return count(Finding.Level.ERROR) > 0;
    }

    long count(Finding.Level level) {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.level() == level)
                .count();
    }

    /** {@code 3 files: 1 error, 2 inconsistencies, 0 warnings, 4 infos}. */
    String summary() {
        return Printed.count(files.size(), "file", "files")
                + ": "
                + Arrays.stream(Finding.Level.values())
                        .map(level -> Printed.count(count(level), word(level), words(level)))
                        .collect(Collectors.joining(", "));
    }

    static String word(Finding.Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Finding.Level level) {
        return level == Finding.Level.INCONSISTENCY ? "inconsistencies" : word(level) + "s";
    }
}
