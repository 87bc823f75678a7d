package org.stakeline.serve.page;

import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.AmendedSchedule;
import org.stakeline.relate.redline.ItemRedline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What changed in a schedule as amended from one day to another.
 *
 * @param id a filing of the chain
 * @param nothingBefore true where no filing of the chain is known from the earlier day or before
 * @param filings those that were filed in between, in order
 * @param missing which of the chain's filings up to the later day are not in the store; may be
 *     empty
 */
public record DaysPage(
        String id,
        String issuer,
        Fact from,
        Fact to,
        boolean nothingBefore,
        List<Amending> filings,
        String missing,
        RedlineView redline) {

    public DaysPage {
        filings = List.copyOf(filings);
    }

    /** A filing that changed it. */
    public record Amending(String id, String form, Fact filed) {}

    /** Between the ends of the two days; an earlier and a later one. */
    public static DaysPage of(String id, StoredChain stored, LocalDate from, LocalDate to) {
        AmendedSchedule before = stored.chain().asOf(from);
        AmendedSchedule after = stored.chain().asOf(to);
        return new DaysPage(
                id,
                stored.chain().filings().getLast().issuer().name().value().orElse("No issuer read"),
                FilingLine.date(from),
                FilingLine.date(to),
                before.filings().isEmpty(),
                stored.chain().filings().stream()
                        .filter(f -> isBetween(f, from, to))
                        .map(f -> amending(stored, f))
                        .toList(),
                missing(after.missing()),
                RedlineView.of(ItemRedline.between(before, after)));
    }

    // "the original, No. 1, No. 2"
    private static String missing(List<Integer> numbers) {
        return numbers.stream()
                .map(n -> n == 0 ? "the original" : "No. " + n)
                .collect(Collectors.joining(", "));
    }

    private static boolean isBetween(Filing filing, LocalDate from, LocalDate to) {
        return filing.filedDate()
                .value()
                .filter(day -> day.isAfter(from) && !day.isAfter(to))
                .isPresent();
    }

    private static Amending amending(StoredChain stored, Filing filing) {
        return new Amending(
                stored.id(filing),
                ChainPage.called(filing),
                FilingLine.date(filing.filedDate().value().orElse(null)));
    }
}
