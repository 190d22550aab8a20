package dev.plumbline.rest.hook;

import dev.plumbline.access.AgendaRight;
import dev.plumbline.agenda.AgendaEventType;
import dev.plumbline.agenda.Webhook;
import dev.plumbline.agenda.WebhookDelivery;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.RecordReader;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.AgendaService;
import dev.plumbline.rest.job.RequestAuthor;
import dev.plumbline.store.WebhookStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows who is to be called. */
@ApplicationScoped
public class WebhookService {

    private static final InputPointer TOP = InputPointer.base("");
    private static final int MOST = 20;
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;

    private final WebhookStore store;
    private final AgendaService agendas;
    private final HookTarget target;
    private final RequestAuthor author;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public WebhookService(
            WebhookStore store,
            AgendaService agendas,
            HookSettings settings,
            RequestAuthor author,
            Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.target = settings.target();
        this.author = author;
        this.clock = clock;
    }

    private record WebhookJson(String url, List<String> events, @Nullable String secret) {}

    /**
     * Adds a webhook.
     *
     * @throws InvalidInputException with every mistake in the body
     * @throws RequestRefusal 404; 409 when there are too many
     */
    public Webhook add(String idOrSlug, byte[] body) {
        var agenda = agendas.get(idOrSlug, AgendaRight.MANAGE);
        var errors = new InputErrors();
        var given = new RecordReader(errors).read(JsonText.parse(body), TOP, WebhookJson.class);
        errors.throwIfAny();
        var wanted = Objects.requireNonNull(given);
        checkUrl(wanted.url(), errors);
        var types = types(wanted.events(), errors);
        checkSecret(wanted.secret(), errors);
        errors.throwIfAny();
        String secret = wanted.secret();
        var webhook =
                new Webhook(
                        UUID.randomUUID().toString(),
                        agenda.id(),
                        wanted.url(),
                        secret == null ? HookSignature.newSecret(random) : secret,
                        types,
                        author.name(),
                        clock.instant());
        if (!store.add(webhook, MOST)) {
            throw RequestRefusals.tooMany(
                    "The agenda has %d webhooks, and no more are possible. Maybe remove one?"
                            .formatted(MOST));
        }
        return webhook;
    }

    /** A name that leads nowhere yet may lead somewhere later; it is looked at with each call. */
    private void checkUrl(String url, InputErrors errors) {
        var uri = HookTarget.parse(url);
        if (uri.isEmpty()) {
            errors.add(
                    TOP.at("url"),
                    "badAddress",
                    "The field (url) must be an http or https address without a user or a fragment, of at most 2,000 characters.");
            return;
        }
        try {
            target.refusal(uri.get())
                    .ifPresent(
                            refusal ->
                                    errors.add(
                                            TOP.at("url"),
                                            "privateAddress",
                                            refusal
                                                    + " Maybe set plumbline.webhooks.private, if that is meant?"));
        } catch (UnknownHostException e) {
            // Each call will say so.
        }
    }

    private static Set<AgendaEventType> types(List<String> words, InputErrors errors) {
        if (words.isEmpty()) {
            return EnumSet.complementOf(EnumSet.of(AgendaEventType.PROGRESS));
        }
        Set<AgendaEventType> types = EnumSet.noneOf(AgendaEventType.class);
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            var type = AgendaEventType.of(word);
            if (type.isEmpty()) {
                errors.add(
                        TOP.at("events").at(index),
                        "unknownEvent",
                        "There is no event \"%s\". Known are: %s."
                                .formatted(
                                        word,
                                        Arrays.stream(AgendaEventType.values())
                                                .map(AgendaEventType::word)
                                                .collect(Collectors.joining(", "))));
            }
            type.ifPresent(types::add);
        }
        return types;
    }

    private static void checkSecret(@Nullable String secret, InputErrors errors) {
        if (secret == null) {
            return;
        }
        boolean isLongEnough =
                secret.length() >= SHORTEST_SECRET && secret.length() <= LONGEST_SECRET;
        if (!isLongEnough || !HookSignature.isSecret(secret)) {
            errors.add(
                    TOP.at("secret"),
                    "badSecret",
                    "The field (secret) must have %d to %d characters, and Base64 after whsec_ if it begins so."
                            .formatted(SHORTEST_SECRET, LONGEST_SECRET));
        }
    }

    /**
     * The webhooks of an agenda, the oldest first.
     *
     * @throws RequestRefusal 404
     */
    public List<Webhook> list(String idOrSlug) {
        return store.of(agendas.get(idOrSlug, AgendaRight.MANAGE).id());
    }

    /**
     * One webhook of an agenda.
     *
     * @throws RequestRefusal 404
     */
    public Webhook get(String idOrSlug, String id) {
        String agenda = agendas.get(idOrSlug, AgendaRight.MANAGE).id();
        return store.find(id)
                .filter(webhook -> webhook.agenda().equals(agenda))
                .orElseThrow(() -> RequestRefusals.unknown("webhook", id));
    }

    /**
     * Forgets a webhook with its deliveries.
     *
     * @throws RequestRefusal 404
     */
    public void remove(String idOrSlug, String id) {
        store.remove(get(idOrSlug, id).id());
    }

    /**
     * The deliveries of a webhook, the newest first.
     *
     * @param before only those with a lower number
     * @throws RequestRefusal 404
     */
    public List<WebhookDelivery> deliveries(String idOrSlug, String id, long before, int most) {
        return store.deliveries(get(idOrSlug, id).id(), before, most);
    }

    /**
     * Delivers once more.
     *
     * @return the new delivery
     * @throws RequestRefusal 404
     */
    public WebhookDelivery redeliver(String idOrSlug, String id, long number) {
        var delivery =
                store.delivery(get(idOrSlug, id).id(), number)
                        .orElseThrow(
                                () -> RequestRefusals.unknown("delivery", String.valueOf(number)));
        return store.repeat(delivery, clock.instant());
    }
}
