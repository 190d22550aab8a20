package dev.plumbline.exchange.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.exchange.table.OutputSheet;
import dev.plumbline.problem.Problem;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of a problem's sheets. */
final class ProblemRows {

    private final JsonNode problem;
    private final ZoneId zone;

    ProblemRows(Problem problem) {
        this.problem = JsonMapperFactory.mapper().valueToTree(problem);
        this.zone = problem.timeZone();
    }

    OutputSheet of(ProblemSheet sheet) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (sheet.list().isEmpty()) {
            rows.add(row(sheet, null, problem));
        } else if (sheet.isOfOwner()) {
            for (String list : sheet.lists()) {
                for (JsonNode owner : problem.path(list)) {
                    for (JsonNode part : owner.path(sheet.part())) {
                        rows.add(row(sheet, owner.path("id").textValue(), part));
                    }
                }
            }
        } else {
            var list = problem.path(sheet.list());
            for (JsonNode one : sheet.part().isEmpty() ? list : list.path(sheet.part())) {
                rows.add(row(sheet, null, one));
            }
        }
        return new OutputSheet(
                sheet.title(), sheet.columns().stream().map(SheetColumn::header).toList(), rows);
    }

    private List<@Nullable Object> row(ProblemSheet sheet, @Nullable String owner, JsonNode node) {
        List<@Nullable Object> row = new ArrayList<>();
        for (SheetColumn column : sheet.columns()) {
            if (column.field().isEmpty()) {
                row.add(owner == null ? null : ListText.of(owner));
            } else {
                JsonNode value = node;
                for (String step : column.path()) {
                    value = value.path(step);
                }
                row.add(value.isMissingNode() || value.isNull() ? null : cell(column, value));
            }
        }
        return row;
    }

    private Object cell(SheetColumn column, JsonNode value) {
        if (column.kind().isList()) {
            return ListText.of(
                    StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::textValue)
                            .toList());
        }
        return switch (column.kind()) {
            case NUMBER, MINUTES -> value.intValue();
            case FLAG -> value.booleanValue() ? "yes" : "no";
            case TIME -> LocalTimes.cell(OffsetDateTime.parse(value.textValue()), zone);
            default -> ListText.of(value.textValue());
        };
    }
}
