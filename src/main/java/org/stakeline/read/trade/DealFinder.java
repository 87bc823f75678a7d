package org.stakeline.read.trade;

import org.stakeline.quantity.Decimals;
import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the quantities in a sentence that hang on a verb of trading, singly or in lists. */
final class DealFinder {

    private static final int LONGEST_GAP = 300;
    private static final String SECURITY =
            "(?:shares?|shs\\.?|units?|ADSs?|ADRs?|stock|options|warrants)";
    private static final Phrase COUNTED =
            Phrase.of(
                    "(?<![\\d,.$€£/%-])(?<count>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d+)?)(?<million>\\s+million)?\\)?\\s+(?<what>(?:(?!(?:and|or|at|on|for|to|from|was|were|per|in|by|which|that|days?|months?|years?)\\b)(?:\\$\\.?\\d[\\d.]*|[\\p{L}\"“”(][\\p{L}\\p{N}'’.&()\"“”/-]*),?\\s+){0,10}?"
                            + SECURITY
                            + ")(?![\\w-])",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase VERB =
            Phrase.of(
                    "\\b(?<was>(?:was|were|been|being)\\s+(?:\\w+ly\\s+)?)?(?<verb>purchased|acquired|bought|subscribed\\s+for|sold|disposed\\s+of|redeemed|tendered|received|transferred|contributed|distributed|donated|gifted|gave|issued|granted|awarded|exercised|exchanged|surrendered|forfeited|assigned|converted)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GAP =
            Pattern.compile(
                    "(?:\\([a-z]{1,4}\\)(?=\\s)|[\\s,(]|\\d{1,3}(?:,\\d{3})*(?:,|\\s+and\\b)(?=[\\s,\\d]*(?:and\\s+)?[\\d,]*\\s+)|\\b(?:an?|the|in|additional|aggregate|further|total|block|of|approximately|about|another|some|only|all|its|his|her|their|such|open|market|combined|transactions?|remaining|net|short|long|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)\\b|-)*"
                            + "(?:(?:from|on|through|to|for|by|in|at|directly|privately|under|pursuant\\s+to)\\b[^;]{0,100}?)?(?:[\\s,(]|\\b(?:an?|in|additional|aggregate|further|total|block|of|approximately|about|the)\\b)*",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase FORBIDDEN =
            Phrase.of(
                    "\\b(?:options?|warrants?|notes?|rights?|convert\\w*|debentures?|agree\\w*|obligat\\w*|interests?|bonds?|held|owned|outstanding|which|who|that|representing|up\\s+to|proxies|exercis\\w*|holders?|respect|because|would|will|upon|increas\\w+|decreas\\w+)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase LIST_OPENS =
            Phrase.of(
                    "[^;]{0,100}(?:as\\s+follows|the\\s+following[^:;]{0,80})\\s*:\\s*(?:[(]?\\w{1,4}[).]\\s*|[•·-]\\s*)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase LIST_GOES_ON =
            Phrase.of(
                    "(?s)[^:]*(?:[,;]|\\band|\\bas\\s+well\\s+as|\\))\\s*(?:and\\s+)?(?:\\(\\w{1,4}\\)\\s*)?(?:an?\\s+)?(?:additional|further|another)?\\s*(?:on\\s+[A-Z][a-z]+\\s+\\d{1,2},\\s+\\d{4},?\\s+)?(?:(?:options?|warrants?)\\s+to\\s+(?:purchase|acquire|buy)\\s+(?:up\\s+to\\s+)?)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OPTIONS_FOR =
            Phrase.of(
                    "\\b(?:options?|warrants?)\\s+to\\s+(?:purchase|acquire|buy)\\s+(?:up\\s+to\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase LIST_ENDS =
            Phrase.of(
                    "\\b(?:of\\s+which|including|representing|consisting|convert\\w*|conversion|in\\s+exchange|remaining|h[eo]ld[s]?|owns?|owned|outstanding|upon|less|increas\\w+|decreas\\w+|leaving|total(?:ing|ling)?|or|issuable|underlying|subject)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase EXERCISE_GAP =
            Phrase.of(
                    "[^;]{0,80}?\\b(?:options?|warrants?)\\b[^;]{0,80}?\\b(?:to\\s+(?:purchase|acquire|buy)|for|covering|as\\s+to|with\\s+respect\\s+to|exercisable\\s+(?:for|into))\\s+(?:up\\s+to\\s+)?(?:an?\\s+(?:aggregate|total)\\s+of\\s+)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase INTO =
            Phrase.of(
                    "[^;]{0,140}\\binto\\s+(?:an?\\s+(?:aggregate|total)\\s+of\\s+)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PASSIVE =
            Phrase.of(
                    "[^.;,]{0,60}?\\b(?:were|was|have\\s+been|has\\s+been|had\\s+been)\\s+(?:\\w+ly\\s+)?(?<verb>purchased|sold|acquired|transferred|donated|gifted|distributed|contributed|forfeited|withheld|surrendered|tendered|redeemed|issued\\s+to|granted\\s+to)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase NOUN =
            Phrase.of(
                    "^(?:\\(?c[).]\\s*)?(?:[A-Z][a-z]+\\.?\\s+\\d{1,2},\\s+\\d{4}\\s*[-–—:,]*\\s*|\\d{1,2}/\\d{1,2}/\\d{2,4}\\s*[-–—:,]*\\s*)?(?:open[\\s-]market\\s+)?(?<verb>purchase|sale|acquisition|disposition|gift)s?\\s+of\\s+(?:an?\\s+(?:aggregate|total)\\s+of\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase LIST_NOUN =
            Phrase.of(
                    "\\b(?:made|effected|executed|engaged\\s+in|completed)\\s+(?:the\\s+following|these|the)\\s+(?:open[\\s-]market\\s+|private\\s+)?(?<verb>purchase|sale|acquisition|disposition)s?\\b[^:;.]{0,80}:\\s*(?:[(]?\\w{1,4}[).]\\s*|[•·-]\\s*)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase NUMBERED =
            Phrase.of(
                    "\\b(?:rules?|sections?|items?|nos?\\.?|class|series|page|paragraph|form|more\\s+than|less\\s+than|fewer\\s+than|up\\s+to|at\\s+least|excess\\s+of)\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase STAYS =
            Phrase.of(
                    "\\s*(?:of\\s+[^.;,]{0,40})?\\s*\\b(?:remain|continue|are\\b|outstanding)",
                    Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Found<LocalDate>> days;
    private final List<Deal> deals = new ArrayList<>();

    private DealFinder(String text, List<Found<LocalDate>> days) {
        this.text = text;
        this.days = days;
    }

    static List<Deal> find(String text, List<Found<LocalDate>> days) {
        DealFinder finder = new DealFinder(text, days);
        PhraseMatcher m = COUNTED.matcher(text);
        int at = 0;
        while (m.find(at)) {
            at = m.end("count");
            if (!finder.isNumbering(m)) {
                finder.deal(m).ifPresent(finder.deals::add);
            }
        }
        return finder.deals;
    }

    // a part of a day, or of "Rule 144"
    private boolean isNumbering(PhraseMatcher m) {
        String before = text.substring(Math.max(0, m.start() - 12), m.start());
        return NUMBERED.matcher(before).find()
                || isMark(m.start("count"), m.end("count"))
                || days.stream()
                        .anyMatch(d -> m.start("count") < d.to() && d.from() < m.end("count"));
    }

    // "(1) The shares were bought": the mark of a note
    private boolean isMark(int from, int to) {
        return from > 0
                && to - from < 3
                && to < text.length()
                && "([".indexOf(text.charAt(from - 1)) >= 0
                && ")]".indexOf(text.charAt(to)) >= 0;
    }

    private Optional<Deal> deal(PhraseMatcher m) {
        Deal bare = bare(m);
        return listed(bare).or(() -> active(bare)).or(() -> passive(bare)).or(() -> noun(bare));
    }

    private static Deal bare(PhraseMatcher m) {
        BigDecimal printed = Decimals.parse(m.group("count"));
        BigDecimal count = m.group("million") == null ? printed : printed.movePointRight(6);
        int to = m.group("million") == null ? m.end("count") : m.end("million");
        return new Deal(
                count,
                m.start("count"),
                to,
                m.group("what"),
                m.end("what"),
                0,
                "",
                false,
                false,
                false);
    }

    private Optional<Deal> listed(Deal bare) {
        if (deals.isEmpty()) {
            return Optional.empty();
        }
        Deal before = deals.getLast();
        String between = text.substring(Math.min(before.whatTo(), bare.from()), bare.from());
        boolean list =
                !VERB.matcher(between).find()
                        && LIST_GOES_ON.matcher(between).matches()
                        && !LIST_ENDS.matcher(between).find()
                        && !STAYS.matcher(text).region(bare.whatTo(), text.length()).lookingAt()
                        && !PASSIVE.matcher(text).region(bare.whatTo(), text.length()).lookingAt();
        if (!list) {
            return Optional.empty();
        }
        Deal next = bare.under(before);
        return Optional.of(OPTIONS_FOR.matcher(between).find() ? next.ofOptions() : next);
    }

    private Optional<Deal> active(Deal bare) {
        PhraseMatcher verb =
                VERB.matcher(text).region(deals.isEmpty() ? 0 : deals.getLast().to(), bare.from());
        int from = -1;
        int to = -1;
        String word = "";
        boolean was = false;
        while (verb.find()) {
            from = verb.start();
            to = verb.end();
            word = verb.group("verb").toLowerCase(Locale.ROOT);
            was = verb.group("was") != null;
        }
        if (from < 0) {
            return Optional.empty();
        }
        String gap = text.substring(to, bare.from());
        if (gap.length() > LONGEST_GAP) {
            return Optional.empty();
        }
        boolean option = !word.equals("converted") && EXERCISE_GAP.matcher(gap).matches();
        boolean plain = GAP.matcher(gap).matches() && !FORBIDDEN.matcher(gap).find();
        boolean told =
                switch (word) {
                    case "converted" -> INTO.matcher(gap).matches();
                    case "exercised" -> option || plain;
                    default -> option || plain || LIST_OPENS.matcher(gap).matches();
                };
        boolean receiving = was && word.matches("(?s)issued|granted|awarded|distributed|gifted");
        if (!told || was && !receiving) {
            return Optional.empty();
        }
        return Optional.of(
                new Deal(
                        bare.count(),
                        bare.from(),
                        bare.to(),
                        bare.what(),
                        bare.whatTo(),
                        from,
                        word,
                        false,
                        was,
                        option && !word.equals("exercised")));
    }

    private Optional<Deal> passive(Deal bare) {
        PhraseMatcher m = PASSIVE.matcher(text).region(bare.whatTo(), text.length());
        return m.lookingAt()
                ? Optional.of(hung(bare, bare.from(), m.group("verb"), true))
                : Optional.empty();
    }

    private Optional<Deal> noun(Deal bare) {
        String before = text.substring(0, bare.from());
        PhraseMatcher noun = NOUN.matcher(before);
        boolean opens = noun.find();
        PhraseMatcher m = opens ? noun : LIST_NOUN.matcher(before);
        return opens || m.find()
                ? Optional.of(hung(bare, m.start("verb"), m.group("verb"), false))
                : Optional.empty();
    }

    private static Deal hung(Deal bare, int verbAt, String verb, boolean passive) {
        return new Deal(
                bare.count(),
                bare.from(),
                bare.to(),
                bare.what(),
                bare.whatTo(),
                verbAt,
                verb.toLowerCase(Locale.ROOT),
                false,
                passive,
                false);
    }
}
