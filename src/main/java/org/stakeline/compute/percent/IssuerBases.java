package org.stakeline.compute.percent;

import org.stakeline.filing.Filing;
import org.stakeline.issuer.ShareCount;
import org.stakeline.issuer.ShareCounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The counts that the issuer of a filing's class reported. A filer may rely on the latest report
 * that was filed by the day of the event, Rule 13d-1(j); what was filed later it could not know.
 */
final class IssuerBases {

    /** Of the reports that count, the last filed first. */
    private final List<Base> known;

    private final List<Base> later;
    private final Optional<LocalDate> day;

    private IssuerBases(List<Base> known, List<Base> later, Optional<LocalDate> day) {
        this.known = List.copyOf(known);
        this.later = List.copyOf(later);
        this.day = day;
    }

    static IssuerBases of(Filing filing, ShareCounts counts) {
        Optional<LocalDate> day = filing.eventDate().value().or(() -> filing.filedDate().value());
        List<Base> known = new ArrayList<>();
        List<Base> later = new ArrayList<>();
        for (ShareCount count : filing.issuer().cik().value().map(counts::of).orElseGet(List::of)) {
            boolean inTime = day.filter(d -> !count.filed().isAfter(d)).isPresent();
            (inTime ? known : later).add(base(count));
        }
        return new IssuerBases(known, later, day);
    }

    private static Base base(ShareCount count) {
        String reason = "reported by the issuer: " + count.source() + ", filed " + count.filed();
        return new Base(count.shares(), count.title(), count.asOf(), reason, "", List.of());
    }

    /** The last filed by the day; of several filed alike the one titled most like the class. */
    Optional<Base> latest(ToIntFunction<Base> likeness) {
        int most = known.stream().mapToInt(likeness).max().orElse(0);
        return known.stream()
                .filter(base -> likeness.applyAsInt(base) == most)
                .findFirst()
                .map(base -> base.because(base.reason() + ", the latest by " + shownDay()));
    }

    /** Each with the reason why it may not be taken, or was not. */
    List<Base> notTaken() {
        List<Base> all = new ArrayList<>();
        known.forEach(base -> all.add(base.because(base.reason() + "; not taken")));
        later.forEach(
                base -> all.add(base.because(base.reason() + ", which is after " + shownDay())));
        return all;
    }

    private String shownDay() {
        return day.map(LocalDate::toString).orElse("a day that is not stated");
    }
}
