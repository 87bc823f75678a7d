package org.stakeline.relate.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reporting person through the filings of a chain: the same by CIK, or by the words of its
 * name.
 *
 * @param name as printed in the last of them
 * @param appearances in the order of the chain, at most one for each filing
 */
public record PersonTrack(String name, List<Appearance> appearances) {

    public PersonTrack {
        appearances = List.copyOf(appearances);
    }

    /**
     * A cover page of the person.
     *
     * @param member the filing's place in the chain, from 0
     * @param person the cover page's place in the filing, from 0
     */
    public record Appearance(int member, int person) {}

    /** By the name alone, for a track may be as long as its chain. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The cover page at that filing. */
    public Optional<Integer> personAt(int member) {
        int at =
                Collections.binarySearch(
                        appearances,
                        new Appearance(member, 0),
                        Comparator.comparingInt(Appearance::member));
        return at < 0 ? Optional.empty() : Optional.of(appearances.get(at).person());
    }

    /** The persons of these filings, in the order in which they first appear. */
    static List<PersonTrack> of(List<ChainKeys> filings) {
        Map<String, Open> byKey = new HashMap<>();
        List<Open> tracks = new ArrayList<>();
        for (int member = 0; member < filings.size(); member++) {
            List<Set<String>> persons = filings.get(member).persons();
            for (int person = 0; person < persons.size(); person++) {
                Set<String> keys = persons.get(person);
                Open track = known(byKey, keys, member).orElseGet(Open::new);
                if (track.appearances.isEmpty()) {
                    tracks.add(track);
                }
                track.appearances.add(new Appearance(member, person));
                track.name = filings.get(member).filing().persons().get(person).displayName();
                keys.forEach(key -> byKey.put(key, track));
            }
        }
        return tracks.stream().map(t -> new PersonTrack(t.name, t.appearances)).toList();
    }

    private static final class Open {

        private final List<Appearance> appearances = new ArrayList<>();
        private String name = "";

        private boolean isAt(int member) {
            return !appearances.isEmpty() && appearances.getLast().member() == member;
        }
    }

    private static Optional<Open> known(Map<String, Open> byKey, Set<String> keys, int member) {
        return keys.stream()
                .sorted()
                .map(byKey::get)
                .filter(track -> track != null && !track.isAt(member))
                .findFirst();
    }
}
