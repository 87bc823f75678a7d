package org.stakeline.serve.page;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.EarlierFiling;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.filing.Outstanding;
import org.stakeline.filing.Signature;
import org.stakeline.relate.amendment.EarlierList;
import org.stakeline.relate.amendment.PersonChange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a filing tells beside its cover pages: earlier filings, persons that left, items,
 * signatures, share counts.
 */
public record Told(
        List<Earlier> earlier,
        List<Change> personChanges,
        List<ItemText> items,
        List<Signed> signatures,
        List<Base> bases) {

    public Told {
        earlier = List.copyOf(earlier);
        personChanges = List.copyOf(personChanges);
        items = List.copyOf(items);
        signatures = List.copyOf(signatures);
        bases = List.copyOf(bases);
    }

    /** A filing that this one says it amends, with what does not fit. */
    public record Earlier(Fact number, Fact filed, Fact calledAs, List<String> remarks) {

        public Earlier {
            remarks = List.copyOf(remarks);
        }
    }

    /** A person that left or joined, as the filing says. */
    public record Change(Fact name, String kind, Fact reason, Fact date, String words) {}

    /** One item of the schedule, in its paragraphs. */
    public record ItemText(Fact number, Fact title, List<Fact> changes, List<String> paragraphs) {

        public ItemText {
            changes = List.copyOf(changes);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** One signature. */
    public record Signed(Fact person, Fact signedBy, Fact title, Fact date) {}

    /** A share count that the filing states as a base. */
    public record Base(Fact shares, Fact title, Fact asOf) {}

    static Told of(Filing filing, EarlierList earlier, List<PersonChange> changes, Marks marks) {
        return new Teller(filing, marks).told(earlier, changes);
    }

    /** Reads the lists of a filing one by one. */
    private static final class Teller {

        private final Filing filing;
        private final Marks marks;

        Teller(Filing filing, Marks marks) {
            this.filing = filing;
            this.marks = marks;
        }

        Told told(EarlierList list, List<PersonChange> changes) {
            List<Earlier> earlier = new ArrayList<>();
            for (int i = 0; i < filing.earlierFilings().size(); i++) {
                earlier.add(earlier(filing.earlierFilings().get(i), i, list));
            }
            List<Change> persons = new ArrayList<>();
            for (PersonChange change : changes) {
                persons.add(change(change));
            }
            return new Told(earlier, persons, items(), signatures(), bases());
        }

        private Earlier earlier(EarlierFiling told, int index, EarlierList list) {
            String at = "/earlierFilings/" + index;
            List<String> remarks =
                    list.entries().stream()
                            .filter(entry -> entry.index() == index)
                            .flatMap(entry -> entry.remarks().stream())
                            .toList();
            return new Earlier(
                    marks.stated(
                            "Earlier filing",
                            at + "/amendmentNumber",
                            told.amendmentNumber(),
                            n -> n == 0 ? "original" : "No. " + n,
                            Object::toString),
                    marks.date("Earlier filing, filed", at + "/filedDate", told.filedDate()),
                    marks.stated("Earlier filing, called", at + "/calledAs", told.calledAs()),
                    remarks);
        }

        private Change change(PersonChange change) {
            Fact name =
                    marks.stated("Person", change.path(), Stated.of(change.name(), change.spans()));
            Optional<Integer> former = former(change.path());
            Fact reason =
                    former.map(
                                    i ->
                                            marks.stated(
                                                    "Reason",
                                                    change.path() + "/reason",
                                                    filing.formerPersons().get(i).reason()))
                            .orElse(
                                    change.reason()
                                            .map(Fact::plain)
                                            .orElse(Fact.absent("not stated")));
            Fact date =
                    former.map(
                                    i ->
                                            marks.date(
                                                    "Date",
                                                    change.path() + "/date",
                                                    filing.formerPersons().get(i).date()))
                            .orElse(
                                    change.date()
                                            .map(
                                                    d ->
                                                            new Fact(
                                                                    Figures.date(d),
                                                                    d.toString(),
                                                                    "",
                                                                    Fact.Kind.PLAIN))
                                            .orElse(Fact.absent("not stated")));
            return new Change(name, Figures.words(change.kind()), reason, date, change.words());
        }

        // the place in the list of former persons that a pointer names
        private Optional<Integer> former(String path) {
            for (int i = 0; i < filing.formerPersons().size(); i++) {
                if (path.equals("/formerPersons/" + i)) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        private List<ItemText> items() {
            List<ItemText> items = new ArrayList<>();
            for (int i = 0; i < filing.items().size(); i++) {
                items.add(item(filing.items().get(i), "/items/" + i));
            }
            return items;
        }

        private ItemText item(Item item, String at) {
            List<Fact> changes = new ArrayList<>();
            for (int i = 0; i < item.changes().size(); i++) {
                String kind = Figures.words(item.changes().get(i).kind());
                changes.add(
                        marks.stated(
                                "What is amended",
                                at + "/changes/" + i + "/item",
                                item.changes().get(i).item(),
                                n -> "Item " + n + " " + kind,
                                n -> n));
            }
            List<String> paragraphs =
                    item.text()
                            .value()
                            .map(t -> List.of(t.strip().split("\\n+", -1)))
                            .orElse(List.of());
            marks.stated("Item", at + "/text", item.text());
            return new ItemText(
                    marks.stated(
                            "Item number", at + "/number", item.number(), n -> "Item " + n, n -> n),
                    marks.stated("Item title", at + "/title", item.title()),
                    changes,
                    paragraphs);
        }

        private List<Signed> signatures() {
            List<Signed> signatures = new ArrayList<>();
            for (int i = 0; i < filing.signatures().size(); i++) {
                Signature signature = filing.signatures().get(i);
                String at = "/signatures/" + i;
                signatures.add(
                        new Signed(
                                marks.stated("Signature, for", at + "/person", signature.person()),
                                marks.stated(
                                        "Signature, by", at + "/signedBy", signature.signedBy()),
                                marks.stated("Signature, title", at + "/title", signature.title()),
                                marks.date("Signature, date", at + "/date", signature.date())));
            }
            return signatures;
        }

        private List<Base> bases() {
            List<Base> bases = new ArrayList<>();
            for (int i = 0; i < filing.outstanding().size(); i++) {
                Outstanding base = filing.outstanding().get(i);
                String at = "/outstanding/" + i;
                bases.add(
                        new Base(
                                marks.shares("Shares outstanding", at + "/shares", base.shares()),
                                marks.stated(
                                        "Securities counted",
                                        at + "/securityTitle",
                                        base.securityTitle()),
                                marks.date("As of", at + "/asOf", base.asOf())));
            }
            return bases;
        }
    }
}
