package dev.plumbline.exchange.in.maintainers;

/** Names of people, as they stand before addresses. */
final class MaintainerNames {

    /** Longer lines have no name in them. */
    private static final int LONGEST = 300;

    private MaintainerNames() {}

    /** Of {@code "Jane Q. Doe" (maintainer) <address>}: without all but the name; may be empty. */
    static String of(String value) {
        if (value.length() > LONGEST) {
            return "";
        }
        int address = value.indexOf('<');
        String before = address < 0 ? value : value.substring(0, address);
        String name =
                before.replaceAll("\\([^()]*\\)", " ")
                        .replace("\"", "")
                        .replaceAll("\\s+", " ")
                        .strip();
        return name.indexOf('@') < 0 ? name : "";
    }
}
