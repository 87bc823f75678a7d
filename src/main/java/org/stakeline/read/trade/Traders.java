package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Line;
import org.stakeline.read.field.Sentences;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose trade each row of a table is: by a column of names, a heading, the line above the row, or
 * the words before the table.
 */
final class Traders {

    private final TradeTable table;
    private final Cast cast;
    private final Columns columns;
    private final Span heading;
    private final Stated<String> told;
    private @Nullable Stated<String> last;
    private @Nullable Line lastWhose;

    Traders(TradeTable table, Cast cast, Columns columns, Span heading) {
        this.table = table;
        this.cast = cast;
        this.columns = columns;
        this.heading = heading;
        this.told = told();
    }

    /** Rows must be asked for in their order: a blank place means the person above. */
    Stated<String> of(TradeTable.Row row, Token count) {
        Optional<Token> named = row.line().tokens().stream().filter(this::isNamed).findFirst();
        if (named.isPresent()) {
            Stated<String> person = Stated.of(known(named.get().text()), span(named.get()));
            last = person;
            lastWhose = row.whose();
            return person;
        }
        Optional<String> inHeading = mentioned(columns.of(count).heading());
        if (inHeading.isPresent()) {
            return Stated.of(inHeading.get(), heading);
        }
        Stated<String> above = last;
        return above != null && Objects.equals(lastWhose, row.whose()) ? above : whose(row.whose());
    }

    private boolean isNamed(Token token) {
        return token.is(Token.Kind.WORDS)
                && (stands(token, Role.PERSON) || !cast.meaning(token.text()).isEmpty());
    }

    private Stated<String> whose(@Nullable Line line) {
        return line == null
                ? told
                : Stated.of(
                        known(line.trimmed()),
                        table.section().text().span(line.contentStart(), line.end()));
    }

    // the one reporting person of whom the words before the table tell that he trades
    private Stated<String> told() {
        List<String> names =
                Sentences.of(table.leadIn()).stream()
                        .filter(s -> Wording.tellsOfTrades(s.value()))
                        .flatMap(s -> cast.mentions(s.value()).stream())
                        .flatMap(m -> m.value().stream())
                        .filter(cast::isPerson)
                        .distinct()
                        .toList();
        return names.size() == 1 ? Stated.of(names.getFirst(), heading) : Stated.none();
    }

    private String known(String words) {
        String bare = words.replaceAll("\\s+", " ").strip().replaceFirst("[:,;]$", "");
        return cast.one(bare)
                .or(() -> within(bare))
                .or(
                        () ->
                                TableFinder.TITLED.matcher(bare).find()
                                        ? mentioned(bare)
                                        : Optional.empty())
                .or(() -> byWord(bare))
                .orElse(bare);
    }

    // a known name in the words, unless it is a part of a longer name
    private Optional<String> within(String words) {
        List<Found<List<String>>> found =
                cast.mentions(words).stream().filter(m -> m.value().size() == 1).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Found<List<String>> last = found.getLast();
        boolean part =
                isNamePart(words.substring(0, last.from()))
                        || isNamePart(words.substring(last.to()));
        return part ? Optional.empty() : Optional.of(last.value().getFirst());
    }

    // capitals beside the name that are no more than "The" or a class
    private static boolean isNamePart(String beside) {
        for (String word : beside.split("[\\s,()]+")) {
            boolean small = word.isEmpty() || Character.isLowerCase(word.charAt(0));
            boolean known =
                    word.toLowerCase(Locale.ROOT)
                            .matches(
                                    "the|on|mr\\.?|ms\\.?|by|for|account|transactions?|purchases?|sales?|shares|trades|inc\\.?|llc\\.?|l\\.?p\\.?|ltd\\.?|-|–|:|[0-9.]+|l\\.l\\.c\\.?|corp\\.?");
            if (!small && !known) {
                return true;
            }
        }
        return false;
    }

    // "Master" in a column of names is the one reporting person whose name has that word
    private Optional<String> byWord(String words) {
        if (words.indexOf(' ') >= 0 || words.length() < 4) {
            return Optional.empty();
        }
        List<String> having =
                cast.persons().stream()
                        .filter(
                                p ->
                                        List.of(
                                                        p.toLowerCase(Locale.ROOT)
                                                                .split("[^\\p{L}\\p{N}]+"))
                                                .contains(words.toLowerCase(Locale.ROOT)))
                        .toList();
        return having.size() == 1 ? Optional.of(having.getFirst()) : Optional.empty();
    }

    private Optional<String> mentioned(String words) {
        return cast.mentions(words).stream()
                .filter(m -> m.value().size() == 1)
                .map(m -> m.value().getFirst())
                .reduce((a, b) -> b);
    }

    private boolean stands(Token token, Role role) {
        return columns.of(token).role().filter(r -> r == role).isPresent();
    }

    private Span span(Token token) {
        return table.section().text().span(token.start(), token.end());
    }
}
