package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.CuttingProxy;
import dev.plumbline.testing.TestPostgres;
import dev.plumbline.testing.TestSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a server has taken in is there after it was killed, or stopped, and started again. As often
 * as {@code -Dplumbline.kill.rounds} and {@code -Dplumbline.kill.rounds.postgres} say.
 */
class ServerMemoryProcessTest {

    private static final int ROUNDS = TestSize.of("kill.rounds", 1, 20);
    private static final int POSTGRES_ROUNDS = TestSize.of("kill.rounds.postgres", 2, 10);
    private static final int LONGEST_LIFE_MILLIS = 2_000;

    @TempDir private Path dir;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void nothingAcknowledgedIsLostInTheFile() throws Exception {
        var work = new RememberedWork(seed);
        for (int round = 0; round < ROUNDS; round++) {
            liveAndBeKilled(work, "");
        }
        try (var server = new ServerProcess(dir, "")) {
            work.check(server);
            work.doSome(server);
            refuseASecond();
            String copy = dir.resolve("copy.db").toString();
            var ended = CommandRun.besideServer(dir, "backup", copy);
            assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.FEASIBLE);
            assertThat(CommandRun.besideServer(dir, "restore", copy).err())
                    .startsWith("plumbline: The data directory")
                    .contains("in use")
                    .hasLineCount(1);
            server.stop();
        }
        try (var server = new ServerProcess(dir, "")) {
            work.check(server);
            work.checkThatAllEnds(server);
        }
        tell(work, ROUNDS, "the file");
    }

    @Test
    @Tag("thorough")
    void nothingAcknowledgedIsLostInPostgres() throws Exception {
        String address = TestPostgres.newDatabase();
        var work = new RememberedWork(seed);
        for (int round = 0; round < POSTGRES_ROUNDS; round++) {
            liveAndBeKilled(work, address);
        }
        try (var network = new CuttingProxy(TestPostgres.port());
                var server = new ServerProcess(dir, network.through(address))) {
            work.check(server);
            work.checkThatAllEnds(server);
            network.cut();
            work.checkThatNothingIsTaken(server);
            network.mend();
            work.doSome(server);
            work.check(server);
        }
        assertThat(Files.exists(dir.resolve("data"))).isFalse();
        tell(work, POSTGRES_ROUNDS, "PostgreSQL");
    }

    /** It checks what earlier ones left, and does something itself. */
    private void liveAndBeKilled(RememberedWork work, String database) throws Exception {
        try (var server = new ServerProcess(dir, database)) {
            work.check(server);
            // The first answer of a cold server can take longer than all the rest of its life.
            work.doOne(server);
            var killer = server.killAfter(random.nextInt(LONGEST_LIFE_MILLIS));
            work.doUntilItIsDead(server);
            killer.join();
        }
    }

    private static void tell(RememberedWork work, int rounds, String where) {
        Logger.getLogger(ServerMemoryProcessTest.class)
                .infof("Killed %d times, in %s: %s", rounds, where, work);
    }

    private void refuseASecond() {
        try (var second = LaunchedProcess.start(ServerProcess.command(dir, ""))) {
            var ended = second.ended();
            assertThat(ended.err())
                    .startsWith("plumbline: The data directory " + dir.resolve("data"))
                    .contains("in use")
                    .hasLineCount(1);
            assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedIsToldWithoutThePassword() {
        var start = ServerProcess.command(dir, "jdbc:postgresql://me:secret@localhost:1/db");
        start.environment().put(CommandErrors.DEBUG, "1");
        try (var launched = LaunchedProcess.start(start)) {
            var ended = launched.ended();
            assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(ended.err())
                    .contains("plumbline: The database localhost:1/db cannot be reached")
                    .doesNotContain("secret");
            assertThat(ended.out()).doesNotContain("secret");
        }
    }
}
