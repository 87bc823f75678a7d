package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.quantity.Shares;
import org.stakeline.store.Position;

/**
 * What one cover page states of a holder in an issuer, with the percent computed.
 *
 * @param from address of the filing with this cover page's amount marked
 */
public record PositionLine(
        String holder,
        String holderId,
        String issuer,
        String issuerId,
        String filing,
        String from,
        String form,
        Fact asOf,
        Fact known,
        Fact sole,
        Fact shared,
        Fact aggregate,
        Fact stated,
        Fact computed,
        String security) {

    public static PositionLine of(Position position) {
        return new Line(position).line();
    }

    /** Reads a position's values one by one. */
    private record Line(Position position) {

        PositionLine line() {
            return new PositionLine(
                    shown(position.name(), "name not read"),
                    position.holder(),
                    position.issuer().name(),
                    position.issuer().id(),
                    position.filing(),
                    from("aggregate"),
                    form(),
                    FilingLine.date(position.asOf()),
                    known(),
                    shares(position.soleVoting()),
                    shares(position.sharedVoting()),
                    shares(position.aggregate()),
                    stated(),
                    computed(),
                    shown(position.securityTitle(), ""));
        }

        private String from(String field) {
            return "/filings/"
                    + position.filing()
                    + "?mark=/persons/"
                    + position.person()
                    + "/"
                    + field
                    + "#words";
        }

        private String form() {
            Integer number = position.amendmentNumber();
            String form = shown(position.form(), "Schedule " + position.schedule().word());
            return number == null ? form : form + " No. " + number;
        }

        private Fact known() {
            String day = position.knownAt().toString();
            return new Fact(Figures.instant(position.knownAt()), day, "", Fact.Kind.PLAIN);
        }

        private static Fact shares(@Nullable Shares shares) {
            return shares == null
                    ? Fact.absent("not stated")
                    : new Fact(
                            Figures.number(shares.count()), shares.toString(), "", Fact.Kind.PLAIN);
        }

        private Fact stated() {
            var percent = position.percent();
            return percent == null
                    ? Fact.absent("not stated")
                    : new Fact(percent + "%", percent.toString(), "", Fact.Kind.PLAIN);
        }

        private Fact computed() {
            var ratio = position.computed();
            return ratio == null
                    ? Fact.absent("–")
                    : new Fact(ratio.percent(4) + " %", ratio.toString(), "", Fact.Kind.PLAIN);
        }

        private static String shown(@Nullable String text, String otherwise) {
            return text == null ? otherwise : text;
        }
    }
}
