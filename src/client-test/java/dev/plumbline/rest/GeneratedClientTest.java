package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.client.ApiException;
import dev.plumbline.client.Configuration;
import dev.plumbline.client.api.AgendasApi;
import dev.plumbline.client.api.PublicAddressesApi;
import dev.plumbline.client.api.PublicationsApi;
import dev.plumbline.client.model.ProposalAnswer;
import dev.plumbline.client.model.RevisionKind;
import dev.plumbline.client.model.RevisionNote;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an agenda, with a client that is generated from the description of the API. */
@QuarkusTest
class GeneratedClientTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SOLVE =
            "{\"way\": \"SOLVE\", \"config\": {\"run\": {\"termination\": {\"stepCountLimit\": 50}}}}";

    private static final String SHORTER =
            "{\"moves\": [{\"changeMinutes\": {\"session\": \"t1\", \"minutes\": 20}}]}";

    @TestHTTPResource("/")
    private URI base;

    private AgendasApi agendas;
    private PublicationsApi publications;
    private PublicAddressesApi addresses;

    @BeforeEach
    void connect() {
        var client = Configuration.getDefaultApiClient();
        client.updateBaseUri(base.toString().replaceAll("/$", ""));
        agendas = new AgendasApi(client);
        publications = new PublicationsApi(client);
        addresses = new PublicAddressesApi(client);
    }

    private static Map<?, ?> json(String text) throws IOException {
        return JSON.readValue(text, Map.class);
    }

    @Test
    void walksTheWholeWay() throws Exception {
        var created = agendas.createAgenda(json(RequestBodies.quick()), null);
        String id = created.getId();
        assertThat(created.getHead()).isEqualTo(1);
        assertThat(created.getVersion()).isEqualTo(1);

        var webhook = publications.addWebhook(id, Map.of("url", "http://127.0.0.1:1/"));
        String proposal = agendas.proposeSchedule(id, json(SOLVE)).getId();
        var solved =
                PatientWait.get(
                        () -> proposal(id, proposal),
                        one -> one.getMetadata().getSolverStatus().getValue().endsWith("COMPLETED"),
                        ApiClient.LONGEST);
        assertThat(solved.getOutdated()).isFalse();

        agendas.changeAgenda(id, Map.of("takeOver", Map.of("proposal", proposal)), "\"1\"");
        agendas.changeAgenda(id, json(SHORTER), "\"2\"");
        agendas.changeAgenda(id, Map.of("revert", 3), "\"3\"");
        assertThat(agendas.listAgendaRevisions(id, null, null, 10).getRevisions())
                .extracting(RevisionNote::getKind)
                .containsExactly(
                        RevisionKind.REVERTED,
                        RevisionKind.MOVED,
                        RevisionKind.TAKEN_OVER,
                        RevisionKind.CREATED);

        var published = publications.publishAgenda(id, Map.of(), "\"4\"");
        assertThat(published.getNumber()).isEqualTo(1);
        var now = agendas.getAgenda(id, null, null);
        assertThat(now.getPublished()).isEqualTo(4);
        assertThat(addresses.getPublicJson(now.getSlug()).toString()).contains("State of PCI");
        PatientWait.get(() -> deliveries(id, webhook.getId()), told -> told > 0, ApiClient.LONGEST);
    }

    private ProposalAnswer proposal(String agenda, String proposal) {
        try {
            return agendas.getProposal(agenda, proposal, null);
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private int deliveries(String agenda, String webhook) {
        try {
            return publications
                    .listDeliveries(agenda, webhook, null, null, 10)
                    .getDeliveries()
                    .size();
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isToldWhatStandsInTheWay() throws Exception {
        String id = agendas.createAgenda(json(RequestBodies.quick()), null).getId();
        var late =
                catchThrowableOfType(
                        ApiException.class, () -> agendas.changeAgenda(id, json(SHORTER), "\"9\""));

        assertThat(late.getCode()).isEqualTo(412);
        assertThat(late.getResponseBody()).contains("changed-meanwhile");
    }
}
