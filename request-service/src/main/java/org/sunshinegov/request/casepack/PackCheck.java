package org.sunshinegov.request.casepack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.documents.certificate.CertificateVerifier;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.documents.certificate.ReleaseManifest;
import org.sunshinegov.kernel.documents.certificate.Revocations;
import org.sunshinegov.kernel.documents.certificate.TrustedKeys;
import org.sunshinegov.kernel.platform.audit.AuditLink;
import org.sunshinegov.kernel.platform.audit.Evidence;
import org.sunshinegov.kernel.platform.audit.Verified;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.seal.DetachedSignature;

/** Whether a pack is whole and the unit's own, found out from its bytes alone. */
public final class PackCheck {

    private static final String EVIDENCE = "evidence/";

    private final X509Certificate authority;
    private final TrustedKeys keys;
    private final List<String> good = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * What was found.
     *
     * @param good what holds, one sentence each
     * @param faults what does not; empty for a pack that is whole
     */
    public record Findings(List<String> good, List<String> faults) {

        public Findings {
            good = List.copyOf(good);
            faults = List.copyOf(faults);
        }
    }

    private PackCheck(X509Certificate authority, TrustedKeys keys) {
        this.authority = authority;
        this.keys = keys;
    }

    /**
     * Checks the file.
     *
     * @param authority that vouches for the seals of units; null where that is not to be checked
     * @param root the public JWK of the key that vouches for review certificates; null where that is not to be checked
     * @throws IOException where the file cannot be read
     */
    public static Findings of(Path file, X509Certificate authority, String root) throws IOException {
        PackCheck check = new PackCheck(authority, root == null ? null : TrustedKeys.under(root));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check.all(zip);
        } catch (ZipException noZip) {
            check.faults.add("不是案卷压缩包，或者已损坏 · no case pack, or a broken one: " + noZip.getMessage());
        }
        return new Findings(check.good, check.faults);
    }

    private void all(ZipFile zip) throws IOException {
        byte[] listed = bytes(zip, PackManifest.NAME);
        byte[] signature = bytes(zip, PackManifest.SIGNATURE);
        if (listed == null || signature == null) {
            faults.add("缺少清单或者清单的签名 · manifest or its signature is missing");
            return;
        }
        PackManifest manifest;
        try {
            manifest = CanonicalJson.read(listed, PackManifest.class);
        } catch (IOException unreadable) {
            faults.add("清单不能读取 · the manifest cannot be read");
            return;
        }
        signature(listed, signature);
        files(zip, manifest);
        evidence(zip, manifest);
        certificate(zip, manifest);
    }

    private void signature(byte[] listed, byte[] signature) throws IOException {
        Optional<X509Certificate> signer = DetachedSignature.signer(listed, signature);
        if (signer.isEmpty()) {
            faults.add("清单的签名无效 · the signature does not hold for the manifest");
            return;
        }
        if (authority != null && !vouchedFor(signer.get())) {
            faults.add("签名证书不是由给定的机构签发 · the signer's certificate is not of the given authority");
            return;
        }
        good.add("清单签名有效 · manifest signed by "
                + signer.get().getSubjectX500Principal().getName());
    }

    private boolean vouchedFor(X509Certificate signer) {
        try {
            signer.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException anotherOnes) {
            return false;
        }
    }

    private void files(ZipFile zip, PackManifest manifest) throws IOException {
        int before = faults.size();
        Set<String> named = new HashSet<>(Set.of(PackManifest.NAME, PackManifest.SIGNATURE));
        for (PackManifest.Entry entry : manifest.files()) {
            named.add(entry.name());
            ZipEntry found = zip.getEntry(entry.name());
            if (found == null) {
                faults.add("缺少文件 · missing: " + entry.name());
            } else if (!entry.sha256().equals(sha256(zip, found))) {
                faults.add("文件被更改 · changed: " + entry.name());
            }
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            String name = all.nextElement().getName();
            if (!named.contains(name)) {
                faults.add("清单之外的文件 · not in the manifest: " + name);
            }
        }
        if (faults.size() == before) {
            good.add("%d个文件与清单一致 · %1$d files as the manifest says"
                    .formatted(manifest.files().size()));
        }
    }

    private void evidence(ZipFile zip, PackManifest manifest) throws IOException {
        for (PackManifest.Entry entry : manifest.files()) {
            if (!entry.name().startsWith(EVIDENCE)) {
                continue;
            }
            byte[] bytes = bytes(zip, entry.name());
            if (bytes == null) {
                continue;
            }
            List<AuditLink> links = List.of(CanonicalJson.read(bytes, AuditLink[].class));
            Verified verified = Evidence.verified(links);
            if (verified.broken() == null) {
                good.add("%d条办理记录环环相扣 · %1$d audit records make a chain: %2$s".formatted(links.size(), entry.name()));
            } else {
                faults.add("第%d条办理记录不一致 · audit record %1$d does not hold (%2$s): %3$s"
                        .formatted(verified.broken().number(), verified.broken().cause(), entry.name()));
            }
        }
    }

    private void certificate(ZipFile zip, PackManifest manifest) throws IOException {
        byte[] certificate = bytes(zip, PackNames.CERTIFICATE);
        byte[] announcement = bytes(zip, PackNames.CERTIFICATE_KEY);
        if (certificate == null || keys == null) {
            return;
        }
        try {
            keys.trust(PackNames.text(announcement));
            ReleaseManifest reviewed =
                    new CertificateVerifier(keys, new Revocations()).signed(PackNames.text(certificate));
            List<String> digests =
                    manifest.files().stream().map(PackManifest.Entry::sha256).toList();
            Optional<Part> missing = reviewed.parts().stream()
                    .filter(part -> !digests.contains(part.sha256()))
                    .findFirst();
            if (missing.isPresent()) {
                faults.add("审查证书所列材料不在案卷中 · reviewed, but not in the pack: "
                        + missing.get().name());
            } else {
                good.add("审查证书有效，所列材料都在案卷中 · the review certificate holds: " + reviewed.certificateNumber());
            }
        } catch (Refusal notValid) {
            faults.add("审查证书无效 · the review certificate does not hold: " + notValid.en());
        }
    }

    private static String sha256(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            return Digests.sha256(bytes);
        }
    }

    /** Null where there is no such file. */
    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return bytes.readAllBytes();
        }
    }
}
