package dev.plumbline.exchange.in;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.testing.TestSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that mean harm, or nothing. */
final class HostileCorpus {

    private static final int LARGE = TestSize.of("hostile.bytes", 1_500_000, SourceFile.MAX_BYTES);
    private static final int TOO_LARGE = SourceFile.MAX_BYTES + 1;

    /** By what is wrong with them; no importer can make a problem of any. */
    static final Map<String, byte[]> UNREADABLE = unreadable();

    private HostileCorpus() {}

    private static Map<String, byte[]> unreadable() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("nothing", new byte[0]);
        all.put("blanks", text("  \n\t\n "));
        all.put("a byte order mark alone", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        all.put("another encoding", "Täglich, Überall".getBytes(StandardCharsets.UTF_16));
        all.put("no encoding", new byte[] {'a', (byte) 0xC3, (byte) 0x28, (byte) 0xFF});
        all.put("noise", noise(10_000));
        all.put("zeros", new byte[1_000]);
        all.put("many zeros", new byte[LARGE]);
        all.put("much of one letter", filled(LARGE, 'a'));
        all.put("more than is read", filled(TOO_LARGE, ' '));
        all.put("deep arrays", text("[".repeat(100_000)));
        all.put("deep objects", text("{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000)));
        all.put("many empty objects", text("[" + "{},".repeat(LARGE / 4) + "{}]"));
        all.put("many small objects", text("[" + "{\"id\":1},".repeat(LARGE / 10) + "{}]"));
        all.put("many elements", text(elements()));
        all.put("deep elements", text("<a>".repeat(50_000)));
        all.put(
                "an external entity",
                text(
                        "<?xml version=\"1.0\"?><!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<schedule><conference><title>&x;</title></conference></schedule>"));
        all.put(
                "an external definition",
                text(
                        "<?xml version=\"1.0\"?><!DOCTYPE schedule SYSTEM \"http://127.0.0.1:9/x.dtd\">"
                                + "<schedule/>"));
        all.put("entities that multiply", text(laughs()));
        all.put("an archive that grows", bomb());
        all.put("an archive of nothing in particular", archive("readme.txt", text("hello")));
        return all;
    }

    private static String elements() {
        return "<schedule><day date=\"2030-01-01\"><room name=\"r\">"
                + "<event id=\"1\"><title>x</title></event>".repeat(LARGE / 50)
                + "</room></day></schedule>";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] filled(int size, char letter) {
        byte[] filled = new byte[size];
        Arrays.fill(filled, (byte) letter);
        return filled;
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        var random = new SplittableRandom(7);
        random.nextBytes(noise);
        return noise;
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE schedule ["
                + entities
                + "]><schedule><conference><title>&a29;</title></conference></schedule>";
    }

    /** A workbook whose one sheet would take a gigabyte. */
    private static byte[] bomb() {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] block = new byte[1 << 20];
            for (int blocks = 0; blocks < 1_000; blocks++) {
                zip.write(block);
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] archive(String name, byte[] content) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
