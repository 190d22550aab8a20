package dev.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.bench.measure.ScoreCurve;
import dev.plumbline.schedule.Score;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CurvePlotTest {

    private static ScoreCurve curve(String name, ScoreCurve.Point... points) {
        return new ScoreCurve(name, 10, 5, 100, List.of(points), 1);
    }

    private static ScoreCurve.Point at(double seconds, long hard, long medium, long soft) {
        return new ScoreCurve.Point(seconds, new Score(hard, medium, soft));
    }

    private static Document read(ScoreCurve... curves) throws Exception {
        var text = CurvePlot.of(List.of(curves));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> points(Document svg) {
        var lines = svg.getElementsByTagName("polyline");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.getLength(); i++) {
            all.add(((Element) lines.item(i)).getAttribute("points"));
        }
        return all;
    }

    @Test
    void aCurveFallsInStepsWithinThePictureUntilTheTimeIsUp() throws Exception {
        var svg = read(curve("one", at(1, 0, 0, -900), at(10, 0, 0, -90), at(50, 0, 0, -9)));
        var points = points(svg).getFirst().split(" ");
        assertThat(points).hasSize(7);
        double x = 0;
        double y = 0;
        for (String point : points) {
            double nextX = Double.parseDouble(point.split(",")[0]);
            double nextY = Double.parseDouble(point.split(",")[1]);
            assertThat(nextX).isBetween(x, 760.0);
            assertThat(nextY).isBetween(y, 380.0);
            x = nextX;
            y = nextY;
        }
        assertThat(svg.getDocumentElement().getTextContent()).contains("one", "seconds");
    }

    @Test
    void whatIsBrokenOrWaitsIsNoPartOfACurve() throws Exception {
        var svg =
                read(
                        curve("begins broken", at(1, -3, 0, -1), at(2, 0, -4, -1), at(9, 0, 0, -5)),
                        curve("stays broken", at(1, -3, 0, -1)));
        assertThat(points(svg)).hasSize(1);
        assertThat(points(svg).getFirst().split(" ")).hasSize(3);
    }

    @Test
    void whatCostsNothingIsDrawnToo() throws Exception {
        assertThat(points(read(curve("free", at(0, 0, 0, 0)))).getFirst()).doesNotContain("NaN");
        assertThat(points(read())).isEmpty();
    }
}
