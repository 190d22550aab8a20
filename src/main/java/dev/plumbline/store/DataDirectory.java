package dev.plumbline.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The directory in which a server keeps its data: its own as long as it lives, and closed to other
 * people, since problems say who cannot come when.
 */
final class DataDirectory implements AutoCloseable {

    private static final String ADVICE = "Maybe choose another directory with PLUMBLINE_DATA?";

    /** Kinds of file systems where what one machine locks or maps is not so for another. */
    private static final Set<String> OVER_A_NETWORK =
            Set.of(
                    "afpfs",
                    "afs",
                    "ceph",
                    "cifs",
                    "davfs",
                    "gcsfuse",
                    "glusterfs",
                    "ncpfs",
                    "nfs",
                    "nfs4",
                    "rclone",
                    "s3fs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "sshfs",
                    "webdav");

    private final Path path;

    /** Null for who only looks in. */
    private final @Nullable FileChannel lockFile;

    private DataDirectory(Path path, @Nullable FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * The user's, where nobody says anything else.
     *
     * @param dataHome the environment's XDG_DATA_HOME; only an absolute one counts
     */
    static Path standard(@Nullable String dataHome) {
        boolean isGiven = dataHome != null && Path.of(dataHome).isAbsolute();
        var home =
                isGiven
                        ? Path.of(dataHome)
                        : Path.of(System.getProperty("user.home"), ".local", "share");
        return home.resolve("plumbline");
    }

    /** The one that the environment names, or else the user's. */
    static Path ofProcess() {
        String given = System.getProperty("plumbline.data", System.getenv("PLUMBLINE_DATA"));
        return given == null || given.isBlank()
                ? standard(System.getenv("XDG_DATA_HOME"))
                : Path.of(given);
    }

    /**
     * Makes the directory if need be, and takes it.
     *
     * @throws StoreUnavailableException when it cannot be written, is on another machine, or
     *     another process has it
     */
    static DataDirectory take(Path path) {
        try {
            Files.createDirectories(path, forOwner(path, "rwx------"));
            requireOfThisMachine(path, Files.getFileStore(path).type());
            var lockFile = FileChannel.open(path.resolve("plumbline.lock"), CREATE, WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new StoreUnavailableException(
                        "The data directory %s is in use by another Plumbline server. Maybe stop that one, or choose another directory with PLUMBLINE_DATA?"
                                .formatted(path));
            }
            return new DataDirectory(path, lockFile).withDatabase();
        } catch (IOException e) {
            throw new StoreUnavailableException(
                    "The data directory %s cannot be written (%s). %s"
                            .formatted(path, e.getClass().getSimpleName(), ADVICE),
                    e);
        }
    }

    /** A directory that has a database, without taking it from whoever has it. */
    static Optional<DataDirectory> visit(Path path) {
        var directory = new DataDirectory(path, null);
        return Files.isWritable(directory.database()) ? Optional.of(directory) : Optional.empty();
    }

    /**
     * @param type of the file system, as the platform names it
     */
    static void requireOfThisMachine(Path path, String type) {
        String name = type.toLowerCase(Locale.ROOT).replaceFirst("^fuse\\.", "");
        if (OVER_A_NETWORK.contains(name)) {
            throw new StoreUnavailableException(
                    "The data directory %s is on a network file system (%s), where data gets lost. Maybe choose a directory on a disk of this machine with PLUMBLINE_DATA, or share a PostgreSQL with PLUMBLINE_DB?"
                            .formatted(path, type));
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            // By somebody else in this process.
            return null;
        }
    }

    /** SQLite takes an empty file for a new database, and gives its other files the same rights. */
    private DataDirectory withDatabase() throws IOException {
        try {
            Files.createFile(database(), forOwner(path, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isWritable(database())) {
                lockFile.close();
                throw new StoreUnavailableException(
                        "The file %s cannot be written. %s".formatted(database(), ADVICE), e);
            }
        } catch (IOException e) {
            lockFile.close();
            throw e;
        }
        return this;
    }

    static FileAttribute<?>[] forOwner(Path path, String rights) {
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(rights);
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /** The file with all that is stored. */
    Path database() {
        return database(path);
    }

    /** The same of a directory that is not taken. */
    static Path database(Path directory) {
        return directory.resolve("plumbline.db");
    }

    /** Lets others have it. */
    @Override
    public void close() {
        if (lockFile != null) {
            close(lockFile);
        }
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
