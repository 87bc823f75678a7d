package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.read.fact.Token.Kind;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a sentence into the words that tell who is tied to whom. Articles and words that change
 * nothing are left out, and so are asides in parentheses that tie nobody.
 */
final class Tokens {

    private static final Pattern ITEM = Pattern.compile("[a-z]|[ivx]{1,5}|\\d{1,2}|[A-Z]");
    private static final Pattern EXCEPT =
            Pattern.compile(
                    "\\s*(?:other\\s+than|except(?:\\s+for)?|excluding)\\b.*", Pattern.DOTALL);
    private static final Pattern NAMELY =
            Pattern.compile(
                    "\\s*(?:currently|presently|namely|being|who\\s+are|at\\s+present)[,:]?\\s+(?=\\p{Lu})");
    private static final Pattern INNER = Pattern.compile("\\([^()]{0,80}\\)");
    private static final String QUOTES = "\"“”";
    private static final int LONGEST_ASIDE = 700;

    private final String text;
    private final List<Found<List<String>>> mentions;
    private final List<Tie.Hit> hits;
    private final List<Token> tokens = new ArrayList<>();
    private int mention;
    private int hit;
    private boolean article;
    private int cell = -1;
    private boolean kin;

    private Tokens(String text, List<Found<List<String>>> mentions, List<Tie.Hit> hits) {
        this.text = text;
        this.mentions = mentions;
        this.hits = hits;
    }

    /** The tokens of a sentence in which the ties were found. */
    static List<Token> of(String text, Cast cast, List<Tie.Hit> hits) {
        Tokens reader = new Tokens(text, cast.mentions(text), hits);
        reader.read(0, text.length());
        return reader.tokens;
    }

    private void read(int from, int to) {
        int at = from;
        while (at < to) {
            at = next(at, to);
        }
    }

    private int next(int at, int to) {
        char c = text.charAt(at);
        if (isLetter(c)) {
            return named(at, to);
        }
        switch (c) {
            case '(' -> {
                return aside(at, to);
            }
            case ',', '–', '—', '[', ']' -> add(Kind.COMMA, at, at + 1);
            case ';' -> add(Kind.STOP, at, at + 1);
            case ':' -> add(Kind.WORD, at, at + 1);
            case '\t' -> cell = at;
            case '\'', '’' -> {
                return possessive(at);
            }
            default -> {}
        }
        return at + 1;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || c == '&' || c == '$';
    }

    private int named(int at, int to) {
        while (mention < mentions.size() && mentions.get(mention).from() < at) {
            mention++;
        }
        if (mention < mentions.size() && mentions.get(mention).from() == at) {
            return party(mentions.get(mention));
        }
        while (hit < hits.size() && hits.get(hit).words().start() < at) {
            hit++;
        }
        if (hit < hits.size() && hits.get(hit).words().start() == at) {
            Tie.Hit tie = hits.get(hit);
            if (standsBeside(at)) {
                add(Kind.COMMA, at, at);
            }
            add(
                    new Token(
                            Kind.TIE,
                            at,
                            tie.words().end(),
                            tie.words().group().toLowerCase(Locale.ROOT),
                            List.of(),
                            tie.tie(),
                            article));
            return tie.words().end();
        }
        return phrase(at, to);
    }

    // "A: manager of B", or the two in cells side by side: as "A, manager of B"
    private boolean standsBeside(int at) {
        boolean colon = !tokens.isEmpty() && tokens.getLast().says(":");
        int name = tokens.size() - (colon ? 2 : 1);
        boolean named = name >= 0 && tokens.get(name).is(Kind.PARTY);
        boolean cells = named && !colon && cell >= tokens.get(name).to() && cell < at;
        if (named && colon) {
            tokens.removeLast();
        }
        return named && colon || cells;
    }

    private int party(Found<List<String>> named) {
        boolean excepted = !tokens.isEmpty() && tokens.getLast().says("than");
        add(
                new Token(
                        excepted ? Kind.WORD : Kind.PARTY,
                        named.from(),
                        named.to(),
                        text.substring(named.from(), named.to()),
                        named.value(),
                        null,
                        article));
        return named.to();
    }

    private int phrase(int at, int to) {
        for (Lexicon.Phrase phrase : Lexicon.phrases(text.charAt(at))) {
            Matcher m = phrase.words().matcher(text).region(at, to);
            if (m.lookingAt()) {
                add(phrase.kind(), at, m.end());
                return m.end();
            }
        }
        return word(at, to);
    }

