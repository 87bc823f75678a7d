package org.stakeline.command;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.quantity.Printed;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    static CheckReport of(List<Checked> files) {
        return new CheckReport(files);
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
