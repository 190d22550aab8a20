package dev.plumbline.rest;

import java.util.Map;
import java.util.TreeMap;

/** Who may do something: whoever adds an operation says it here. */
enum OperationNeed {
    /** Also without a token. */
    NOTHING,
    /** With any token. */
    TOKEN,
    /**
     * With the token of whoever handed it in, or an administrator's; for others it is not there.
     */
    OWNER,
    /** With an administrator's token. */
    ADMIN,
    /** With a token of any member of the agenda; for others it is not there. */
    MEMBER,
    /** The same but for those who only read. */
    ORGANIZER,
    /** With a token of one of the agenda's committee. */
    COMMITTEE;

    /** Of each operation of the OpenAPI document below {@code /v1}. */
    static Map<String, OperationNeed> ofAll() {
        Map<String, OperationNeed> needs = new TreeMap<>();
        all(needs, OperationNeed.NOTHING, "POST /v1/session", "DELETE /v1/session");
        all(
                needs,
                OperationNeed.TOKEN,
                "GET /v1/session",
                "GET /v1/schedules",
                "POST /v1/schedules",
                "POST /v1/comparisons",
                "GET /v1/rules",
                "GET /v1/profiles",
                "GET /v1/demo-data",
                "GET /v1/demo-data/{id}",
                "GET /v1/imports",
                "GET /v1/imports/xlsx/template",
                "POST /v1/imports/{format}");
        all(
                needs,
                OperationNeed.OWNER,
                "GET /v1/schedules/{id}",
                "DELETE /v1/schedules/{id}",
                "GET /v1/schedules/{id}/metadata",
                "GET /v1/schedules/{id}/validation-result",
                "GET /v1/schedules/{id}/score-analysis",
                "GET /v1/schedules/{id}/input",
                "GET /v1/schedules/{id}/diagnosis",
                "GET /v1/schedules/{id}/diff",
                "POST /v1/schedules/{id}/evaluate",
                "GET /v1/schedules/{id}/events",
                "GET /v1/schedules/{id}/explanation",
                "GET /v1/schedules/{id}/explanation/sessions/{session}",
                "GET /v1/schedules/{id}/export",
                "GET /v1/schedules/{id}/export/{format}",
                "POST /v1/schedules/{id}/recommendations",
                "POST /v1/schedules/{id}/replan",
                "GET /v1/schedules/{id}/resilience",
                "GET /v1/schedules/{id}/revisions",
                "GET /v1/comparisons/{id}",
                "GET /v1/comparisons/{id}/report",
                "DELETE /v1/comparisons/{id}");
        all(
                needs,
                OperationNeed.ADMIN,
                "GET /v1/tokens",
                "POST /v1/tokens",
                "DELETE /v1/tokens/{id}",
                "GET /v1/audit");
        all(needs, OperationNeed.TOKEN, "GET /v1/agendas", "POST /v1/agendas");
        all(
                needs,
                OperationNeed.MEMBER,
                "GET /v1/agendas/{agenda}",
                "GET /v1/agendas/{agenda}/revisions",
                "GET /v1/agendas/{agenda}/revisions/{number}",
                "GET /v1/agendas/{agenda}/explanation",
                "GET /v1/agendas/{agenda}/diff",
                "GET /v1/agendas/{agenda}/events",
                "GET /v1/agendas/{agenda}/publications",
                "GET /v1/agendas/{agenda}/export",
                "GET /v1/agendas/{agenda}/export/{format}");
        all(
                needs,
                OperationNeed.ORGANIZER,
                "GET /v1/agendas/{agenda}/input",
                "POST /v1/agendas/{agenda}/revisions",
                "POST /v1/agendas/{agenda}/evaluate",
                "POST /v1/agendas/{agenda}/recommendations");
        all(
                needs,
                OperationNeed.COMMITTEE,
                "PATCH /v1/agendas/{agenda}",
                "DELETE /v1/agendas/{agenda}",
                "GET /v1/agendas/{agenda}/audit",
                "POST /v1/agendas/{agenda}/publications",
                "GET /v1/agendas/{agenda}/publications/{number}",
                "GET /v1/agendas/{agenda}/calendars",
                "POST /v1/agendas/{agenda}/calendars/{person}/renewal",
                "GET /v1/agendas/{agenda}/webhooks",
                "POST /v1/agendas/{agenda}/webhooks",
                "GET /v1/agendas/{agenda}/webhooks/{webhook}",
                "DELETE /v1/agendas/{agenda}/webhooks/{webhook}",
                "GET /v1/agendas/{agenda}/webhooks/{webhook}/deliveries",
                "POST /v1/agendas/{agenda}/webhooks/{webhook}/deliveries/{delivery}/redelivery",
                "GET /v1/agendas/{agenda}/explanation/sessions/{session}",
                "GET /v1/agendas/{agenda}/diagnosis",
                "GET /v1/agendas/{agenda}/resilience",
                "GET /v1/agendas/{agenda}/proposals",
                "POST /v1/agendas/{agenda}/proposals",
                "GET /v1/agendas/{agenda}/proposals/{proposal}",
                "DELETE /v1/agendas/{agenda}/proposals/{proposal}");
        return needs;
    }

    private static void all(
            Map<String, OperationNeed> needs, OperationNeed need, String... operations) {
        for (String operation : operations) {
            needs.put(operation, need);
        }
    }
}