    private int word(int at, int to) {
        int end = at + 1;
        while (end < to && inWord(end)) {
            end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (Lexicon.ARTICLES.contains(word)) {
            article = true;
        } else if (!Lexicon.SKIPPED.contains(word)) {
            Kind kind = Lexicon.kind(word);
            Kind said = shares(word) ? Kind.HAS : kind;
            boolean capital = Character.isUpperCase(text.charAt(at));
            boolean verb = kind == Kind.SERVE || kind == Kind.HAS;
            boolean thing = capital && (kind == Kind.WORD || verb && end - at > 1);
            add(thing ? Kind.THING : said, at, end);
        }
        return end;
    }

    // "A shares the power": a verb where it follows a name
    private boolean shares(String word) {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        boolean each =
                last != null
                        && last.says("each")
                        && tokens.size() > 1
                        && tokens.get(tokens.size() - 2).is(Kind.PARTY);
        boolean after =
                last != null && (each || last.isAny(Kind.PARTY, Kind.WHO) || last.is(Kind.PRONOUN));
        return after && (word.equals("shares") || word.equals("share"));
    }

    private boolean inWord(int at) {
        char c = text.charAt(at);
        boolean inside = c == '-' || c == '.' || c == '%';
        boolean figure =
                c == ','
                        && Character.isDigit(text.charAt(at - 1))
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1));
        return isLetter(c)
                || figure
                || inside && (c == '%' || at + 1 < text.length() && isLetter(text.charAt(at + 1)));
    }

    private int possessive(int at) {
        boolean afterName =
                !tokens.isEmpty() && tokens.getLast().is(Kind.PARTY) && tokens.getLast().to() == at;
        int end = at + 1 < text.length() && text.charAt(at + 1) == 's' ? at + 2 : at + 1;
        if (afterName) {
            add(Kind.POSSESSIVE, at, end);
        }
        return afterName ? end : at + 1;
    }

    private int aside(int at, int to) {
        int end = closing(at, to);
        if (end < 0) {
            return at + 1;
        }
        String inside = text.substring(at + 1, end);
        if (ITEM.matcher(inside).matches()) {
            add(Kind.MARK, at, end + 1);
        } else if (EXCEPT.matcher(inside).matches()) {
            except(at + 1, end);
        } else if (NAMELY.matcher(inside).lookingAt()) {
            namely(at, end);
        } else if (tells(at, end, inside)) {
            add(Kind.COMMA, at, at + 1);
            read(at + 1, end);
            add(Kind.COMMA, end, end + 1);
        }
        return end + 1;
    }

    // "the trustees (currently A, B and C)": those known by name
    private void namely(int at, int end) {
        add(Kind.BE, at, at + 1);
        for (Found<List<String>> named : mentions) {
            if (named.from() > at && named.to() <= end) {
                party(named);
                add(Kind.COMMA, named.to() - 1, named.to());
            }
        }
        add(Kind.STOP, end, end + 1);
    }

    // an aside that ties somebody, and gives no short name
    private boolean tells(int at, int end, String inside) {
        int name = inside.startsWith("the ") ? at + 5 : at + 1;
        boolean called = mentions.stream().anyMatch(m -> m.from() == name && m.to() == end);
        return !called
                && INNER.matcher(inside)
                        .replaceAll("")
                        .chars()
                        .noneMatch(c -> QUOTES.indexOf(c) >= 0)
                && hits.stream().anyMatch(h -> h.words().start() > at && h.words().end() <= end)
                && mentions.stream().anyMatch(m -> m.from() > at && m.to() <= end);
    }

    private int closing(int at, int to) {
        int depth = 0;
        for (int i = at; i < Math.min(to, at + LONGEST_ASIDE); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    // "the Partners (other than A)": A is none of those meant
    private void except(int from, int to) {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        if (last == null || !last.is(Kind.PARTY)) {
            return;
        }
        List<String> left = new ArrayList<>(last.names());
        mentions.stream()
                .filter(m -> m.from() >= from && m.to() <= to)
                .forEach(m -> left.removeAll(m.value()));
        tokens.removeLast();
        if (!left.isEmpty()) {
            tokens.add(
                    new Token(
                            Kind.PARTY,
                            last.from(),
                            last.to(),
                            last.word(),
                            left,
                            null,
                            last.article()));
        }
    }

    private void add(Kind kind, int from, int to) {
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        add(new Token(kind, from, to, word, List.of(), null, article));
    }

    private void add(Token token) {
        Token last = tokens.isEmpty() ? null : tokens.getLast();
        article = false;
        if (token.is(Kind.SILENT)) {
            kin = token.word().startsWith("h") && token.word().endsWith(",");
            return;
        }
        if (kin && token.is(Kind.COMMA) && last != null && last.is(Kind.PARTY)) {
            kin = false;
            return;
        }
        if (inTurn(token, last)) {
            return;
        }
        if (token.is(Kind.THING) && last != null && last.is(Kind.THING)) {
            tokens.removeLast();
            tokens.add(joined(last, token));
        } else if (!(token.is(Kind.COMMA) && last != null && last.is(Kind.COMMA))) {
            tokens.add(token);
        }
    }

    // the commas about "are, respectively, the"
    private boolean inTurn(Token token, @Nullable Token last) {
        if (token.says("respectively") && last != null && last.is(Kind.COMMA)) {
            int before = tokens.size() - 2;
            if (before >= 0 && tokens.get(before).is(Kind.BE)) {
                tokens.removeLast();
            }
        }
        int before = tokens.size() - 2;
        return token.is(Kind.COMMA)
                && last != null
                && last.says("respectively")
                && before >= 0
                && tokens.get(before).is(Kind.BE);
    }

    private static Token joined(Token one, @Nullable Token other) {
        int to = other == null ? one.to() : other.to();
        return new Token(one.kind(), one.from(), to, one.word(), one.names(), null, one.article());
    }
}
