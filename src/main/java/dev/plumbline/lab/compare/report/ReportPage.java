package dev.plumbline.lab.compare.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.lab.compare.result.ComparisonResult;
import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the template shows.
 *
 * @param compared what, in a sentence
 * @param lead the answer
 * @param answer what else was found, in sentences
 * @param profiles names, in the order of all tables and plots
 * @param notes on cells where another profile beats a profile's own
 * @param zeros titles of units of which no schedule has any, in words; empty for none
 * @param hasFronts whether there is anything to choose from two units
 * @param sensitivity null when nobody wanted to know
 * @param provenance how the numbers came about
 * @param again whether they would come again, in words
 * @param definition as it was handed in
 * @param data for the plots, safe within an element of the page
 */
public record ReportPage(
        String name,
        String compared,
        String lead,
        List<String> answer,
        List<String> profiles,
        List<ReportTable> regrets,
        List<String> notes,
        List<ReportTable> fronts,
        List<ReportTable> units,
        String zeros,
        List<ReportTable> curves,
        boolean hasFronts,
        @Nullable SensitivitySection sensitivity,
        ReportTable provenance,
        String again,
        String definition,
        RawString data) {

    private static final ObjectWriter READABLE = JsonMapperFactory.mapper().writer();
    private static final ObjectWriter SHORT = READABLE.without(SerializationFeature.INDENT_OUTPUT);

    static ReportPage of(ComparisonResult result) {
        var answer = new ReportAnswer(result);
        var regret = new RegretSection(result);
        var front = new FrontSection(result);
        var units = new UnitSection(result);
        var curves = new CurveSection(result);
        var provenance = new ProvenanceSection(result);
        var profiles = result.regret().profiles();
        var some = units.units();
        var sensitivity =
                result.sensitivity() == null ? null : SensitivitySection.of(result.sensitivity());
        return new ReportPage(
                result.name(),
                answer.compared(provenance.limit()),
                answer.lead(),
                answer.sentences(),
                profiles,
                regret.tables(),
                regret.notes(),
                front.tables(),
                units.tables(),
                WordLists.and(units.zeros()),
                curves.tables(),
                some.size() > 1,
                sensitivity,
                provenance.table(),
                provenance.again(),
                json(result.definition(), READABLE),
                data(
                        new PlotData(
                                profiles,
                                some,
                                front.pairs(some),
                                regret.plots(),
                                units.plots(),
                                curves.plots(),
                                sensitivity == null ? List.of() : sensitivity.plot())));
    }

    private static String json(Object value, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every result can be written.", e);
        }
    }

    /** No element ends in it, and no comment begins. */
    private static RawString data(PlotData data) {
        return new RawString(json(data, SHORT).replace("<", "\\u003c"));
    }
}
