package org.sunshinegov.request.casepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.request.seal.TestSeals;
import org.sunshinegov.request.seal.UnitSeal;

/** A pack is whole, or what is wrong with it is named. */
class CasePackTest {

    private static final Instant NOW = Instant.parse("2026-01-20T02:00:00Z");
    private static final byte[] LONG = "河道水质".repeat(50_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @Test
    void what_goes_in_comes_out_and_the_pack_is_whole() throws Exception {
        Map<String, byte[]> files = unzipped(packed());

        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "register.json", "documents/01-水质_2025.txt", "manifest.json", "manifest.json.p7s");
        assertThat(files.get("documents/01-水质_2025.txt")).isEqualTo(LONG);
        assertThat(check(files).faults()).isEmpty();
        assertThat(check(files).good()).anyMatch(line -> line.contains("2个文件与清单一致"));
    }

    @Test
    void a_changed_a_missing_and_an_added_file_are_named() throws Exception {
        Map<String, byte[]> files = unzipped(packed());
        files.put("register.json", "{}".getBytes(StandardCharsets.UTF_8));
        files.remove("documents/01-水质_2025.txt");
        files.put("documents/02-假.txt", LONG);

        assertThat(check(files).faults())
                .containsExactly(
                        "文件被更改 · changed: register.json",
                        "缺少文件 · missing: documents/01-水质_2025.txt",
                        "清单之外的文件 · not in the manifest: documents/02-假.txt");
    }

    @Test
    void a_manifest_rewritten_after_the_seal_is_found_out() throws Exception {
        Map<String, byte[]> files = unzipped(packed());
        String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
        files.put("manifest.json", manifest.replace("第1号", "第2号").getBytes(StandardCharsets.UTF_8));

        assertThat(check(files).faults()).containsExactly("清单的签名无效 · the signature does not hold for the manifest");
    }

    @Test
    void a_seal_of_another_authority_is_found_out() throws Exception {
        Path pack = write(unzipped(packed()));

        assertThat(PackCheck.of(
                                pack,
                                TestSeals.ofAnotherAuthority(directory).chain().get(1),
                                null)
                        .faults())
                .hasSize(1);
        assertThat(PackCheck.of(pack, TestSeals.issued().chain().get(1), null).faults())
                .isEmpty();
    }

    @Test
    void a_record_changed_in_the_evidence_is_found_out_though_the_files_agree() throws Exception {
        String broken = """
                [{"aggregate":"%s","number":2,"action":"REGISTER","at":"2026-01-20T02:00:00Z","algorithm":"SHA-256",
                  "contentDigest":"00","hash":"00"}]""".formatted(UUID.randomUUID());

        PackCheck.Findings found = check(
                unzipped(bytes(PackFile.of(PackNames.evidence("case"), broken.getBytes(StandardCharsets.UTF_8)))));

        assertThat(found.faults())
                .containsExactly("第2条办理记录不一致 · audit record 2 does not hold (NUMBER): evidence/case.json");
    }

    @Test
    void the_command_says_what_it_found_and_ends_accordingly() throws Exception {
        Map<String, byte[]> files = unzipped(packed());
        Path whole = write(files);

        assertThat(run(List.of(whole.toString()))).startsWith("0").contains("案卷完好");
        files.put("register.json", new byte[0]);
        assertThat(run(List.of(write(files).toString()))).startsWith("1").contains("✗ 文件被更改");
        assertThat(run(List.of())).startsWith("2").contains("verify-pack FILE");
        assertThat(run(List.of(directory.resolve("none.zip").toString()))).startsWith("2");
        Path text = Files.writeString(directory.resolve("text.zip"), "no zip");
        assertThat(run(List.of(text.toString()))).startsWith("1").contains("不是案卷压缩包");
    }

    @Test
    void names_cannot_lead_out_of_the_directory_they_are_unpacked_in() {
        assertThat(PackNames.document(3, "..\\..\\a/b:c\u0007.pdf")).isEqualTo("documents/03-.._.._a_b_c_.pdf");
    }

    private static String run(List<String> arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = VerifyCasePack.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        return status + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static byte[] packed() throws Exception {
        return bytes(
                PackFile.of(PackNames.REGISTER, "{\"number\":\"1\"}".getBytes(StandardCharsets.UTF_8)),
                PackFile.of(PackNames.document(1, "水质/2025.txt"), LONG));
    }

    private static byte[] bytes(PackFile... files) throws Exception {
        UnitSeal seal = TestSeals.issued();
        List<PackFile> all = List.of(files);
        PackManifest manifest = new PackManifest(
                PackManifest.FORMAT,
                UUID.randomUUID(),
                "依申请〔2026〕第1号",
                "阳光区住房和城乡建设局",
                NOW,
                all.stream().map(PackFile::entry).toList());
        try (var stream = CasePack.of(manifest, all, seal).open()) {
            return stream.readAllBytes();
        }
    }

    private PackCheck.Findings check(Map<String, byte[]> files) throws IOException {
        return PackCheck.of(write(files), null, null);
    }

    private Path write(Map<String, byte[]> files) throws IOException {
        Path pack = Files.createTempFile(directory, "pack", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return pack;
    }

    private static Map<String, byte[]> unzipped(byte[] pack) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
