package org.stakeline.read.envelope;

import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a header of either shape, line by line; a value that cannot be understood gives a finding.
 */
final class HeaderReader {

    private static final ZoneId EASTERN = ZoneId.of("America/New_York");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final Map<String, Party.Role> ROLES =
            Map.of(
                    "SUBJECT COMPANY", Party.Role.SUBJECT,
                    "FILED BY", Party.Role.FILER,
                    "FILER", Party.Role.OTHER,
                    "FILED FOR", Party.Role.OTHER,
                    "ISSUER", Party.Role.OTHER,
                    "REPORTING OWNER", Party.Role.OTHER,
                    "SERIAL COMPANY", Party.Role.OTHER);

    private static final Set<String> ADDRESS_LINES =
            Set.of("STREET 1", "STREET1", "STREET 2", "STREET2", "CITY", "STATE", "ZIP");

    private final HeaderLines lines;
    private final List<Finding> findings;
    private final List<Party> parties = new ArrayList<>();
    private final List<Stated<String>> groupMembers = new ArrayList<>();
    private final List<Stated.Value<String>> address = new ArrayList<>();
    private Stated<Accession> accession = Stated.none();
    private Stated<String> submissionType = Stated.none();
    private Stated<LocalDate> filedDate = Stated.none();
    private Stated<OffsetDateTime> acceptedAt = Stated.none();
    private Optional<Party> current = Optional.empty();

    HeaderReader(String text, int from, int to, List<Finding> findings) {
        this.lines = new HeaderLines(text, from, to);
        this.findings = findings;
    }

    Header read() {
        while (lines.next()) {
            Party.Role role = lines.isHeading() ? ROLES.get(lines.key()) : null;
            if (role != null) {
                closeParty();
                current = Optional.of(Party.as(role));
            } else {
                current.ifPresentOrElse(this::partyLine, this::topLine);
            }
        }
        closeParty();
        return new Header(accession, submissionType, filedDate, acceptedAt, parties, groupMembers);
    }

    private void closeParty() {
        current.ifPresent(parties::add);
        current = Optional.empty();
    }

    private void topLine() {
        switch (lines.key()) {
            case "ACCESSION NUMBER" -> accession = read("/accession", Accession::parse);
            case "CONFORMED SUBMISSION TYPE", "TYPE" -> submissionType = lines.value();
            case "FILED AS OF DATE", "FILING DATE" ->
                    filedDate = read("/filedDate", HeaderReader::day);
            case "ACCEPTANCE DATETIME" -> acceptedAt = read("/acceptedAt", HeaderReader::moment);
            case "GROUP MEMBERS" -> groupMembers.add(lines.value());
            default -> {}
        }
    }

    private void partyLine(Party party) {
        current =
                Optional.of(
                        switch (lines.key()) {
                            case "COMPANY CONFORMED NAME", "CONFORMED NAME" ->
                                    party.named(lines.value());
                            case "CENTRAL INDEX KEY", "CIK" -> party.withCik(cik(party.role()));
                            case "FORM TYPE" -> party.withFormType(lines.value());
                            case "SEC FILE NUMBER", "FILE NUMBER" ->
                                    party.withFileNumber(lines.value());
                            case "FORMER CONFORMED NAME" -> party.formerly(lines.value());
                            default -> addressLine(party);
                        });
    }

    /** an address is whole with its postal code, which comes last */
    private Party addressLine(Party party) {
        if (lines.isHeading()) {
            address.clear();
        }
        if (lines.value() instanceof Stated.Value<String> line
                && ADDRESS_LINES.contains(lines.key())) {
            address.add(line);
        }
        if (!lines.key().equals("ZIP") || address.isEmpty()) {
            return party;
        }
        Stated<String> whole =
                Stated.of(
                        address.stream().map(Stated.Value::get).collect(Collectors.joining(", ")),
                        address.stream().flatMap(l -> l.spans().stream()).toList());
        address.clear();
        return party.at(whole);
    }

    private Stated<String> cik(Party.Role role) {
        String path = role == Party.Role.SUBJECT ? "/issuer/cik" : "";
        return read(path, HeaderReader::tenDigits);
    }

    private <T> Stated<T> read(String path, Function<String, Optional<T>> parse) {
        Stated<String> words = lines.value();
        if (!(words instanceof Stated.Value<String>(String value, var spans))) {
            return Stated.none();
        }
        Optional<T> parsed = parse.apply(value);
        if (parsed.isEmpty()) {
            findings.add(
                    new Finding(
                            "header.unreadable",
                            Finding.Level.ERROR,
                            "The header's " + lines.key() + " \"" + value + "\" could not be read.",
                            path.isEmpty() ? List.of() : List.of(path),
                            spans));
        }
        return parsed.map(p -> Stated.of(p, spans)).orElseGet(() -> new Stated.Unreadable<>(spans));
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    // a wall clock in New York: the offset is that of its day
    private static Optional<OffsetDateTime> moment(String digits) {
        try {
            return Optional.of(
                    LocalDateTime.parse(digits, MOMENT).atZone(EASTERN).toOffsetDateTime());
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    private static Optional<String> tenDigits(String digits) {
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 10
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of("0".repeat(10 - digits.length()) + digits) : Optional.empty();
    }
}
