package dev.plumbline.exchange.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A page whose style and scripts are in it. Its policy allows only these very ones, and loads
 * nothing. The template shows {@code page}, and says where {@code policy}, {@code style} and {@code
 * scripts} go.
 */
public final class SelfContainedPage {

    private final Template template;
    private final String policy;
    private final String style;
    private final List<String> scripts;

    /**
     * Of these texts.
     *
     * @param includes templates that this one includes, by name
     * @param scripts in the order in which they run
     * @param furtherPolicy directives of the policy beside the usual ones; may be empty
     */
    public SelfContainedPage(
            String template,
            Map<String, String> includes,
            String style,
            List<String> scripts,
            List<String> furtherPolicy) {
        var engine =
                Engine.builder()
                        .addDefaults()
                        .addValueResolver(new ReflectionValueResolver())
                        .addResultMapper(new HtmlEscaper())
                        .build();
        includes.forEach((name, text) -> engine.putTemplate(name, engine.parse(text)));
        this.template = engine.parse(template);
        this.style = style;
        this.scripts = List.copyOf(scripts);
        this.policy = policy(style, scripts, furtherPolicy);
    }

    private static String policy(String style, List<String> scripts, List<String> further) {
        String usual =
                "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                        .formatted(
                                hash(style),
                                scripts.stream()
                                        .map(SelfContainedPage::hash)
                                        .collect(Collectors.joining(" ")));
        return further.isEmpty() ? usual : usual + "; " + String.join("; ", further);
    }

    /** How a content security policy names the text of an element. */
    private static String hash(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(DigestUtils.sha256(text)) + "'";
    }

    /** The file that shows a page. */
    public byte[] write(Object page) {
        return template.data("page", page)
                .data("policy", policy)
                .data("style", new RawString(style))
                .data("scripts", scripts.stream().map(RawString::new).toList())
                .render()
                .getBytes(StandardCharsets.UTF_8);
    }
}
