package org.sunshinegov.deploy.local.district;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The certificate authority the units' electronic seals are issued under, for a district on one machine. In service a
 * licensed authority stands above it, and its file comes from there.
 */
public record SealAuthority(Path file, String password) {

    /** Made where there is none yet, with the key tool every Java brings. */
    public static SealAuthority in(Path folder, String password) throws IOException {
        var authority = new SealAuthority(folder.resolve("seal-authority.p12"), password);
        if (!Files.exists(authority.file())) {
            Files.createDirectories(folder);
            authority.make();
        }
        return authority;
    }

    private void make() throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(fresh);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "authority",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-sigalg",
                        "SHA256withECDSA",
                        "-dname",
                        "CN=District seal authority, O=District, C=CN",
                        "-ext",
                        "bc:c=ca:true,pathlen:0",
                        "-ext",
                        "ku:c=keyCertSign,cRLSign",
                        "-startdate",
                        "2020/01/01 00:00:00",
                        "-validity",
                        "14600",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        fresh.toString(),
                        "-storepass:env",
                        "SUNSHINE_SEAL_PASSWORD")
                .redirectErrorStream(true);
        process.environment().put("SUNSHINE_SEAL_PASSWORD", password);
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (running.waitFor() != 0) {
                throw new IOException("keytool made no seal authority: " + said.strip());
            }
        } catch (InterruptedException stopped) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while the seal authority was made", stopped);
        }
        var unused = Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
