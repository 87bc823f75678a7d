package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The ninth character of a CUSIP is computed from the first eight (modulus 10, double add double):
 * 88557W101 ends rightly in 1.
 */
final class CusipCheckDigit implements Check {

    private static final Pattern NINE = Pattern.compile("[0-9]{3}[0-9A-Z*@#]{5}[0-9]");
    private static final String VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#";

    @Override
    public Rule rule() {
        return new Rule(
                "cusip.check-digit",
                Finding.Level.INCONSISTENCY,
                "CUSIP numbering, ANSI X9.6",
                "The ninth character of the CUSIP is not the one computed from the first eight.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Stated<String>> cusips = subject.filing().security().cusips();
        return IntStream.range(0, cusips.size())
                .filter(i -> cusips.get(i).value().filter(CusipCheckDigit::isWrong).isPresent())
                .mapToObj(i -> finding(cusips.get(i), "/security/cusips/" + i))
                .toList();
    }

    private static boolean isWrong(String printed) {
        String cusip = printed.toUpperCase(Locale.ROOT);
        return NINE.matcher(cusip).matches()
                && !cusip.startsWith("000000")
                && checkDigit(cusip) != cusip.charAt(8) - '0';
    }

    static int checkDigit(String cusip) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int value = VALUES.indexOf(cusip.charAt(i)) * (i % 2 == 0 ? 1 : 2);
            sum += value / 10 + value % 10;
        }
        return (10 - sum % 10) % 10;
    }

    private Finding finding(Stated<String> cusip, String path) {
        String printed = cusip.value().orElse("");
        String message =
                "CUSIP "
                        + printed
                        + ": the first eight characters call for "
                        + checkDigit(printed.toUpperCase(Locale.ROOT))
                        + " as the ninth.";
        return rule().finding(message, path, cusip.spans());
    }
}
