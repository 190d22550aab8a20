package dev.plumbline.exchange.in.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People named in one text, as programs and people write them: {@code 10:Ada Example|11:Bo Sample},
 * {@code Ada Example, Bo Sample and Cy Specimen}, {@code Example, Ada (1)}.
 */
final class SpeakerText {

    /**
     * Somebody who is named.
     *
     * @param key the number before the name
     * @param affiliation what stands in brackets behind it; of affiliations that are listed
     *     elsewhere the number
     */
    record Speaker(@Nullable String key, String name, @Nullable String affiliation) {}

    /** How sure it is who is meant. */
    enum Doubt {
        /** The text says it. */
        NONE,
        /** Commas or a word between names: very likely. */
        SPLIT,
        /** May be one or several, or the other way round. */
        UNSURE,
        /** Nobody is named: {@code TBA}. */
        NOBODY
    }

    private static final int LONGEST = 5_000;

    /** Stands for what is in brackets, so that nothing in there separates people. */
    private static final char HIDDEN = '\uE000';

    private static final Pattern INNER = Pattern.compile("\\(([^()\uE000]*)\\)");
    private static final Pattern MASK = Pattern.compile("\\(\uE000(\\d+)\\)");

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");
    private static final Pattern AND =
            Pattern.compile("\\s*,?\\s+(?:and|und|et|&|\\+)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})\\s*:\\s*(\\S.*)");
    private static final Pattern MAIL =
            Pattern.compile(
                    "[<(\\[]?\\s*(?:mailto:)?[^\\s<>()\\[\\],]+@[^\\s<>()\\[\\],]+\\s*[>)\\]]?");
    private static final Pattern BRACKETS = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)");
    private static final Pattern AFTER_BRACKET = Pattern.compile("(?<=\\))\\s*,\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final Set<String> NOBODY =
            Set.of(
                    "tba", "tbd", "tbc", "tbn", "n.n.", "nn", "n/a", "na", "none", "-", "--", "–",
                    "?");

    private static final Set<String> OTHERS =
            Set.of("others", "andere", "et al.", "et al", "u. a.");

    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "phd", "dr", "md", "msc", "bsc", "mba", "ii", "iii", "iv", "prof");

    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "dos", "di", "du", "del", "della", "van", "von", "der", "den",
                    "ten", "ter", "la", "le", "el", "al", "bin", "ben", "ibn", "zu", "af", "av",
                    "mac", "mc", "o", "st", "san");

    /** Words that people are not called by. */
    private static final Set<String> COMPANIES =
            Set.of(
                    "ltd",
                    "limited",
                    "inc",
                    "incorporated",
                    "llc",
                    "llp",
                    "gmbh",
                    "ag",
                    "kg",
                    "se",
                    "sa",
                    "bv",
                    "oy",
                    "ab",
                    "as",
                    "plc",
                    "corp",
                    "corporation",
                    "company",
                    "co",
                    "sons",
                    "brothers",
                    "partners",
                    "partner",
                    "group",
                    "gruppe",
                    "team",
                    "labs",
                    "lab",
                    "university",
                    "universität",
                    "universitaet",
                    "institute",
                    "institut",
                    "foundation",
                    "stiftung",
                    "verein",
                    "ev",
                    "e.v",
                    "hochschule",
                    "college",
                    "school",
                    "software",
                    "systems",
                    "solutions",
                    "technologies",
                    "technology",
                    "consulting",
                    "research",
                    "community",
                    "project",
                    "projekt",
                    "society",
                    "gesellschaft",
                    "ministry",
                    "department",
                    "center",
                    "centre",
                    "zentrum",
                    "committee",
                    "council",
                    "network",
                    "engineering",
                    "services");

    final List<Speaker> speakers = new ArrayList<>();
    private Doubt doubt = Doubt.NONE;
    private boolean hadMail;
    private final List<String> inBrackets = new ArrayList<>();
    private final Predicate<String> isKnown;

    /**
     * @param isKnown whether somebody is called exactly so, by id or name
     */
    SpeakerText(String text, Predicate<String> isKnown) {
        this.isKnown = isKnown;
        if (isKnown.test(text) || text.length() > LONGEST) {
            speakers.add(new Speaker(null, text, null));
            return;
        }
        String plain = hidden(withoutMail(BLANKS.matcher(text).replaceAll(" ").strip()));
        for (String part : BAR.split(plain)) {
            for (String one : SLASH.split(part)) {
                addAll(one.strip());
            }
        }
        if (speakers.isEmpty()) {
            doubt = Doubt.NOBODY;
        }
    }

    private String hidden(String text) {
        return INNER.matcher(text.replace(HIDDEN, ' '))
                .replaceAll(
                        found -> {
                            inBrackets.add(found.group(1));
                            return "(" + HIDDEN + (inBrackets.size() - 1) + ")";
                        });
    }

    private String shown(String text) {
        return MASK.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        "("
                                                + inBrackets.get(Integer.parseInt(found.group(1)))
                                                + ")"));
    }

    Doubt doubt() {
        return doubt;
    }

    /** Whether addresses were left out. */
    boolean hadMail() {
        return hadMail;
    }

    /** Of an address that stands alone, what comes before the sign. */
    private String withoutMail(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        var without = MAIL.matcher(text).replaceAll(" ").strip();
        if (without.equals(text.strip())) {
            return text;
        }
        hadMail = true;
        if (without.chars().anyMatch(Character::isLetter)) {
            return BLANKS.matcher(without).replaceAll(" ").replace(" ,", ",");
        }
        raise(Doubt.UNSURE);
        var local = new ArrayList<String>();
        Matcher mails = MAIL.matcher(text);
        while (mails.find()) {
            String mail = mails.group().replaceAll("[<>()\\[\\]\\s]|mailto:", "");
            local.add(mail.substring(0, mail.indexOf('@')));
        }
        return String.join("|", local);
    }

    private void raise(Doubt other) {
        doubt = other.compareTo(doubt) > 0 ? other : doubt;
    }

    private void addAll(String text) {
        if (isKnown.test(shown(text))) {
            add(text);
            return;
        }
        var parts = List.of(AND.split(text));
        if (parts.size() == 1) {
            commas(text);
        } else if (parts.stream().anyMatch(part -> isCompany(part) && part.indexOf(',') < 0)) {
            raise(Doubt.UNSURE);
            add(text);
        } else {
            boolean areReversed = parts.stream().allMatch(SpeakerText::isReversed);
            boolean areWhole =
                    parts.stream()
                            .flatMap(part -> COMMA.splitAsStream(part))
                            .allMatch(name -> words(name) > 1);
            raise(areReversed || areWhole ? Doubt.SPLIT : Doubt.UNSURE);
            for (String part : parts) {
                if (areReversed) {
                    add(turned(part));
                } else {
                    COMMA.splitAsStream(part).forEach(this::add);
                }
            }
        }
    }

    /** {@code Example, Ada}: one comma, and a single word on one side of it. */
    private static boolean isReversed(String text) {
        String plain = BRACKETS.matcher(text).replaceFirst("$1");
        var parts = List.of(COMMA.split(plain));
        return parts.size() == 2 && (words(parts.get(0)) == 1 || words(parts.get(1)) == 1);
    }

    private void commas(String text) {
        var ended = List.of(AFTER_BRACKET.split(text));
        if (ended.size() > 1) {
            ended.forEach(this::commas);
            return;
        }
        var brackets = BRACKETS.matcher(text);
        String bare = brackets.matches() ? brackets.group(1) : text;
        var all = COMMA.splitAsStream(bare).filter(part -> !part.isEmpty()).toList();
        var parts = all.stream().filter(part -> !isNobody(part)).toList();
        if (parts.size() < all.size() && !parts.isEmpty()) {
            raise(Doubt.UNSURE);
            commas(String.join(", ", parts));
            return;
        }
        if (parts.size() < 2) {
            add(text);
        } else if (parts.subList(1, parts.size()).stream().allMatch(SpeakerText::isSuffix)) {
            add(text);
        } else if (parts.stream().allMatch(part -> words(part) > 1)) {
            several(parts, brackets.matches() ? brackets.group(2) : null);
        } else if (parts.size() == 2) {
            if (words(parts.getFirst()) > 1 && !PARTICLES.contains(first(parts.getFirst()))) {
                raise(Doubt.UNSURE);
            }
            add(turned(text));
        } else {
            raise(Doubt.UNSURE);
            several(parts, brackets.matches() ? brackets.group(2) : null);
        }
    }

    /** A company that follows a name is where that person works. */
    private void several(List<String> parts, @Nullable String bracket) {
        raise(Doubt.SPLIT);
        for (int index = 0; index < parts.size(); index++) {
            String part = parts.get(index);
            boolean isLast = index == parts.size() - 1;
            if (index > 0 && isCompany(part) && !speakers.isEmpty()) {
                raise(Doubt.UNSURE);
                var before = speakers.removeLast();
                speakers.add(new Speaker(before.key(), before.name(), part));
            } else {
                add(isLast && bracket != null ? part + " (" + bracket + ")" : part);
            }
        }
    }

    /** Family name last. */
    private static String turned(String text) {
        var brackets = BRACKETS.matcher(text);
        boolean hasBrackets = brackets.matches();
        String bare = hasBrackets ? brackets.group(1) : text;
        String behind = hasBrackets ? " (" + brackets.group(2) + ")" : "";
        int comma = bare.indexOf(',');
        return bare.substring(comma + 1).strip() + " " + bare.substring(0, comma).strip() + behind;
    }

    private void add(String given) {
        String text = shown(given.strip());
        if (isKnown.test(text)) {
            speakers.add(new Speaker(null, text, null));
            return;
        }
        if (text.isEmpty() || isNobody(text)) {
            raise(text.isEmpty() ? Doubt.NONE : Doubt.UNSURE);
            return;
        }
        var numbered = NUMBERED.matcher(text);
        String key = numbered.matches() ? numbered.group(1) : null;
        String name = key == null ? text : numbered.group(2);
        var brackets = BRACKETS.matcher(name);
        boolean hasAffiliation = brackets.matches() && !isPronoun(brackets.group(2));
        speakers.add(
                new Speaker(
                        key,
                        hasAffiliation ? brackets.group(1) : name,
                        hasAffiliation && !brackets.group(2).isBlank()
                                ? brackets.group(2).strip()
                                : null));
    }

    private static boolean isNobody(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NOBODY.contains(lower) || OTHERS.contains(lower);
    }

    private static boolean isPronoun(String text) {
        return text.indexOf('/') > 0;
    }

    private static boolean isSuffix(String text) {
        return SUFFIXES.contains(text.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static boolean isCompany(String text) {
        for (String word : BLANKS.split(text.toLowerCase(Locale.ROOT))) {
            if (COMPANIES.contains(word.replaceAll("[.,()]+$|^\\(", ""))) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text) {
        String bare = BRACKETS.matcher(text.strip()).replaceFirst("$1");
        return bare.isEmpty() ? 0 : BLANKS.split(bare).length;
    }

    private static String first(String text) {
        return BLANKS.split(text.strip())[0].toLowerCase(Locale.ROOT);
    }
}
