package org.stakeline.relate.amendment;

import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.Chain.Member;
import org.stakeline.relate.amendment.Chain.ToldOf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The filings that a chain's members say are theirs and that are not among them, each once. */
final class ToldFilings {

    private final List<Member> members;
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    private ToldFilings(List<Member> members) {
        this.members = members;
        for (Member member : members) {
            numbers.add(number(member.filing()));
            member.filing().filedDate().value().ifPresent(days::add);
        }
    }

    private static int number(Filing filing) {
        return filing.isAmendment() ? filing.amendmentNumber().value().orElse(-1) : 0;
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

    /** by its number where it has one, else by its day. */
    private boolean isMember(EarlierFiling earlier) {
        return earlier.amendmentNumber()
                .value()
                .map(numbers::contains)
                .orElseGet(() -> earlier.filedDate().value().filter(days::contains).isPresent());
    }

    private Filing filing(int at) {
        return members.get(at).filing();
    }
}
