package org.sunshinegov.kernel.documents.keys;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * The key of one document or one personal row. Bytes are sealed as a stream of authenticated chunks: a changed, missing,
 * swapped or appended chunk is noticed on reading. Short texts are sealed whole. Both are bound to the id.
 */
public final class DataKey {

    /** AES-256-GCM per chunk of 64 kB, chunk keys derived by HKDF-SHA-256, numbered, the last one marked. */
    public static final String ALGORITHM = "A256GCM-HKDF-64K";

    private static final int KEY_BYTES = 32;
    private static final int CHUNK = 64 * 1024;

    private final UUID id;
    private final byte[] key;
    private AesGcmJce texts;

    private DataKey(UUID id, byte[] key) {
        this.id = id;
        this.key = key;
    }

    public static DataKey fresh(UUID id) {
        return new DataKey(id, Random.randBytes(KEY_BYTES));
    }

    public static DataKey unwrapped(UUID id, WrappedKey wrapped, KeyRing ring) {
        return new DataKey(id, ring.unwrap(id, wrapped));
    }

    public WrappedKey wrappedBy(KeyRing ring) {
        return ring.wrap(id, key);
    }

    public OutputStream sealing(OutputStream to) throws IOException {
        try {
            return streaming().newEncryptingStream(to, binding("bytes"));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("AES-GCM refuses to seal", fault);
        }
    }

    public InputStream opening(InputStream from) throws IOException {
        try {
            return new SealedStream(id, streaming().newDecryptingStream(from, binding("bytes")));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("AES-GCM refuses to open", fault);
        }
    }

    public byte[] seal(String label, String text) {
        try {
            return texts().encrypt(text.getBytes(StandardCharsets.UTF_8), binding(label));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("AES-GCM refuses to seal", fault);
        }
    }

    public String open(String label, byte[] sealed) {
        try {
            return new String(texts().decrypt(sealed, binding(label)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException fault) {
            throw new SealBroken("Text '" + label + "' of " + id + " does not open", fault);
        }
    }

    private AesGcmHkdfStreaming streaming() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, CHUNK, 0);
    }

    /** Derived once for all texts of a row, and for a document never. */
    private AesGcmJce texts() throws GeneralSecurityException {
        if (texts == null) {
            byte[] purpose = "texts".getBytes(StandardCharsets.US_ASCII);
            texts = new AesGcmJce(Hkdf.computeHkdf("HmacSha256", key, new byte[0], purpose, KEY_BYTES));
        }
        return texts;
    }

    private byte[] binding(String label) {
        return (id + ":" + label).getBytes(StandardCharsets.UTF_8);
    }
}
