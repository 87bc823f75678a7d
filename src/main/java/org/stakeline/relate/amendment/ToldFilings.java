package org.stakeline.relate.amendment;

import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.Chain.Member;
import org.stakeline.relate.amendment.Chain.ToldOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The filings that a chain's members say are theirs and that are not among them, each once. */
final class ToldFilings {

    private final List<Member> members;

    private ToldFilings(List<Member> members) {
        this.members = members;
    }

    static List<ToldOf> of(List<Member> members) {
        return new ToldFilings(members).told();
    }

    private List<ToldOf> told() {
        Map<String, ToldOf> told = new LinkedHashMap<>();
        for (int at = 0; at < members.size(); at++) {
            for (EarlierFiling earlier : filing(at).earlierFilings()) {
                if (!isMember(earlier)) {
                    ToldOf one =
                            new ToldOf(
                                    earlier.amendmentNumber().value(),
                                    earlier.filedDate().value(),
                                    earlier.calledAs().value(),
                                    at);
                    String key = key(one, told);
                    told.merge(key, one, ToldFilings::fuller);
                }
            }
        }
        return List.copyOf(told.values());
    }

    /** By number and day: one list may give two filings the same number. */
    private static String key(ToldOf one, Map<String, ToldOf> told) {
        String number =
                one.number()
                        .map(n -> "no " + n)
                        .orElseGet(() -> "called " + one.calledAs().orElse(""));
        ToldOf known = told.get(number);
        boolean another =
                known != null
                        && known.filedDate().isPresent()
                        && one.filedDate().isPresent()
                        && !known.filedDate().equals(one.filedDate());
        return another
                ? number + " of " + one.filedDate().map(Object::toString).orElse("")
                : number;
    }

    private static ToldOf fuller(ToldOf one, ToldOf other) {
        return one.filedDate().isEmpty() && other.filedDate().isPresent() ? other : one;
    }

    private boolean isMember(EarlierFiling earlier) {
        return members.stream().map(Member::filing).anyMatch(f -> is(f, earlier));
    }

    private static boolean is(Filing filing, EarlierFiling earlier) {
        Optional<Integer> number = earlier.amendmentNumber().value();
        int own = filing.isAmendment() ? filing.amendmentNumber().value().orElse(-1) : 0;
        boolean sameNumber = number.isPresent() && number.get() == own;
        boolean sameDay =
                earlier.filedDate().isPresent()
                        && earlier.filedDate().value().equals(filing.filedDate().value());
        return number.isPresent() ? sameNumber : sameDay;
    }

    private Filing filing(int at) {
        return members.get(at).filing();
    }
}
