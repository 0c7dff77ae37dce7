package org.sunshinegov.deploy.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
    @TempDir
    Path folder;

    @Test
    void a_part_whose_port_is_taken_gets_another() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var addresses = Addresses.after(other.getLocalPort() - 1);

            assertThat(addresses.of("catalog")).isNotEqualTo(other.getLocalPort());
            assertThat(addresses.ports().values()).doesNotHaveDuplicates().hasSize(12);
        }
    }

    @Test
    void what_is_written_is_what_others_read() {
        var addresses = Addresses.after(28080);
        var file = new KeyValueFile(folder.resolve("addresses.properties"));

        addresses.writeTo(file);

        assertThat(Addresses.in(file)).isEqualTo(addresses);
        assertThat(addresses.management()).containsOnlyKeys("catalog", "request", "review", "assessment");
    }
}
