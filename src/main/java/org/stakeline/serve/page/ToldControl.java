package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Filing;
import org.stakeline.relate.control.ControlHistory;
import org.stakeline.relate.control.ControlHistory.Cover;
import org.stakeline.relate.control.ControlHistory.Person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The filings that tell of a holder's chain of control.
 *
 * @param ids the filings' ids in addresses, by the hash of their bytes
 * @param holders the holders' ids in addresses, by cover page
 * @param cut true where there are more filings than were looked at
 */
public record ToldControl(
        String holder,
        List<Filing> filings,
        Map<String, String> ids,
        Map<Cover, String> holders,
        boolean cut) {

    private static final ControlHistory NOTHING =
            new ControlHistory(List.of(), List.of(), List.of());

    public ToldControl {
        filings = List.copyOf(filings);
        ids = Map.copyOf(ids);
        holders = Map.copyOf(holders);
    }

    /** The filings of a chain, whoever their holders are. */
    public static ToldControl of(StoredChain chain) {
        return new ToldControl("", chain.chain().filings(), chain.ids(), Map.of(), false);
    }

    /** What concerns the holder, as told by the end of that day; the newest state for null. */
    public ControlHistory around(@Nullable LocalDate asOf) {
        ControlHistory all =
                asOf == null ? ControlHistory.of(filings) : ControlHistory.asOf(filings, asOf);
        return person(all).map(person -> all.around(person.id())).orElse(NOTHING);
    }

    /** The holder as a person of this history; empty where nothing was told of it by then. */
    public Optional<Person> person(ControlHistory history) {
        return history.persons().stream().filter(this::isHolder).findFirst();
    }

    private boolean isHolder(Person person) {
        return person.covers().stream().anyMatch(c -> holder.equals(holders.get(c)));
    }

    /** The id of a person's page: that of its newest cover page. */
    public Optional<String> holder(Person person) {
        return person.covers().reversed().stream()
                .flatMap(cover -> Optional.ofNullable(holders.get(cover)).stream())
                .findFirst();
    }

    /** The id of a filing in addresses. */
    public String id(String sha256) {
        return ids.getOrDefault(sha256, "");
    }
}
