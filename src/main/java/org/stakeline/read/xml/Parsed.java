package org.stakeline.read.xml;

import org.stakeline.evidence.Accession;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.GroupBox;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The values of the structured form as its fields print them; empty for what is none. */
final class Parsed {

    private static final Phrase MONTH_FIRST = Phrase.of("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Phrase YEAR_FIRST = Phrase.of("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Phrase PERCENT =
            Phrase.of(
                    "(?i)(?<bound><|less than|>|more than|over)?\\s*(?:approximately|approx\\.?|about)?\\s*(?<number>[\\d,]*\\.?\\d+|\\d+\\.)\\s*%?");
    private static final Phrase RULE =
            Phrase.of("(?i)(?:rule\\s*)?(?:240\\.)?13d-1\\s*\\(\\s*([bcd])\\s*\\)");

    private Parsed() {}

    static Optional<Shares> shares(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "-0-", "none", "nil", "-", "--", "—" -> Optional.of(Shares.ZERO);
            default -> number(said).map(Shares::parse);
        };
    }

    // a point without digits after it is no decimal of ours, and stands for none
    private static Optional<String> number(String said) {
        String digits = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
        return Decimals.isDecimal(digits) && !digits.startsWith("-")
                ? Optional.of(digits)
                : Optional.empty();
    }

    static Optional<StatedPercent> percent(String said) {
        PhraseMatcher printed = PERCENT.matcher(said);
        if (!printed.matches()) {
            return Optional.empty();
        }
        String bound = printed.group("bound");
        return number(printed.group("number"))
                .map(
                        digits ->
                                bound == null
                                        ? StatedPercent.of(digits)
                                        : bound.equals("<")
                                                        || bound.toLowerCase(Locale.ROOT)
                                                                .startsWith("less")
                                                ? StatedPercent.lessThan(digits)
                                                : StatedPercent.moreThan(digits));
    }

    static Optional<Boolean> yesNo(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "y", "yes", "true", "1" -> Optional.of(true);
            case "n", "no", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<LocalDate> date(String said) {
        PhraseMatcher american = MONTH_FIRST.matcher(said);
        if (american.matches()) {
            return day(american.group(3), american.group(1), american.group(2));
        }
        PhraseMatcher iso = YEAR_FIRST.matcher(said);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Optional<Integer> amendmentNumber(String said) {
        boolean number = said.length() <= 4 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Integer.valueOf(said)) : Optional.empty();
    }

    static Optional<GroupBox> group(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "a", "(a)" -> Optional.of(GroupBox.A);
            case "b", "(b)" -> Optional.of(GroupBox.B);
            default -> Optional.empty();
        };
    }

    static Optional<FilingRule> rule(String said) {
        PhraseMatcher rule = RULE.matcher(said);
        return rule.matches()
                ? Optional.of(FilingRule.valueOf(rule.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    static Optional<String> cik(String said) {
        boolean number = said.length() <= 10 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of("0".repeat(10 - said.length()) + said) : Optional.empty();
    }

    static Optional<Accession> accession(String said) {
        return Accession.parse(said);
    }
}
