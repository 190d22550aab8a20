package dev.plumbline.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why a PostgreSQL cannot be used, in sentences for whoever starts the server. */
final class PostgresRefusals {

    private static final String ADVICE = "Maybe check PLUMBLINE_DB?";

    private PostgresRefusals() {}

    /**
     * @param place begins a sentence
     */
    static StoreUnavailableException of(String place, PostgresAddress address, Exception cause) {
        var failure = sqlFailure(cause);
        if (failure == null) {
            return new StoreUnavailableException(
                    place
                            + " has tables that are not Plumbline's, or not as Plumbline made them. Maybe give Plumbline a database of its own, or put a backup of it back?",
                    cause);
        }
        String user = address.user() == null ? "" : " \"" + address.user() + "\"";
        String state = String.valueOf(failure.getSQLState());
        String reason =
                switch (state) {
                    case "28P01", "28000", "08004" ->
                            "refuses the user%s: the password is wrong or missing, or that user may not connect. %s"
                                    .formatted(user, ADVICE);
                    case "3D000" ->
                            "is not there. Maybe make it with createdb, or check PLUMBLINE_DB?";
                    case "3F000" ->
                            "has no such schema as currentSchema says. Maybe make it with CREATE SCHEMA, or check PLUMBLINE_DB?";
                    case "42501" ->
                            "does not let the user%s make tables. Maybe make that user the owner of the database?"
                                    .formatted(user);
                    case "25006" ->
                            "can only be read. Maybe it is a copy, and PLUMBLINE_DB should name the original?";
                    case "53100" -> "has a full disk. Maybe make room there?";
                    case "53300" ->
                            "has no connection left. Maybe raise its max_connections, or end what is not needed?";
                    case "57P03" -> "is starting or ending. Maybe try again in a moment?";
                    case "08001", "08006" ->
                            "cannot be reached (%s). Maybe it does not run, or PLUMBLINE_DB has the wrong host or port?"
                                    .formatted(oneLine(failure));
                    default -> "cannot be used (%s). %s".formatted(oneLine(failure), ADVICE);
                };
        return new StoreUnavailableException(place + " " + reason, cause);
    }

    /** The driver understands the address otherwise than we do. */
    static StoreUnavailableException unreadable(String place) {
        return new StoreUnavailableException(
                place + " has an address that cannot be read. " + ADVICE);
    }

    private static @Nullable SQLException sqlFailure(Exception cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof SQLException failure) {
                return failure;
            }
        }
        return null;
    }

    private static String oneLine(SQLException failure) {
        return String.valueOf(failure.getMessage())
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\.$", "");
    }
}
