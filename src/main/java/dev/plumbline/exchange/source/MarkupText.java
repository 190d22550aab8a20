package dev.plumbline.exchange.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Texts that other programs keep as HTML, as people read them: paragraphs with an empty line
 * between, items of lists with a dash, links with their address. A text without tags stays as it
 * is, so that "a < b" and {@code List<String>} do.
 */
public final class MarkupText {

    private static final String BLOCKS =
            "p|br|hr|div|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|pre|table|thead|tbody|tfoot|tr|td|th|section|article|header|footer|figure|figcaption";

    private static final String TAGS =
            BLOCKS
                    + "|a|abbr|acronym|b|big|cite|code|del|em|font|html|head|body|i|iframe|img|ins|kbd|mark|q|s|script|samp|small|span|strike|strong|style|sub|sup|title|tt|u|var";

    /** A tag that alone makes it HTML: one of a block, a closing one, or one with attributes. */
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?i)</?(?:%s)\\s*/?>|</(?:%s)\\s*>|<(?:%s)\\s+[a-z-]+\\s*=[^<>]*>"
                            .formatted(BLOCKS, TAGS, TAGS));

    /** What only HTML needs to write. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp|lt|gt|quot|apos|nbsp|#\\d{1,6}|#x[0-9a-fA-F]{1,5});");

    /** A sign that begins no tag: people write it for "less". */
    private static final Pattern LESS =
            Pattern.compile("(?i)<(?!/?(?:%s)[\\s/>]|!--)".formatted(TAGS));

    private static final Pattern PARAGRAPH_TAG =
            Pattern.compile("(?i)<(?:p|div|li|h[1-6]|pre|tr)[\\s/>]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n[ \n]*\n");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    /** Far longer than any text that is kept; what is behind it is not looked at. */
    private static final int LONGEST = 200_000;

    private MarkupText() {}

    /** The text without tags, entities and surplus blanks, if it has tags; else the text itself. */
    public static String plain(String text) {
        boolean isMarkup = MARKUP.matcher(text).find();
        if (!isMarkup && !REFERENCE.matcher(text).find()) {
            return text;
        }
        String some = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String html = LESS.matcher(some).replaceAll("&lt;");
        if (!PARAGRAPH_TAG.matcher(html).find()) {
            // lines that no tag makes are the author's own
            html = LINE_END.matcher(html).replaceAll(Matcher.quoteReplacement("<br>\n"));
        }
        var lines = new Lines();
        NodeTraversor.traverse(lines, Jsoup.parseBodyFragment(html).body());
        return lines.text();
    }

    /** Puts lines together while the elements are walked through. */
    private static final class Lines implements NodeVisitor {

        private static final Set<String> PARAGRAPHS =
                Set.of(
                        "p",
                        "ul",
                        "ol",
                        "dl",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "blockquote",
                        "pre",
                        "table",
                        "hr");
        private static final Set<String> OWN_LINES =
                Set.of(
                        "div",
                        "li",
                        "dt",
                        "dd",
                        "tr",
                        "section",
                        "article",
                        "header",
                        "footer",
                        "figure",
                        "figcaption");

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                begin(element.normalName());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (name.equals("a")) {
                    address(element);
                } else if (PARAGRAPHS.contains(name)) {
                    breakLine(isInList(element) ? 1 : 2);
                } else if (OWN_LINES.contains(name)) {
                    breakLine(1);
                } else if (name.equals("td") || name.equals("th")) {
                    text.append(' ');
                }
            }
        }

        private void begin(String name) {
            if (name.equals("br")) {
                trimEnd();
                text.append('\n');
            } else if (name.equals("li")) {
                breakLine(1);
                text.append("- ");
            } else if (PARAGRAPHS.contains(name)) {
                breakLine(isAfterDash() ? 0 : 2);
            } else if (OWN_LINES.contains(name)) {
                breakLine(isAfterDash() ? 0 : 1);
            }
        }

        /** The first paragraph of an item goes on in its line. */
        private boolean isAfterDash() {
            int length = text.length();
            return length >= 2 && text.charAt(length - 2) == '-' && text.charAt(length - 1) == ' ';
        }

        private void add(TextNode words) {
            boolean isAsTyped =
                    words.parent() instanceof Element parent
                            && (parent.normalName().equals("pre")
                                    || parent.parent() != null
                                            && parent.parent().normalName().equals("pre"));
            if (isAsTyped) {
                text.append(words.getWholeText());
                return;
            }
            String[] parts = words.getWholeText().replace('\u00a0', ' ').split("\n\\s*\n", -1);
            for (int index = 0; index < parts.length; index++) {
                if (index > 0) {
                    breakLine(2);
                }
                String part = parts[index].replaceAll("\\s+", " ");
                boolean follows =
                        text.isEmpty() || " \n".indexOf(text.charAt(text.length() - 1)) >= 0;
                text.append(follows && part.startsWith(" ") ? part.substring(1) : part);
            }
        }

        private void address(Element link) {
            String address = link.attr("href").strip();
            if (ADDRESS.matcher(address).matches() && !link.text().contains(address)) {
                text.append(" (").append(address).append(')');
            }
        }

        private static boolean isInList(Element element) {
            Element parent = element.parent();
            return parent != null && parent.normalName().equals("li");
        }

        /** So many line ends, unless they are there already or nothing was written. */
        private void breakLine(int wanted) {
            if (text.isEmpty() || wanted == 0) {
                return;
            }
            trimEnd();
            int ends = 0;
            while (ends < text.length() && text.charAt(text.length() - 1 - ends) == '\n') {
                ends++;
            }
            text.append("\n".repeat(Math.max(0, wanted - ends)));
        }

        private void trimEnd() {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }

        String text() {
            return EMPTY_LINES.matcher(text.toString().strip()).replaceAll("\n\n");
        }
    }
}
