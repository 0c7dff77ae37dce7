package org.sunshinegov.request.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.paper.Fonts;
import org.sunshinegov.request.paper.Paper;

class SealFileTest {

    private static final Organisation UNIT = new Organisation(
            UUID.randomUUID(), null, OrganisationKind.DEPARTMENT, "007009001", "晨光区测试局", "Test Bureau");

    @TempDir
    Path folder;

    @Test
    void a_unit_signs_with_its_own_seal_of_either_algorithm() throws Exception {
        byte[] pdf = new Paper(new Fonts())
                .print("<html lang=\"zh-CN\"><head><title>试</title><style>body { font-family: " + Paper.FAMILIES
                        + "; }</style></head><body><p>答复</p></body></html>");
        for (Map.Entry<String, Integer> kind : Map.of("RSA", 2048, "EC", 256).entrySet()) {
            UnitSeal seal = read(file -> {
                file.algorithm = kind.getKey();
                file.bits = kind.getValue();
            });
            byte[] sealed = seal.sign(pdf, "告知书", TestSeals.NOW);

            PdfChecks.requirePdfA(sealed);
            assertThat(PdfChecks.signatures(sealed))
                    .contains("Signature is Valid.")
                    .contains("晨光区测试局");
            byte[] detached = seal.signDetached(pdf);
            assertThat(DetachedSignature.signer(pdf, detached))
                    .contains(seal.chain().get(0));
        }
    }

    @Test
    void its_code_names_the_unit_as_well() throws Exception {
        assertThat(read(file -> file.subject = "C=CN,OU=007009001,CN=签章").chain())
                .hasSize(2);
    }

    @Test
    void what_is_wrong_is_named() {
        refused("不匹配", file -> file.ofAnotherKey = true);
        refused("有效期", file -> file.until = Instant.parse("2026-01-01T00:00:00Z"));
        refused("有效期", file -> file.from = Instant.parse("2050-01-01T00:00:00Z"));
        refused("密钥用途", file -> file.usage = KeyUsage.keyEncipherment);
        refused("算法不符合要求", file -> file.bits = 1024);
        refused("签发机构的证书", file -> file.withIssuer = false);
        refused("不是由文件中的签发机构", file -> file.ofAnotherIssuer = true);
        refused("主体不是“晨光区测试局”", file -> file.subject = "C=CN,O=晨光区测试局下属单位,CN=另一单位");
    }

    @Test
    void a_wrong_passphrase_and_what_is_no_seal_file_are_told_apart() throws Exception {
        Path file = new TestSealFiles().write(folder);
        assertThatThrownBy(() -> SealFile.read(file, "wrong", UNIT, TestSeals.NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(fault(refusal, "passphrase").zh()).isEqualTo("口令不正确"));
        Path text = Files.writeString(folder.resolve("no.p12"), "不是证书");
        assertThatThrownBy(() -> SealFile.read(text, "wrong", UNIT, TestSeals.NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(fault(refusal, "file").zh()).contains("PKCS#12"));
    }

    private UnitSeal read(Consumer<TestSealFiles> made) throws Exception {
        TestSealFiles file = new TestSealFiles();
        made.accept(file);
        return SealFile.read(file.write(folder), TestSealFiles.PASSPHRASE, UNIT, TestSeals.NOW);
    }

    private void refused(String why, Consumer<TestSealFiles> made) {
        assertThatThrownBy(() -> read(made)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        fault(refusal, "file").zh())
                .contains(why));
    }

    private static FieldFault fault(Refusal refusal, String field) {
        return (FieldFault) ((Map<?, ?>) refusal.details().get("fields")).get(field);
    }
}
