package org.disclosuredesk.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The room in H2's file that nothing lies in")
class SpareRoomTest {

    private static final int BYTES = 4 << 20;

    @TempDir
    Path folder;

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("desk") + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("desk.mv.db"));
    }

    /** Something is written over and over, each time to disk. */
    private void written(int times) throws SQLException, IOException {
        var checkpoint = new SharedCheckpoint(url(), "sa", "");
        try (var store = DriverManager.getConnection(url(), "sa", "");
                var statement = store.createStatement()) {
            statement.execute("create table kept (id int primary key, what varbinary(" + BYTES + "))");
            var chance = new Random(1);
            var what = new byte[BYTES];
            for (var time = 0; time < times; time++) {
                chance.nextBytes(what);
                try (var change = store.prepareStatement("merge into kept values (1, ?)")) {
                    change.setBytes(1, what);
                    change.executeUpdate();
                }
                checkpoint.await();
            }
        }
        assertThat(size()).as("what lies in the file is a small part of it").isGreaterThan(10L * BYTES);
        checkpoint.close();
    }

    @Test
    @DisplayName("is given back when the store is closed, and what it holds is there")
    void givenBack() throws Exception {
        written(20);

        assertThat(size()).isLessThan(3L * BYTES);
        try (var store = DriverManager.getConnection(url(), "sa", "");
                var statement = store.createStatement();
                var found = statement.executeQuery("select octet_length(what) from kept")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getInt(1)).isEqualTo(BYTES);
        }
    }
}
