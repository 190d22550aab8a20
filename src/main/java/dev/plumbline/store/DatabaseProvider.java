package dev.plumbline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the server's database when it is first needed, and closes it when the server stops. */
@ApplicationScoped
public class DatabaseProvider {

    private final Optional<String> address;
    private final Duration patience;
    private final Optional<String> directory;

    /**
     * @param address of a PostgreSQL; without it, the file in the data directory is used
     * @param patience how long a transaction is tried again; the first connection is tried once
     * @param directory where the data is, made if need be; the user's data home when absent
     */
    @Inject
    public DatabaseProvider(
            @ConfigProperty(name = "plumbline.db") Optional<String> address,
            @ConfigProperty(name = "plumbline.db.patience", defaultValue = "5s") Duration patience,
            @ConfigProperty(name = "plumbline.data") Optional<String> directory) {
        this.address = address;
        this.patience = patience;
        this.directory = directory;
    }

    /**
     * The one database of this process.
     *
     * @throws StoreUnavailableException with a sentence that says why there is none
     */
    @Produces
    @Singleton
    public SqlDatabase database() {
        return address.map(given -> SqlDatabase.open(given, patience))
                .orElseGet(() -> SqlDatabase.open(path(directory), patience));
    }

    /**
     * The same database for a command that looks into it for a moment, also while a server has it.
     *
     * @param address of a PostgreSQL; without it, the file in the data directory is used
     * @param directory where the data is; the user's data home when absent
     * @throws StoreUnavailableException with a sentence that says why there is none
     */
    public static SqlDatabase besideServer(Optional<String> address, Optional<String> directory) {
        return address.map(SqlDatabase::open)
                .orElseGet(() -> SqlDatabase.besideServer(path(directory)));
    }

    private static Path path(Optional<String> directory) {
        return directory
                .map(Path::of)
                .orElseGet(() -> DataDirectory.standard(System.getenv("XDG_DATA_HOME")));
    }

    void close(@Disposes SqlDatabase database) {
        database.close();
    }
}
