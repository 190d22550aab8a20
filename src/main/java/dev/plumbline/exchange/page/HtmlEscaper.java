package dev.plumbline.exchange.page;

import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;

/** Makes every value text, in an element and in a quoted attribute. */
final class HtmlEscaper implements ResultMapper {

    private static final String REPLACEMENT = "\uFFFD";

    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return !(result instanceof RawString);
    }

    @Override
    public String map(Object result, Expression expression) {
        var text = new StringBuilder();
        result.toString().codePoints().forEach(point -> append(text, point));
        return text.toString();
    }

    private static void append(StringBuilder text, int point) {
        switch (point) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&#34;");
            case '\'' -> text.append("&#39;");
            // A parser would make it a line feed.
            case '\r' -> text.append("&#13;");
            case 0 -> text.append(REPLACEMENT);
            default -> {
                if (Character.getType(point) == Character.SURROGATE) {
                    text.append(REPLACEMENT);
                } else {
                    text.appendCodePoint(point);
                }
            }
        }
    }
}
